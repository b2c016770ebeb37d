import type { FileSystem } from './file-system.ts'
import { readHolder } from './lock-file.ts'
import { isOwnFolder } from './own-folder.ts'

/** What runs name for themselves in an output folder. Their ids have sixteen digits; what such a thing holds proves that it is theirs. */
const STAGED = /^\.tmp-[0-9a-f]{16}$/
const ASIDE = /^\.lock-[0-9a-f]{16}$/
/** The first bytes of a spool. */
export const SPOOL_MARK: Uint8Array = Buffer.from('newsfacts spool\n')

/** Paths of what killed runs left behind. */
export interface Leftovers {
  /** with what they had finished */
  readonly staged: readonly string[]
  /** spools, and locks that were being made or taken away */
  readonly loose: readonly string[]
}

export async function listLeftovers(files: FileSystem, folder: string): Promise<Leftovers> {
  const staged: string[] = []
  const loose: string[] = []
  for (const name of await files.list(folder)) {
    const isStaged = STAGED.test(name)
    if (!isStaged && !ASIDE.test(name)) continue
    const path = `${folder}/${name}`
    const stats = await files.stat(path)
    if (isStaged && stats?.isFolder) {
      if (await isOwnFolder(files, path)) staged.push(path)
    } else if (stats?.isFile) {
      // a run that was killed as it made one left it empty
      const isOwn = stats.bytes === 0 || (await (isStaged ? isSpool : isLock)(files, path, stats.bytes))
      if (isOwn) loose.push(path)
    }
  }
  return { staged, loose }
}

const isSpool = async (files: FileSystem, path: string, bytes: number) =>
  bytes >= SPOOL_MARK.length &&
  Buffer.compare(await files.readAt(path, 0, SPOOL_MARK.length), SPOOL_MARK) === 0

const isLock = async (files: FileSystem, path: string) => (await readHolder(files, path)) !== null
