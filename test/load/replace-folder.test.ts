import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFolder } from '../../src/load/replace-folder.ts'

async function* pages(...contents: readonly string[]) {
  for (const [i, content] of contents.entries()) yield { path: `pages/${i}.html`, content }
}

const MADE_FROM = { dataPackage: 'ab' }
const makeFolder = () => mkdtemp(join(tmpdir(), 'newsfacts-'))

test('a folder that newsfacts made is replaced, pages that went are gone, nothing else is left', async () => {
  const folder = await makeFolder()
  await replaceFolder(folder, 'report', pages('one', 'two'), MADE_FROM)
  await replaceFolder(folder, 'report', pages('three'), MADE_FROM)
  expect(await readdir(folder)).toEqual(['report'])
  expect(await readdir(join(folder, 'report', 'pages'))).toEqual(['0.html'])
  expect(await readFile(join(folder, 'report', 'pages', '0.html'), 'utf8')).toBe('three')
})

test.each([
  ['a folder of the user', async (report: string) => writeFile(join(report, 'notes.txt'), 'mine')],
  [
    'a page that was edited',
    async (report: string) => {
      await replaceFolder(join(report, '..'), 'report', pages('one'), MADE_FROM)
      await writeFile(join(report, 'pages', '0.html'), 'mine')
    },
  ],
  [
    'a file beside our pages',
    async (report: string) => {
      await replaceFolder(join(report, '..'), 'report', pages('one'), MADE_FROM)
      await writeFile(join(report, 'pages', 'notes.txt'), 'mine')
    },
  ],
  [
    'a symbolic link beside our pages that leads nowhere',
    async (report: string) => {
      await replaceFolder(join(report, '..'), 'report', pages('one'), MADE_FROM)
      await symlink(join(report, 'gone'), join(report, 'pages', 'notes.txt'))
    },
  ],
])('%s stays as it is', async (_, prepare) => {
  const folder = await makeFolder()
  const report = join(folder, 'report')
  if (_ === 'a folder of the user') await mkdir(report)
  await prepare(report)
  const before = await readdir(report, { recursive: true })
  await expect(replaceFolder(folder, 'report', pages('new'), MADE_FROM)).rejects.toThrow(
    'report there is not what a run of newsfacts left',
  )
  expect(await readdir(report, { recursive: true })).toEqual(before)
  expect(await readdir(folder)).toEqual(['report'])
})

test('pages that fail to come leave the old report', async () => {
  const folder = await makeFolder()
  await replaceFolder(folder, 'report', pages('one'), MADE_FROM)
  async function* failing() {
    yield { path: 'a.html', content: 'a' }
    throw new Error('no text')
  }
  await expect(replaceFolder(folder, 'report', failing(), MADE_FROM)).rejects.toThrow('no text')
  expect(await readFile(join(folder, 'report', 'pages', '0.html'), 'utf8')).toBe('one')
  expect(await readdir(folder)).toEqual(['report'])
})
