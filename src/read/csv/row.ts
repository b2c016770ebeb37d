import { parse } from 'csv-parse/sync'
import type { SourceRecord } from '../../model/document.ts'
import type { Code, Rejection } from '../../model/outcome.ts'
import { decode } from '../decode.ts'
import { hash, readFields, rejection } from '../read.ts'
import type { FieldMap } from '../records/field-names.ts'
import { mapFields } from '../records/map-fields.ts'
import { missingText } from '../records/missing-text.ts'
import type { CsvDialect } from './dialect.ts'

/** How the rows of a CSV file are written, and what their cells are called. */
export interface CsvHeader {
  readonly columns: readonly string[]
  readonly dialect: CsvDialect
  readonly map: FieldMap
}

/** Reads the header of a CSV file; a reason where it cannot be read. */
export function readHeader(bytes: Uint8Array, dialect: CsvDialect, map: FieldMap): CsvHeader | string {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded.reason
  const columns = parseRow(decoded.text, dialect)?.map(name => name.trim()) ?? []
  return { columns, dialect, map }
}

/** Whether a column is called as texts are, or as the user says. */
export function hasText({ columns, map }: Pick<CsvHeader, 'columns' | 'map'>): boolean {
  return mapFields(Object.fromEntries(columns.map(name => [name, 'x'])), map).text !== undefined
}

/** Whether a row with more or fewer cells than the header has nothing in those that stand below no column, or that it lacks. */
export function losesNothing(bytes: Uint8Array, { columns, dialect }: CsvHeader): boolean {
  const decoded = decode(bytes)
  const cells = decoded.ok ? parseRow(decoded.text, dialect) : null
  if (cells === null) return false
  const [beyond, lacking] = [cells.slice(columns.length), columns.slice(cells.length)]
  return [...beyond, ...lacking].every(cell => cell.trim() === '')
}

/** What to say of a file without such a column, with the column of a row that looks most like it. */
export function textMissing(bytes: Uint8Array, { columns, dialect }: CsvHeader): string {
  const decoded = decode(bytes)
  const cells = (decoded.ok && parseRow(decoded.text, dialect)) || []
  return missingText(columns, name => cells[columns.indexOf(name)])
}

/** Reads one row of a CSV file, given as bytes. Rows of a file may differ in encoding, as logs do. */
export function readCsvRow(bytes: Uint8Array, header: CsvHeader, source: string): SourceRecord | Rejection {
  const reject = (code: Code, reason: string) =>
    rejection({ id: '', source, sha256: hash(bytes), code, reason })
  const decoded = decode(bytes)
  if (!decoded.ok) return reject(decoded.code, decoded.reason)
  const cells = parseRow(decoded.text, header.dialect)
  if (cells === null) return reject('BAD_RECORD', 'the row is not valid CSV')
  const fields = new Map<string, string>()
  header.columns.forEach((name, i) => {
    const cell = cells[i]
    if (cell !== undefined && !fields.get(name)?.trim()) fields.set(name, cell)
  })
  return readFields(Object.fromEntries(fields), { source, encoding: decoded.encoding, bytes }, header.map)
}

/** The cells of a row whose marks add up, as the frames of the file have shown. */
function parseRow(text: string, { delimiter, quotes, skipsBlanks }: CsvDialect): readonly string[] | null {
  try {
    const rows: string[][] = parse(withoutReturns(text), {
      delimiter,
      quote: quotes === 'none' ? null : '"',
      escape: quotes === 'backslash' ? '\\' : '"',
      ltrim: skipsBlanks,
      rtrim: skipsBlanks,
      relax_quotes: true,
      relax_column_count: true,
    })
    return rows.length === 1 ? rows[0]! : null
  } catch {
    return null
  }
}

/** Without the CRs of its line end. */
function withoutReturns(row: string): string {
  let end = row.length
  while (row[end - 1] === '\r') end--
  return row.slice(0, end)
}
