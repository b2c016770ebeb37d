import { LIMITS } from '../../config.ts'
import { joinCsvLines } from '../csv-frames.ts'
import { type CsvHeader, readCsvRow, readHeader } from '../csv-row.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { isBlank, splitLines } from '../lines.ts'
import { tooLarge } from '../read.ts'
import { foundRecord, openRecords, refuse } from '../records.ts'

/** CSV: a record per row, below a header that also tells the delimiter. */
export const csv: InputFormat<CsvHeader> = {
  name: 'csv',
  endings: ['.csv'],
  limit: LIMITS.recordBytes,
  async *list(file) {
    const stream = await openRecords(file)
    if ('ok' in stream) return yield { line: 0, rejection: stream }
    let next = 1
    let header: CsvHeader | null = null
    const delimiter = () => (header?.delimiter ?? ',').charCodeAt(0)
    const rows = joinCsvLines(splitLines(stream, LIMITS.recordBytes), delimiter, LIMITS.recordBytes)
    for await (const { bytes, offset, length, lines } of rows) {
      const line = next
      next += lines
      if (isBlank(bytes)) continue
      if (length > LIMITS.recordBytes) yield refuse(file, line, 'TOO_LARGE', tooLarge(length))
      else if (header === null) {
        const read = readHeader(bytes)
        if (typeof read === 'string') return yield refuse(file, 0, 'BAD_RECORD', read)
        header = read
      } else {
        const record = readCsvRow(bytes, header, sourceOf(file.source, line))
        yield foundRecord(record, { line, offset, length, context: header })
      }
    }
    if (header === null) yield refuse(file, 0, 'EMPTY', 'holds no header')
  },
  read: (bytes, { source, context }) => readCsvRow(bytes, context, source),
}
