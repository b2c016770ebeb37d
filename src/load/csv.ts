import { stringify } from 'csv-stringify/sync'
import { type Cell, type Row, readCells } from './cells.ts'
import { COLUMNS } from './columns.ts'
import { toDecimal } from './decimal.ts'
import { guardFormula } from './formula-guard.ts'
import type { Table } from './tables.ts'

/** The line end stays the default LF: naming it would stop csv-stringify from quoting cells that hold a CR. */
const OPTIONS = { cast: { number: toDecimal } } as const

/** More at once only make work for the garbage collector; fewer pay for setting csv-stringify up. */
const ROWS_AT_ONCE = 100

/** The header line of a table. */
export function csvHeader(table: Table): string {
  return stringify([COLUMNS[table].map(({ name }) => name)], OPTIONS)
}

/** Rows as lines of RFC 4180, each ended by LF. Cells of text columns are guarded, numbers stay numbers. */
export function csvLines(table: Table, rows: readonly Row[]): string {
  const isText = COLUMNS[table].map(({ type, values }) => type === 'string' && values === null)
  const guardCell = (cell: Cell, column: number): Cell =>
    typeof cell === 'string' && isText[column] ? guardFormula(cell) : cell
  let lines = ''
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const some = rows.slice(first, first + ROWS_AT_ONCE)
    lines += stringify(
      some.map(row => readCells(table, row).map(guardCell)),
      OPTIONS,
    )
  }
  return lines
}
