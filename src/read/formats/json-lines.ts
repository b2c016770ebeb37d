import { LIMITS } from '../../config.ts'
import { isBlank, splitChunks } from '../../text/lines.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { quickId, readJsonRecord, tooLarge } from '../read.ts'
import type { FieldMap } from '../records/field-names.ts'
import { FieldNotes } from '../records/field-notes.ts'
import { foundRecord, openRecords, refuse } from '../records.ts'
import { json } from './json.ts'

/** `[` or `{` and a line end: an array, or records over several lines, in spite of the ending. */
const NO_LINES = /^[\s\ufeff]{0,100}(?:\[|\{\s{0,20}\n)/

/** JSON Lines: a record per line. */
export const jsonLines: InputFormat<FieldMap> = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  limit: LIMITS.recordBytes,
  looksAt: 256,
  async *list(file, options) {
    const { head } = file
    if (NO_LINES.test(Buffer.from(head.buffer, head.byteOffset, head.length).toString('utf8')))
      return yield* json.list(file, options)
    const { stream, kept } = await openRecords(file)
    const fieldNotes = new FieldNotes(options.map)
    let line = 0
    for await (const lines of splitChunks(stream(), LIMITS.recordBytes))
      for (const { bytes, offset, length } of lines) {
        line++
        if (isBlank(bytes)) continue
        if (length > LIMITS.recordBytes) yield refuse(file, line, 'TOO_LARGE', tooLarge(length))
        else {
          const at = { line, offset, length, context: options.map, bytes: kept(bytes) }
          const source = sourceOf(file.source, line)
          const id = quickId(bytes, source, options.map, fieldNotes)
          yield id === null ? foundRecord(readJsonRecord(bytes, source, options.map), at) : { id, ...at }
        }
      }
    yield* fieldNotes.notes()
  },
  read: (bytes, { source, context }) => readJsonRecord(bytes, source, context),
}
