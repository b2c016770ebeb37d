import { REPORT } from '../report/page-path.ts'
import { DATA_PACKAGE } from './datapackage.ts'
import { nodeFileSystem } from './file-system.ts'
import { readFinished } from './finished.ts'

/**
 * Which names in a folder a finished run of newsfacts wrote there: its rows have a column `text`, and would be read as articles.
 */
export async function namesOfOutput(folder: string, names: readonly string[]): Promise<ReadonlySet<string>> {
  if (!names.includes(DATA_PACKAGE)) return new Set()
  const finished = await readFinished(nodeFileSystem, folder).catch(() => null)
  if (finished === null) return new Set()
  return new Set([DATA_PACKAGE, REPORT, ...finished.files.map(({ name }) => name)])
}
