import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finished } from '../load/finished.ts'
import { UsageError } from './usage-error.ts'

/** Throws where a file that a run wrote is gone or shorter by now: what it lacks would pass for what was never there. */
export async function refuseCut(folder: string, { name, bytes }: Finished['files'][number]): Promise<void> {
  const path = join(folder, name)
  const stats = await stat(path).catch(() => null)
  if (stats === null) throw new UsageError(`${path} is missing: the run wrote it`)
  if (stats.isFile() && stats.size < bytes)
    throw new UsageError(`${path} is cut off: it has ${stats.size} bytes, the run wrote ${bytes}`)
}
