import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { listInputs } from '../../src/run/inputs.ts'
import { makeFolder } from '../cli/folder.ts'

/** Who is root may read every folder: those of this name are locked for all. */
function lock(name: string, code = 'EACCES'): void {
  const { readdir } = promises
  const replace = (call: unknown) => {
    Object.assign(promises, { readdir: call })
    syncBuiltinESMExports()
  }
  replace(async (path: string, options: object) => {
    if (path.endsWith(name)) throw Object.assign(new Error(code), { code })
    return readdir(path, options)
  })
  onTestFinished(() => replace(readdir))
}

test('a sub-folder that cannot be read is one rejection, the folder that was given ends the run', async () => {
  const folder = makeFolder({ 'a.txt': 'A', 'locked/c.txt': 'C', 'd/e.txt': 'E' })
  lock('locked')
  const { files, rejections } = await listInputs([folder])
  expect(files.map(({ source }) => source)).toEqual(['a.txt', 'd/e.txt'])
  expect(rejections).toMatchObject([
    { source: 'locked/', code: 'UNREADABLE', reason: 'cannot be read (EACCES)' },
  ])
  await expect(listInputs([join(folder, 'locked')])).rejects.toThrow('locked: cannot be read (EACCES)')
})

test('a sub-folder that a machine short of something cannot open ends the run', async () => {
  const folder = makeFolder({ 'a.txt': 'A', 'd/e.txt': 'E' })
  lock('d', 'EMFILE')
  await expect(listInputs([folder])).rejects.toThrow(
    'articles cannot be read: too few files may be open at once: raise the limit, as by ulimit -n 256 (EMFILE',
  )
})
