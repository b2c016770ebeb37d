import { parse } from 'csv-parse/sync'
import type { SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { decode } from './decode.ts'
import { hash, readFields, rejection } from './read.ts'

/** How the rows of a CSV file are written, as its header tells. */
export interface CsvHeader {
  readonly columns: readonly string[]
  readonly delimiter: string
}

const DELIMITERS = [',', ';', '\t'] as const

/** Reads the header of a CSV file; a reason where it names no usable columns. */
export function readHeader(bytes: Uint8Array): CsvHeader | string {
  const decoded = decode(bytes)
  if (!decoded.ok) return decoded.reason
  const count = (delimiter: string) => decoded.text.split(delimiter).length
  const delimiter = DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best))
  const columns = parseRow(decoded.text, delimiter)?.map(name => name.trim().toLowerCase()) ?? []
  const missing = ['id', 'text'].find(name => !columns.includes(name))
  return missing === undefined ? { columns, delimiter } : `the header names no column ${missing}`
}

/** Reads one row of a CSV file, given as bytes. Rows of a file may differ in encoding, as logs do. */
export function readCsvRow(bytes: Uint8Array, header: CsvHeader, source: string): SourceRecord | Rejection {
  const reject = (code: Code, reason: string) =>
    rejection({ id: '', source, sha256: hash(bytes), code, reason })
  const decoded = decode(bytes)
  if (!decoded.ok) return reject(decoded.code, decoded.reason)
  const cells = parseRow(decoded.text, header.delimiter)
  if (cells === null) return reject('BAD_RECORD', 'the row is not valid CSV')
  const fields = new Map<string, string>()
  header.columns.forEach((name, i) => {
    const cell = cells[i]
    if (cell !== undefined && cell !== '' && !fields.has(name)) fields.set(name, cell)
  })
  return readFields(Object.fromEntries(fields), { source, encoding: decoded.encoding, bytes })
}

function parseRow(text: string, delimiter: string): readonly string[] | null {
  try {
    const rows: string[][] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true })
    return rows.length === 1 ? rows[0]! : null
  } catch {
    return null
  }
}
