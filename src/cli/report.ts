import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LIMITS } from '../config.ts'
import { KINDS } from '../kinds/index.ts'
import { nodeFileSystem } from '../load/file-system.ts'
import { readFinished } from '../load/finished.ts'
import type { Format } from '../load/index.ts'
import type { FolderFile } from '../load/made-folder.ts'
import { madeFrom } from '../load/made-folder.ts'
import { replaceFolder } from '../load/replace-folder.ts'
import type { ReportRecord } from '../report/article-page.ts'
import { buildReport } from '../report/build-report.ts'
import { REPORT } from '../report/page-path.ts'
import type { ReportArguments, RunArguments } from './command-arguments.ts'
import { createConsole } from './console.ts'
import { readOutputRecords } from './output-records.ts'
import { group } from './progress.ts'
import { readRows } from './records.ts'
import { refuseChanged } from './refuse-changed.ts'
import { REPORT_FORMS } from './report-forms.ts'
import { UsageError } from './usage-error.ts'

/** `newsfacts report`: pages to look at what a finished run found, written into its folder. */
export async function runReport({ out }: ReportArguments): Promise<0> {
  const finished = await readFinished(nodeFileSystem, out)
  if (finished === null)
    throw new UsageError(`${out} holds no finished run: make one with newsfacts run PATH --out ${out}`)
  const { version, sha256: dataPackage, files } = finished
  for (const file of files) await refuseChanged(out, file)
  const count = await replaceFolder(out, REPORT, reportPages(out, version), { dataPackage })
  createConsole(process.stderr, false).say(
    `${group(count - 1)} articles in the report: open ${reportIndex(out)}`,
  )
  return 0
}

export const reportIndex = (out: string): string => join(out, REPORT, 'index.html')

/** The files of the report of a folder of tables, read from it one article after another. */
export async function* reportPages(folder: string, version: string): AsyncGenerator<FolderFile> {
  const entities = await collect(folder, 'entities')
  const rejected = await collect(folder, 'rejected')
  yield* buildReport(withTexts(folder), KINDS, { version, entities, rejected }, REPORT_FORMS)
}

/**
 * Whether a run of so many articles makes a report: as it was asked to, else where they are few enough to look at and the
 * formats hold their texts.
 */
export function wantsReport({ report, formats }: Pick<RunArguments, 'report' | 'formats'>, articles: number) {
  if (report && !hasTexts(formats))
    throw new UsageError('--report shows the texts of the articles: add json or jsonl to --format')
  return report ?? (hasTexts(formats) && articles < LIMITS.reportArticles)
}

/** Whether one of the formats holds the texts of the articles, which the pages show. */
export const hasTexts = (formats: readonly Format[]): boolean =>
  formats.some(format => format === 'json' || format === 'jsonl')

/** Whether the report of an output folder was made from the tables that are there. */
export async function isReportCurrent(out: string): Promise<boolean> {
  const finished = await readFinished(nodeFileSystem, out)
  return finished !== null && (await madeFrom(nodeFileSystem, join(out, REPORT))) === finished.sha256
}

/** Records with the texts that their pages show. */
async function* withTexts(folder: string): AsyncGenerator<ReportRecord> {
  for await (const record of readOutputRecords(folder)) {
    const { id, text } = record as Partial<ReportRecord>
    if (typeof text !== 'string')
      throw new UsageError(
        `${folder} holds no text of article ${id}: run newsfacts with --format csv,json or csv,jsonl`,
      )
    yield record as ReportRecord
  }
}

async function collect(folder: string, table: 'entities' | 'rejected'): Promise<Record<string, string>[]> {
  const rows = []
  if (existsSync(join(folder, `${table}.csv`)))
    for await (const row of readRows(folder, table)) rows.push(row)
  return rows
}
