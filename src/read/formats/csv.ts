import { LIMITS } from '../../config.ts'
import { isBlank } from '../../text/lines.ts'
import type { CsvFrame } from '../csv/frames.ts'
import { frameCsv } from '../csv/frames.ts'
import { type CsvHeader, hasText, losesNothing, readCsvRow, readHeader, textMissing } from '../csv/row.ts'
import { sniffCsv } from '../csv/sniff.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { tooLarge } from '../read.ts'
import { FieldNotes } from '../records/field-notes.ts'
import { foundRecord, openRecords, refuse } from '../records.ts'
import { skipBytes } from '../skip-bytes.ts'

/** CSV: a record per row, below a header. Delimiter and marks show in the file, so `.tsv` is the same. */
export const csv: InputFormat<CsvHeader> = {
  name: 'csv',
  endings: ['.csv', '.tsv'],
  limit: LIMITS.recordBytes,
  looksAt: 0,
  async *list(file, { map }) {
    const { stream, kept } = await openRecords(file)
    const { dialect, skipped } = await sniffCsv(stream, columns => hasText({ columns, map }))
    let header: CsvHeader | null = null
    const fits = (frame: CsvFrame) => header === null || fitsHeader(frame, header)
    const rows = frameCsv(skipBytes(stream(), skipped.bytes), dialect, fits, LIMITS.recordBytes)
    for await (const frame of rows) {
      const { bytes, length } = frame
      if (isBlank(bytes)) continue
      const line = frame.line + skipped.lines
      if (header === null) {
        const read = length > LIMITS.recordBytes ? tooLarge(length) : readHeader(bytes, dialect, map)
        if (typeof read === 'string') throw new FormatError('BAD_RECORD', read)
        if (endsInReturns(bytes)) throw new FormatError('BAD_RECORD', RETURNS)
        header = read
        const fieldNotes = new FieldNotes(map)
        fieldNotes.see(read.columns)
        yield* fieldNotes.notes()
        continue
      }
      const problem = problemOf(frame, line, header)
      if (length > LIMITS.recordBytes) yield refuse(file, line, 'TOO_LARGE', tooLarge(length))
      else if (problem !== null) yield refuse(file, line, 'BAD_RECORD', problem)
      else {
        const offset = frame.offset + skipped.bytes
        if (!hasText(header)) throw new FormatError('BAD_RECORD', textMissing(bytes, header))
        const record = readCsvRow(bytes, header, sourceOf(file.source, line))
        yield foundRecord(record, { line, offset, length, context: header, bytes: kept(bytes) })
      }
    }
    if (header === null) throw new FormatError('EMPTY', 'holds no header')
  },
  read: (bytes, { source, context }) => readCsvRow(bytes, context, source),
}

const RETURN = 0x0d
const RETURNS = 'its lines end in CR alone, as on old Macs: save it with LF or CRLF'
/** The whole file is then one row, the header, and all others would be lost. */
function endsInReturns(header: Uint8Array): boolean {
  // some programs end a line in CR CR LF
  let end = header.length
  while (end > 0 && header[end - 1] === RETURN) end--
  return header.subarray(0, end).includes(RETURN)
}

/** It has the cells of the header, but for blank ones behind the last column and columns without a name. */
const fitsHeader = ({ bytes, length, cells }: CsvFrame, header: CsvHeader) =>
  cells === header.columns.length || (length === bytes.length && losesNothing(bytes, header))

/** Why a row cannot be read without losing a part of it, and which lines are lost. */
function problemOf(frame: CsvFrame, line: number, header: CsvHeader): string | null {
  const { problem, cells, lines } = frame
  const lost = lines === 1 ? `line ${line} is lost` : `lines ${line} to ${line + lines - 1} are lost`
  if (problem === 'open') return `an unclosed quote (") opens a cell: ${lost}`
  if (problem === 'broken') return `a quote (") stands inside a quoted cell: ${lost}`
  if (fitsHeader(frame, header)) return null
  return `${cells} cells where the header has ${header.columns.length}: ${lost}`
}
