import type { CsvRow } from './csv-rows.ts'
import { type RowChange, tableChanges } from './table-changes.ts'
import type { Table } from './tables.ts'

/** Lines shown for each table; the rest is only counted. */
const SHOWN = 10

/** How many rows of a table came, went and changed. */
export interface ChangeCounts {
  added: number
  removed: number
  changed: number
}
export const sortOf = ({ left, right }: RowChange): keyof ChangeCounts =>
  left === null ? 'added' : right === null ? 'removed' : 'changed'

/**
 * How the rows of a table would change: a line with the counts, then the first rows; nothing where no row would.
 * Both files are streamed. Throws a `CsvError` where the file that is there is no CSV.
 */
export async function compareTables(table: Table, present: string, wanted: string): Promise<string[]> {
  const changes = tableChanges(table, present, wanted)
  return describeChanges(table, changes)
}

/** `note` is told of every change too. */
export async function describeChanges(
  table: Table,
  changes: AsyncIterable<RowChange>,
  note: (change: RowChange) => void = () => {},
): Promise<string[]> {
  const counts: ChangeCounts = { added: 0, removed: 0, changed: 0 }
  const shown: string[] = []
  for await (const change of changes) {
    counts[sortOf(change)]++
    note(change)
    if (shown.length < SHOWN) shown.push(`  ${describeChange(table, change)}`)
  }
  const all = counts.added + counts.removed + counts.changed
  if (all === 0) return []
  const summary = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([sort, count]) => `${count} ${sort}`)
  const more = all > shown.length ? [`  and ${all - shown.length} more`] : []
  return [`${table}.csv: ${summary.join(', ')}`, ...shown, ...more]
}

function describeChange(table: Table, { left, right, columns }: RowChange): string {
  if (left === null) return `+ ${describeRow(table, right!)}`
  if (right === null) return `- ${describeRow(table, left)}`
  const cells = columns
    .filter(column => column !== 'id' || table === 'articles')
    .map(column => `${column} ${shorten(left[column] ?? '')} -> ${shorten(right[column] ?? '')}`)
  return `~ ${describeRow(table, left)}: ${cells.join(', ')}`
}

function describeRow(table: Table, row: CsvRow): string {
  if (table === 'rejected') return `${row.source} ${row.code}`
  const label = row.text ?? row.name ?? row.title ?? ''
  return `${row.id ?? row.entity_id} ${shorten(label)}`.trimEnd()
}

/** A cell on one line, short enough to be read beside others. */
function shorten(cell: string): string {
  const line = cell.replace(/\s+/g, ' ')
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 59)}…` : line)
}
