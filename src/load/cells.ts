import { COLUMNS } from './columns.ts'
import type { Table } from './tables.ts'

/** A row of a table, nested as in JSON. */
export type Row = Readonly<Record<string, unknown>>
export type Cell = string | number | null

/** The values of a row in the order of the table's columns. */
export function readCells(table: Table, row: Row): Cell[] {
  const columns = COLUMNS[table]
  const cells: Cell[] = new Array(columns.length)
  for (let i = 0; i < columns.length; i++) {
    const { path } = columns[i]!
    const value = row[path[0]!]
    cells[i] = ((path.length === 1 ? value : (value as Row)[path[1]!]) ?? null) as Cell
  }
  return cells
}
