import { DATA_PACKAGE } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import { type Finished, readFinished } from './finished.ts'
import { OUTPUT_FORMATS } from './formats.ts'

/** Something that newsfacts did not write stands where it would write. */
class InTheWayError extends Error {
  override readonly name = 'InTheWayError'
}

/** The files of an output folder that a run may replace or remove, because a data package of ours lists them as they are. */
export interface Owned {
  /** null where the folder holds no finished run */
  readonly finished: Finished | null
  /** with the data package where there is one */
  readonly names: readonly string[]
  /** throws where one of `names` has changed since, or something else stands where `written` shall go */
  verify(written: readonly string[]): Promise<void>
}

/** Every name that a run gives a file: what else a data package lists was put there by somebody else. */
const WRITTEN: ReadonlySet<string> = new Set(
  OUTPUT_FORMATS.flatMap(({ files }) => files.map(({ name }) => name)),
)

/** Reads every listed file once: it is ours where a run may have written it and its hash is the listed one. */
export async function findOwned(files: FileSystem, folder: string): Promise<Owned> {
  const finished = await readFinished(files, folder)
  const versions = new Map<string, string>()
  const note = async (name: string, isOurs: () => Promise<boolean>) => {
    const stats = await files.stat(`${folder}/${name}`)
    if (stats?.isFile && (await isOurs())) versions.set(name, stats.version)
  }
  for (const { name, bytes, sha256 } of finished?.files ?? [])
    if (WRITTEN.has(name))
      await note(name, async () => {
        const path = `${folder}/${name}`
        return (await files.stat(path))?.bytes === bytes && (await files.digest(path)) === sha256
      })
  if (finished) await note(DATA_PACKAGE, async () => true)

  return {
    finished,
    names: [...versions.keys()],
    verify: async written => {
      for (const name of new Set([...written, ...versions.keys()])) {
        const stats = await files.stat(`${folder}/${name}`)
        if (stats !== null && stats.version !== versions.get(name)) throw notOurs(name)
      }
    },
  }
}

/** The error that ends a run where a file or folder is in the way. */
export const notOurs = (name: string) =>
  new InTheWayError(
    `${name} there is not what a run of newsfacts left: move it away, or choose another folder with --out`,
  )
