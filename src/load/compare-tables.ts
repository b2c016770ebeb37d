import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { restoreFormula } from './formula-guard.ts'
import type { Table } from './tables.ts'

type Row = Readonly<Record<string, string>>

/** Lines shown for each table; the rest is only counted. */
const SHOWN = 10

/**
 * How the rows of a table would change: a line with the counts, then the first rows; nothing where no row would.
 * Both files are streamed. Throws a `CsvError` where the file that is there is no CSV.
 */
export async function compareTables(table: Table, present: string, wanted: string): Promise<string[]> {
  const [old, fresh] = [readRows(present), readRows(wanted)]
  const counts = { added: 0, removed: 0, changed: 0 }
  const shown: string[] = []
  const note = (sort: keyof typeof counts, line: string) => {
    counts[sort]++
    if (shown.length < SHOWN) shown.push(`  ${line}`)
  }
  let [left, right] = [await nextRow(old), await nextRow(fresh)]
  while (left !== null || right !== null) {
    const order = left === null ? 1 : right === null ? -1 : compareRows(table, left, right)
    if (order < 0) {
      note('removed', `- ${describeRow(table, left!)}`)
      left = await nextRow(old)
    } else if (order > 0) {
      note('added', `+ ${describeRow(table, right!)}`)
      right = await nextRow(fresh)
    } else {
      const cells = changedCells(left!, right!)
      if (cells !== '') note('changed', `~ ${describeRow(table, left!)}: ${cells}`)
      ;[left, right] = [await nextRow(old), await nextRow(fresh)]
    }
  }
  const all = counts.added + counts.removed + counts.changed
  if (all === 0) return []
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([sort, count]) => `${count} ${sort}`)
  const more = all > shown.length ? [`  and ${all - shown.length} more`] : []
  return [`${table}.csv: ${summary.join(', ')}`, ...shown, ...more]
}

const readRows = (path: string): AsyncIterator<Row> =>
  createReadStream(path)
    .pipe(parse({ columns: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' }))
    [Symbol.asyncIterator]()

async function nextRow(rows: AsyncIterator<Row>): Promise<Row | null> {
  const next = await rows.next()
  return next.done ? null : next.value
}

/** The columns that sort and identify the rows of a table. */
function keyOf(table: Table): readonly string[] {
  if (table === 'articles') return ['id']
  if (table === 'entities') return ['entity_id']
  if (table === 'rejected') return ['source', 'stage', 'code', 'reason']
  return ['article_id', 'start', 'end']
}

function compareRows(table: Table, left: Row, right: Row): number {
  for (const column of keyOf(table)) {
    const [a, b] = [restoreFormula(left[column] ?? ''), restoreFormula(right[column] ?? '')]
    if (a === b) continue
    if (column === 'start' || column === 'end') return Number(a) - Number(b)
    return a < b ? -1 : 1
  }
  return 0
}

function describeRow(table: Table, row: Row): string {
  if (table === 'rejected') return `${row.source} ${row.code}`
  const label = row.text ?? row.name ?? row.title ?? ''
  return `${row.id ?? row.entity_id} ${shorten(label)}`.trimEnd()
}

function changedCells(left: Row, right: Row): string {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter(column => left[column] !== right[column])
    .map(column => `${column} ${shorten(left[column] ?? '')} -> ${shorten(right[column] ?? '')}`)
    .join(', ')
}

/** A cell on one line, short enough to be read beside others. */
function shorten(cell: string): string {
  const line = cell.replace(/\s+/g, ' ')
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 59)}…` : line)
}
