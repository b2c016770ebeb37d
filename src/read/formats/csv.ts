import { LIMITS } from '../../config.ts'
import { isBlank } from '../../text/lines.ts'
import type { CsvFrame } from '../csv/frames.ts'
import { frameCsv } from '../csv/frames.ts'
import { type CsvHeader, hasText, readCsvRow, readHeader, textMissing } from '../csv/row.ts'
import { sniffCsv } from '../csv/sniff.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { tooLarge } from '../read.ts'
import { Twins } from '../records/twins.ts'
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
    const expected = () => header?.columns.length ?? 0
    const rows = frameCsv(skipBytes(stream(), skipped.bytes), dialect, expected, LIMITS.recordBytes)
    for await (const frame of rows) {
      const { bytes, length } = frame
      if (isBlank(bytes)) continue
      const line = frame.line + skipped.lines
      if (header === null) {
        const read = length > LIMITS.recordBytes ? tooLarge(length) : readHeader(bytes, dialect, map)
        if (typeof read === 'string') throw new FormatError('BAD_RECORD', read)
        if (endsInReturns(bytes)) throw new FormatError('BAD_RECORD', RETURNS)
        header = read
        const twins = new Twins(map)
        twins.see(read.columns)
        yield* twins.notes()
        continue
      }
      const problem = problemOf(frame, line, expected())
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
const endsInReturns = (header: Uint8Array) => {
  const at = header.indexOf(RETURN)
  return at >= 0 && at < header.length - 1
}

/** Why a row cannot be read without losing a part of it, and which lines are lost. */
function problemOf({ problem, cells, lines }: CsvFrame, line: number, expected: number): string | null {
  const lost = lines === 1 ? `line ${line} is lost` : `lines ${line} to ${line + lines - 1} are lost`
  if (problem === 'open') return `an unclosed quote (") opens a cell: ${lost}`
  if (problem === 'broken') return `a quote (") stands inside a quoted cell: ${lost}`
  return cells === expected ? null : `${cells} cells where the header has ${expected}: ${lost}`
}
