import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFileSystem } from '../load/file-system.ts'
import type { Finished } from '../load/finished.ts'
import { UsageError } from './usage-error.ts'

/** Throws where a file that a run wrote is gone, cut or another by now: what it lacks would pass for what was never there. */
export async function refuseChanged(
  folder: string,
  { name, bytes, sha256 }: Finished['files'][number],
): Promise<void> {
  const path = join(folder, name)
  const stats = await stat(path).catch(() => null)
  if (stats === null) throw new UsageError(`${path} is missing: the run wrote it`)
  if (!stats.isFile()) throw new UsageError(`${path} is no file: the run wrote one`)
  if (stats.size < bytes)
    throw new UsageError(`${path} is cut off: it has ${stats.size} bytes, the run wrote ${bytes}`)
  if (stats.size !== bytes || (await nodeFileSystem.digest(path)) !== sha256)
    throw new UsageError(`${path} is not as the run wrote it: it has been changed since`)
}
