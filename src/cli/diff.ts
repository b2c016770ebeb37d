import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { compareRuns } from '../load/compare-runs.ts'
import { type ChangeCounts, describeChanges, sortOf } from '../load/compare-tables.ts'
import type { CsvRow } from '../load/csv-rows.ts'
import { nodeFileSystem } from '../load/file-system.ts'
import { type Finished, readFinished } from '../load/finished.ts'
import { restoreFormula } from '../load/formula-guard.ts'
import { toJsonLine } from '../load/json.ts'
import { replaceFile } from '../load/replace-file.ts'
import { type RowChange, tableChanges } from '../load/table-changes.ts'
import { TABLES, type Table } from '../load/tables.ts'
import { type DifferenceRow, diffPage, isDiffPage, type TableDifference } from '../report/diff-page.ts'
import { isFactUrl, REPORT } from '../report/page-path.ts'
import type { DiffArguments } from './command-arguments.ts'
import { describeDifference } from './describe-difference.ts'
import { refuseChanged } from './refuse-changed.ts'
import { UsageError } from './usage-error.ts'
import { readHead } from './user-file.ts'

/** Rows of a table that the page shows: more make it slow to open, and JSON has them all. */
const ON_PAGE = 5000

/** `newsfacts diff`: prints what two output folders have not in common. 1 where there is anything. */
export async function runDiff(args: DiffArguments): Promise<0 | 1> {
  const [old, now] = [await readRun(args.old), await readRun(args.now)]
  if (args.page !== null) await refuseOthers(args.page)
  const runs = compareRuns(old, now)
  const print = printer()
  if (args.json) {
    const about = { old: aboutRun(args.old, old), new: aboutRun(args.now, now), differences: runs }
    await print(`${toJsonLine(about).slice(0, -1)},"rows":[`)
  }
  const tables: TableDifference[] = []
  const lines: string[] = []
  const changedArticles: string[] = []
  let isFirst = true
  for (const table of TABLES) {
    const counts: ChangeCounts = { added: 0, removed: 0, changed: 0 }
    const rows: DifferenceRow[] = []
    const changes = tableChanges(table, join(args.old, `${table}.csv`), join(args.now, `${table}.csv`))
    async function* noted() {
      for await (const change of changes) {
        counts[sortOf(change)]++
        if (table === 'articles' && change.columns.includes('sha256'))
          changedArticles.push(restoreFormula(change.left!.id!))
        if (args.json) await print(`${isFirst ? '' : ','}\n${toJsonLine(toJson(table, change))}`)
        isFirst = false
        if (args.page !== null && rows.length < ON_PAGE) rows.push(toRow(change, args))
        yield change
      }
    }
    lines.push(...(await describeChanges(table, noted())))
    tables.push({ table, ...counts, rows })
  }
  const counts = Object.fromEntries(tables.map(({ table, rows, ...rest }) => [table, rest]))
  if (args.json)
    await print(`\n],"changed_articles":${toJsonLine(changedArticles)},"counts":${toJsonLine(counts)}}\n`)
  else await print(`${describeDifference({ runs, changedArticles, tables, lines }).join('\n')}\n`)
  if (args.page !== null) {
    const compared = (folder: string, { version }: Finished) => ({
      name: folder,
      version,
      report: existsSync(join(folder, REPORT, 'index.html'))
        ? linkTo(folder, `${REPORT}/index.html`, args)
        : null,
    })
    const difference = {
      old: compared(args.old, old),
      now: compared(args.now, now),
      runs,
      changedArticles,
      tables,
    }
    await replaceFile(args.page, diffPage(difference)).catch(error => {
      throw new UsageError(`--page ${args.page}: ${(error as Error).message}`)
    })
  }
  return isFirst && runs.length === 0 ? 0 : 1
}

async function readRun(folder: string): Promise<Finished> {
  const finished = await readFinished(nodeFileSystem, folder)
  if (finished === null) throw new UsageError(`${folder} holds no finished run`)
  if (!finished.files.some(({ name }) => name === 'articles.csv'))
    throw new UsageError(
      `${folder} holds no CSV tables, which are what is compared: run newsfacts with --format csv`,
    )
  for (const file of finished.files) if (file.name.endsWith('.csv')) await refuseChanged(folder, file)
  return finished
}

/** A file that is no page of ours is not written over. */
async function refuseOthers(page: string): Promise<void> {
  const stats = await stat(page).catch(() => null)
  // a link that leads nowhere is something too
  if (
    stats === null
      ? (await nodeFileSystem.stat(page)) === null
      : isDiffPage(await readHead('--page', page, stats.size))
  )
    return
  throw new UsageError(`--page ${page}: is there and not as newsfacts diff wrote it; name another file`)
}

const aboutRun = (folder: string, { version, options, listed }: Finished) => ({
  folder,
  version,
  options,
  articles: listed,
})

function toJson(table: Table, change: RowChange) {
  const { left, right, columns } = change
  return {
    table,
    change: sortOf(change),
    id: idOf((left ?? right)!),
    columns,
    old: restore(left),
    new: restore(right),
  }
}

const idOf = (row: CsvRow) => restoreFormula(row.id ?? row.entity_id ?? row.source ?? '')

const restore = (row: CsvRow | null) =>
  row && Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, restoreFormula(cell)]))

function toRow(change: RowChange, args: DiffArguments): DifferenceRow {
  const { left, right, columns } = change
  const words = (row: CsvRow | null) =>
    row === null ? '' : restoreFormula(row.text ?? row.name ?? row.title ?? row.code ?? '') || idOf(row)
  const link = (row: CsvRow | null, folder: string) =>
    row?.report_url && isFactUrl(row.report_url) ? linkTo(folder, row.report_url, args) : null
  return {
    change: sortOf(change),
    article: restoreFormula((left ?? right)!.article_id ?? ''),
    before: words(left),
    beforeLink: link(left, args.old),
    now: words(right),
    nowLink: link(right, args.now),
    what: columns
      .filter(column => !['id', 'text', 'context'].includes(column))
      .map(column => `${column}: ${left![column] || '–'} → ${right![column] || '–'}`)
      .join('; '),
  }
}

/** A file of an output folder, given as a URL below it, as seen from the page. */
function linkTo(folder: string, url: string, { page }: DiffArguments): string {
  const steps = relative(dirname(resolve(page!)), resolve(folder)).split(sep)
  return [...steps.filter(step => step !== '').map(encodeURIComponent), url].join('/')
}

/** Writes to stdout no faster than it is read. */
function printer() {
  return async (text: string) => {
    if (!process.stdout.write(text)) await new Promise(resolve => process.stdout.once('drain', resolve))
  }
}
