import { stringify } from 'csv-stringify/sync'
import { type Cell, type Row, readCells } from './cells.ts'
import { COLUMNS, type Table } from './columns.ts'
import { toDecimal } from './decimal.ts'
import { guardFormula } from './formula-guard.ts'

/** The line end stays the default LF: naming it would stop csv-stringify from quoting cells that hold a CR. */
const OPTIONS = { eof: false }

/** The header line of a table. */
export function csvHeader(table: Table): string {
  return `${stringify([COLUMNS[table].map(({ name }) => name)], OPTIONS)}\n`
}

/** Rows as lines of RFC 4180, each ended by LF. Cells of text columns are guarded, numbers stay numbers. */
export function csvLines(table: Table, rows: readonly Row[]): string {
  const isText = COLUMNS[table].map(({ type, values }) => type === 'string' && values === null)
  let lines = ''
  for (const row of rows) {
    const cells = readCells(table, row)
    for (let i = 0; i < cells.length; i++) {
      if (i > 0) lines += ','
      lines += writeCell(cells[i]!, isText[i]!)
    }
    lines += '\n'
  }
  return lines
}

function writeCell(cell: Cell, isText: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return toDecimal(cell)
  return quote(isText ? guardFormula(cell) : cell)
}

/** What makes csv-stringify quote a cell; it is not asked about the many others. */
const QUOTED = /[",\r\n]/
/** A sentence is the context of all its facts, in one table after the other. */
const known = new Map<string, string>()
const MOST_KNOWN = 5000

function quote(cell: string): string {
  if (!QUOTED.test(cell)) return cell
  let written = known.get(cell)
  if (written === undefined) {
    written = stringify([[cell]], OPTIONS)
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(cell, written)
  }
  return written
}
