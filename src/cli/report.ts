import { join } from 'node:path'
import { KINDS } from '../kinds/index.ts'
import { nodeFileSystem } from '../load/file-system.ts'
import { readFinished } from '../load/finished.ts'
import { replaceFolder } from '../load/replace-folder.ts'
import type { ReportRecord } from '../report/article-page.ts'
import { buildReport } from '../report/build-report.ts'
import type { ReportArguments } from './command-arguments.ts'
import { createConsole } from './console.ts'
import { group } from './progress.ts'
import { openRecords, readRows } from './records.ts'
import { UsageError } from './usage-error.ts'

/** The folder inside an output folder that the report stands in. */
const REPORT = 'report'

/** `newsfacts report`: pages to look at what a finished run found, written into its folder. */
export async function runReport({ out }: ReportArguments): Promise<0> {
  const finished = await readFinished(nodeFileSystem, out)
  if (finished === null)
    throw new UsageError(`${out} holds no finished run: make one with newsfacts run PATH --out ${out}`)
  const run = {
    version: finished.version,
    entities: await collect(out, finished.files, 'entities'),
    rejected: await collect(out, finished.files, 'rejected'),
  }
  const count = await replaceFolder(out, REPORT, buildReport(withTexts(out), KINDS, run))
  const where = join(out, REPORT, 'index.html')
  createConsole(process.stderr, false).say(`${group(count - 1)} articles in the report: open ${where}`)
  return 0
}

/** Records with the texts that their pages show. */
async function* withTexts(out: string): AsyncGenerator<ReportRecord> {
  for await (const record of await openRecords(out)) {
    const { id, text } = record as Partial<ReportRecord>
    if (typeof text !== 'string')
      throw new UsageError(
        `${out} holds no text of article ${id}: run newsfacts with --format csv,json or csv,jsonl`,
      )
    yield record as ReportRecord
  }
}

async function collect(
  out: string,
  files: readonly { readonly name: string }[],
  table: 'entities' | 'rejected',
): Promise<Record<string, string>[]> {
  const rows = []
  if (files.some(({ name }) => name === `${table}.csv`))
    for await (const row of readRows(out, table)) rows.push(row)
  return rows
}
