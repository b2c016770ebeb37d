import type { EntityRow } from '../model/entity.ts'
import { DATA_PACKAGE, type RunInfo } from './datapackage.ts'
import { type FileSystem, nodeFileSystem } from './file-system.ts'
import type { Format } from './formats.ts'
import { takeLock } from './lock.ts'
import type { Rendered } from './render.ts'
import { OUTPUT_FILES, openStaging, type Staging, type Totals } from './staging.ts'

/** The output cannot be written or compared: one line for the user, exit status 2. What lay there is as it was. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/**
 * A folder of output under way. Articles come in the code-unit order of their ids, each call is awaited before
 * the next, and every call may throw an `OutputError`, after which only `abort` makes sense.
 */
export interface Output {
  append(rendered: Rendered): Promise<void>
  /** Puts everything in place, the data package last, and removes files that this run does not write. */
  commit(run: RunInfo, entities: Iterable<EntityRow>): Promise<Totals>
  /** Leaves the folder as it was found. Safe at any time, also after `commit`. */
  abort(): Promise<void>
}

const TEMPORARY = /^\.tmp-\d+$/

/** Locks the folder, making it where there is none, and stages a run in `.tmp-<process id>` inside it. */
export async function openOutput(
  folder: string,
  formats: readonly Format[],
  files: FileSystem = nodeFileSystem,
): Promise<Output> {
  const guarded = guard(`cannot write ${folder}`)
  const staged = `${folder}/.tmp-${process.pid}`
  let isNew = false
  let unlock: (() => Promise<void>) | null = null
  let staging: Staging | null = null

  const abort = async () => {
    await staging?.close()
    if (unlock === null) return
    const giveBack = unlock
    unlock = null
    try {
      await files.remove(staged)
    } finally {
      await giveBack()
    }
    if (isNew) await files.removeEmptyFolder(folder).catch(() => {})
  }
  try {
    await guarded(async () => {
      isNew = await files.createFolder(folder)
      unlock = await takeLock(files, `${folder}/.lock`)
      for (const name of await files.list(folder))
        if (TEMPORARY.test(name)) await files.remove(`${folder}/${name}`)
      await files.createFolder(staged)
      staging = await openStaging(files, staged, formats)
    })
  } catch (error) {
    await abort().catch(() => {})
    throw error
  }
  return {
    append: rendered => guarded(() => staging!.append(rendered)),
    commit: (run, entities) =>
      guarded(async () => {
        const totals = await staging!.finish(run, entities)
        await publish(files, { staged, folder, names: totals.files })
        isNew = false
        await abort()
        return totals
      }),
    abort: () => guarded(abort),
  }
}

/**
 * Moves staged files into their folder. The old data package goes first and the new one comes last, so that at
 * no moment a data package lies beside files that it does not describe.
 */
async function publish(
  files: FileSystem,
  { staged, folder, names }: { staged: string; folder: string; names: readonly string[] },
): Promise<void> {
  await files.syncFolder(staged)
  await files.remove(`${folder}/${DATA_PACKAGE}`)
  await files.syncFolder(folder)
  for (const name of OUTPUT_FILES) {
    if (name === DATA_PACKAGE) await files.syncFolder(folder)
    if (names.includes(name)) await files.rename(`${staged}/${name}`, `${folder}/${name}`)
    else await files.remove(`${folder}/${name}`)
  }
  await files.syncFolder(folder)
}

/** Turns whatever goes wrong into one line. */
export function guard(what: string): <T>(work: () => Promise<T>) => Promise<T> {
  return async work => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof OutputError) throw error
      throw new OutputError(`${what}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  }
}
