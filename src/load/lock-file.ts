import { basename } from 'node:path'
import { type FileSystem, hasCode, type OpenFile } from './file-system.ts'
import { machineName } from './machine.ts'
import { notOurs } from './owned.ts'

/** What stands in a lock: the id of the run, its process and its machine. */
const HOLDER = /^[0-9a-f]{16} \d{1,10} \S+\n$/
/** Bytes that no holder's line is longer than. */
const LONGEST = 1024

export const holderLine = (id: string): string => `${id} ${process.pid} ${machineName()}\n`

/** Null where there is no such file, or it is no lock of a run. */
export async function readHolder(files: FileSystem, path: string): Promise<string | null> {
  const stats = await files.stat(path)
  if (!stats?.isFile || stats.bytes > LONGEST) return null
  const content = await files.read(path)
  return content !== null && HOLDER.test(content) ? content : null
}

/** Throws where something stands in the place of a lock that no run has put there. */
export async function refuseForeignLock(files: FileSystem, path: string): Promise<void> {
  if ((await readHolder(files, path)) !== null || (await files.stat(path)) === null) return
  // it may have come or changed hands between the two looks
  if ((await readHolder(files, path)) === null && (await files.stat(path)) !== null)
    throw notOurs(basename(path))
}

/**
 * Makes a lock that is whole from the first moment on: it is written beside its place and gets its name by a hard link, which
 * fails where there is one. Null where there is a lock already.
 */
export async function createLock(files: FileSystem, path: string, id: string): Promise<OpenFile | null> {
  const aside = `${path}-${id}`
  const file = await files.createFile(aside)
  let isLinked = false
  try {
    await file.write(Buffer.from(holderLine(id)))
    try {
      await files.link(aside, path)
    } catch (error) {
      if (!hasCode(error, 'EEXIST') && !hasCode(error, 'ENOENT')) {
        await file.close()
        await files.remove(aside)
        return createInPlace(files, path, id)
      }
      await file.close()
      await files.remove(aside)
      return null
    }
    isLinked = true
    await files.remove(aside)
    return file
  } catch (error) {
    await file.close().catch(() => {})
    await files.remove(aside).catch(() => {})
    if (isLinked) await files.remove(path)
    throw error
  }
}

/** For file systems without links. Null also where another run took ours away before it had our name in it. */
async function createInPlace(files: FileSystem, path: string, id: string): Promise<OpenFile | null> {
  let file: OpenFile
  try {
    file = await files.createFile(path)
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return null
    throw error
  }
  try {
    await file.write(Buffer.from(holderLine(id)))
    if ((await files.read(path)) === holderLine(id)) return file
  } catch (error) {
    await file.close()
    await files.remove(path)
    throw error
  }
  await file.close()
  return null
}
