import { lstat } from 'node:fs/promises'
import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import type { Entry } from './catalog.ts'
import type { InputFile } from './inputs.ts'

/**
 * The files of records that are not as they were when the run found them: they were read bit by bit, and what was read may be of
 * before and of after. One that is gone was read to its end where it was open.
 */
export async function listChanged(entries: readonly Entry[]): Promise<InputFile[]> {
  const files = new Set<InputFile>()
  for (const { file, line, spool } of entries) if (line > 0 && spool === null) files.add(file)
  const limit = pLimit(LIMITS.openFiles)
  const isChanged = async ({ path, bytes, modifiedMs }: InputFile) => {
    const stats = await lstat(path).catch(() => null)
    return stats !== null && (stats.size !== bytes || stats.mtimeMs !== modifiedMs)
  }
  const found = await Promise.all(
    [...files].map(file => limit(async () => ((await isChanged(file)) ? [file] : []))),
  )
  return found.flat()
}
