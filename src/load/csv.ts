import { stringify } from 'csv-stringify/sync'
import { COLUMNS, type Column, type Table } from './columns.ts'
import { toDecimal } from './decimal.ts'
import { guardFormula } from './formula-guard.ts'

/** A row of a table, nested as in JSON. */
export type Row = Readonly<Record<string, unknown>>
type Cell = string | number | null

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
  let lines = ''
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE)
    lines += stringify(rows.slice(first, first + ROWS_AT_ONCE).map(readCells[table]), OPTIONS)
  return lines
}

const readCells = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, columns]) => {
    const readers = columns.map(cellReader)
    return [table, (row: Row) => readers.map(read => read(row))]
  }),
) as Readonly<Record<Table, (row: Row) => Cell[]>>

function cellReader(column: Column): (row: Row) => Cell {
  const [first, second] = column.path as [string, string?]
  const value =
    second === undefined ? (row: Row) => row[first] : (row: Row) => (row[first] as Row | undefined)?.[second]
  const isText = column.type === 'string' && column.values === null
  return isText
    ? row => {
        const text = value(row) as string | null
        return text === null ? null : guardFormula(text)
      }
    : row => value(row) as Cell
}
