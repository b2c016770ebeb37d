import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntityRow } from '../model/entity.ts'
import { compareFolders } from './compare.ts'
import { compareRuns } from './compare-runs.ts'
import type { RunInfo } from './datapackage.ts'
import { nodeFileSystem } from './file-system.ts'
import { readFinished } from './finished.ts'
import type { Format } from './formats.ts'
import { guard, type Output } from './output.ts'
import { openStaging, type Staging } from './staging.ts'

/** A run that writes nothing into the output folder and says how it would change it. */
export interface Check extends Pick<Output, 'append' | 'abort'> {
  /** Lines for the user, none where the folder is what this run would write. */
  compare(run: RunInfo, entities: Iterable<EntityRow>): Promise<readonly string[]>
}

/** Stages a run in the system's folder for temporary files. */
export async function openCheck(
  folder: string,
  formats: readonly Format[],
  { bom = false } = {},
): Promise<Check> {
  const guarded = guard(`cannot check ${folder}`)
  const staged = await guarded(() => mkdtemp(join(tmpdir(), 'newsfacts-')))
  let staging: Staging | null = null
  const abort = async () => {
    await staging?.close()
    await nodeFileSystem.remove(staged)
    return 0
  }
  try {
    staging = await guarded(() => openStaging(nodeFileSystem, staged, formats, { bom }))
  } catch (error) {
    await abort().catch(() => {})
    throw error
  }
  const opened = staging
  return {
    append: rendered => guarded(() => opened.append(rendered)),
    compare: (run, entities) =>
      guarded(async () => {
        const totals = await opened.finish(run, entities)
        const there = await readFinished(nodeFileSystem, folder)
        const wanted = await readFinished(nodeFileSystem, staged)
        const runs = there && wanted ? compareRuns(there, wanted) : []
        const differences = await compareFolders(folder, staged, totals.files)
        await abort()
        return [...runs, ...differences]
      }),
    abort: () => guarded(abort),
  }
}
