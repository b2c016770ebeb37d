import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../src/load/file-system.ts'
import { replaceFile } from '../../src/load/replace-file.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfacts-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const full = () =>
  Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }))
/** A disk on which one thing fails. */
const failing: Readonly<Record<string, FileSystem>> = {
  create: { ...nodeFileSystem, createFile: full },
  write: {
    ...nodeFileSystem,
    createFile: async path => ({ ...(await nodeFileSystem.createFile(path)), write: full }),
  },
  sync: {
    ...nodeFileSystem,
    createFile: async path => ({ ...(await nodeFileSystem.createFile(path)), sync: full }),
  },
  rename: { ...nodeFileSystem, rename: full },
}

test.each(Object.keys(failing))('a file stays as it is where the new one fails at: %s', async call => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'page.html'), 'old')
  await expect(replaceFile(join(folder, 'page.html'), 'new', failing[call])).rejects.toThrow('ENOSPC')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['page.html'])
})

test('a file is replaced, and one that is not there is made', async () => {
  const folder = makeFolder()
  for (const content of ['old', 'new']) {
    await replaceFile(join(folder, 'page.html'), content)
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(content)
  }
  expect(readdirSync(folder)).toEqual(['page.html'])
})

test.skipIf(process.platform === 'win32')('a link keeps leading to the file', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'page.html'), 'old')
  symlinkSync('page.html', join(folder, 'link.html'))
  await replaceFile(join(folder, 'link.html'), 'new')
  expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe('new')
})
