import type { FileSystem } from './file-system.ts'

/** What runs name for themselves in an output folder. Their ids have sixteen digits: nobody's own files look so. */
const STAGED = /^\.tmp-[0-9a-f]{16}$/
const ASIDE = /^\.lock-(?:[0-9a-f]{16}|probe-\d+)$/

/** Paths of what killed runs left behind. */
export interface Leftovers {
  /** with what they had finished */
  readonly staged: readonly string[]
  /** spools, and locks that were being taken away */
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
    if (isStaged && stats?.isFolder) staged.push(path)
    else if (stats?.isFile) loose.push(path)
  }
  return { staged, loose }
}
