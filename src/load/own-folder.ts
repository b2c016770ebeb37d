import { basename } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** In every hidden folder that a run makes: the proof that it did, which a name alone is not. */
export const MARK = '.newsfacts'

const markOf = (folder: string) => `newsfacts ${basename(folder)}\n`

/** Makes a hidden folder that a later run may remove with all that is in it. */
export async function makeOwnFolder(files: FileSystem, folder: string): Promise<void> {
  await files.createFolder(folder)
  const file = await files.createFile(`${folder}/${MARK}`)
  try {
    await file.write(Buffer.from(markOf(folder)))
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Whether a run made a folder. One that was killed at that very moment left it empty, or with a mark that is not whole. */
export async function isOwnFolder(files: FileSystem, folder: string): Promise<boolean> {
  if (!(await files.stat(folder))?.isFolder) return false
  const names = await files.list(folder)
  if (!names.includes(MARK)) return names.length === 0
  if (!(await files.stat(`${folder}/${MARK}`))?.isFile) return false
  const mark = await files.read(`${folder}/${MARK}`)
  return mark === markOf(folder) || (names.length === 1 && markOf(folder).startsWith(mark ?? ''))
}
