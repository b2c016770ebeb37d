import type { EntityRow } from '../model/entity.ts'
import { REPORT } from '../report/page-path.ts'
import type { RunInfo } from './datapackage.ts'
import { type FileSystem, hasCode, nodeFileSystem } from './file-system.ts'
import { canBeTakenOver, type Format } from './formats.ts'
import { clearLedger, isFreeForLedger, LEDGER } from './ledger.ts'
import { listLeftovers } from './leftovers.ts'
import { type Lock, takeLock } from './lock.ts'
import { type FolderFile, isFreeOrOurs, makeFolder } from './made-folder.ts'
import { OutputError } from './output-error.ts'
import { makeOwnFolder } from './own-folder.ts'
import { findOwned, notOurs, type Owned } from './owned.ts'
import { isTorn, publish, recover, stagedFolder } from './publish.ts'
import type { Rendered } from './render.ts'
import { openReuse, type Reuse } from './reuse.ts'
import { newRunId } from './run-id.ts'
import { openStaging, type Staging, type StagingOptions, type Totals } from './staging.ts'

/**
 * A folder of output under way. Articles come in the code-unit order of their ids, each call is awaited before
 * the next, and every call may throw an `OutputError`, after which only `abort` makes sense.
 */
export interface Output {
  /** what earlier runs left of the same articles */
  readonly reuse: Reuse | null
  /** `notes`: lines for the ledger, one per article that is not rejected */
  append(rendered: Rendered, notes?: Uint8Array): Promise<void>
  /**
   * Puts everything in the place of what the run before wrote there. Nothing else is touched. `pages` makes the files of the
   * report, where `run.options.report` says that there is one, from the folder of the finished tables.
   */
  commit(run: RunInfo, entities: Iterable<EntityRow>, pages?: Pages): Promise<Totals>
  /** Leaves the folder as it was found. Safe at any time, also after `commit`. `keep`: the next run takes over what is finished; returns how many articles that are. */
  abort(options?: { readonly keep?: boolean }): Promise<number>
}

export type Pages = (folder: string) => AsyncIterable<FolderFile>

export interface OutputOptions extends StagingOptions {
  readonly files?: FileSystem
  /** false: nothing is taken over from earlier runs */
  readonly isReusing?: boolean
}

/** Locks the folder, making it where there is none, and stages a run in a hidden folder inside it. */
export async function openOutput(
  folder: string,
  formats: readonly Format[],
  { files = nodeFileSystem, run: given, bom = false, isReusing = false }: OutputOptions = {},
): Promise<Output> {
  const run = canBeTakenOver(formats) ? given : undefined
  const guarded = guard(`cannot write ${folder}`)
  const places = { folder, id: newRunId() }
  const staged = stagedFolder(places)
  let isNew = false
  let lock: Lock | null = null
  let staging: Staging | null = null
  let owned: Owned | null = null
  let reuse: Reuse | null = null

  const abort = async ({ keep = false } = {}): Promise<number> => {
    const kept = (keep ? await staging?.keep() : await staging?.close()) ?? 0
    if (lock === null) return 0
    const { release } = lock
    lock = null
    try {
      if (kept === 0 && !(await isTorn(files, places))) await files.remove(staged)
    } finally {
      await release()
    }
    if (isNew) await files.removeEmptyFolder(folder).catch(() => {})
    return kept
  }
  /** Why a step failed: a run that took the folder over, as after a sleep of this machine, removes what we have staged. */
  const explain = async (error: unknown): Promise<never> => {
    if (error instanceof OutputError) throw error
    await lock?.verify()
    if (hasCode(error, 'ENOENT') && (await files.stat(staged)) === null)
      throw new Error('what it had finished was removed while it ran', { cause: error })
    throw error
  }
  /** What fails here does no harm: the next run notices and does it. */
  const tidyUp = async () => {
    try {
      if (run && (await isFreeForLedger(files, folder)))
        await files.rename(`${staged}/${LEDGER}`, `${folder}/${LEDGER}`)
      const left = await listLeftovers(files, folder)
      for (const path of [...left.staged, ...left.loose]) await files.remove(path)
    } finally {
      await abort()
    }
  }
  try {
    await guarded(async () => {
      isNew = await files.createFolder(folder)
      lock = await takeLock(files, `${folder}/.lock`, places.id)
      if (run && !(await clearLedger(files, folder))) throw notOurs(LEDGER)
      await recover(files, folder)
      const { staged: left, loose } = await listLeftovers(files, folder)
      owned = await findOwned(files, folder)
      if (run && isReusing) reuse = await openReuse(files, { folder, left, owned, run, bom, formats })
      for (const path of [...(reuse?.useless ?? left), ...loose]) await files.remove(path)
      await makeOwnFolder(files, staged)
      staging = await openStaging(files, staged, formats, { run, bom })
      await owned.verify(staging.names)
    })
  } catch (error) {
    await abort().catch(() => {})
    throw error
  }
  return {
    reuse,
    append: (rendered, notes) => guarded(() => staging!.append(rendered, notes).catch(explain)),
    commit: (run, entities, pages) => {
      const commit = async () => {
        const totals = await staging!.finish(run, entities)
        await lock!.verify()
        await owned!.verify(totals.files)
        const report = `${folder}/${REPORT}`
        const isOurs = await isFreeOrOurs(files, report)
        if (pages) {
          if (!isOurs) throw notOurs(REPORT)
          await makeFolder(files, `${staged}/${REPORT}`, pages(staged), totals.dataPackage)
        }
        const isReplaced = isOurs && (await files.stat(report)) !== null
        await publish(files, places, {
          written: pages ? [REPORT, ...totals.files] : totals.files,
          replaced: isReplaced ? [...owned!.names, REPORT] : owned!.names,
        })
        isNew = false
        await tidyUp().catch(() => {})
        return totals
      }
      return guarded(() => commit().catch(explain))
    },
    abort: options => guarded(() => abort(options)),
  }
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
