import { LIMITS } from '../../config.ts'
import { FormatError } from '../format-error.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { quickId, readJsonRecord, tooLarge } from '../read.ts'
import { withArcStories } from '../records/arc-answers.ts'
import type { FieldMap } from '../records/field-names.ts'
import { FieldNotes } from '../records/field-notes.ts'
import { countInnerArticles } from '../records/inner-articles.ts'
import { frameJson } from '../records/json-frames.ts'
import { foundRecord, openRecords, refuse } from '../records.ts'

/** So many elements of a list that are no records are named one by one: a list of numbers may have millions. */
const NAMED_STRAYS = 100

/** JSON: an array of records, one record, or an object with a list of them. Records are counted from 1. */
export const json: InputFormat<FieldMap> = {
  name: 'json',
  endings: ['.json'],
  limit: LIMITS.recordBytes,
  looksAt: 0,
  async *list(file, { map }) {
    const { stream, kept } = await openRecords(file)
    const fieldNotes = new FieldNotes(map)
    let count = 0
    let strays = 0
    for await (const frame of withArcStories(frameJson(stream(), LIMITS.recordBytes), map)) {
      if ('passedOver' in frame) {
        yield { note: `beside its articles it has others that were not read: ${frame.passedOver.join(', ')}` }
        continue
      }
      if ('between' in frame) {
        yield { note: 'words stand between or behind its records, and were not read' }
        continue
      }
      const { bytes, offset, length, cut, isStray, replaces, replacedStrays } = frame
      // those that were not named are the last
      const unnamed = Math.min(replacedStrays, Math.max(0, strays - NAMED_STRAYS))
      if (replaces > unnamed) yield { forget: replaces - unnamed }
      strays -= replacedStrays
      count = count - replaces + 1
      if (isStray && !cut && ++strays > NAMED_STRAYS) continue
      if (length > LIMITS.recordBytes) yield refuse(file, count, 'TOO_LARGE', tooLarge(length))
      else if (isStray && !cut)
        yield refuse(file, count, 'BAD_JSON', 'stands in the list of records and is none')
      else if (cut) yield refuse(file, count, 'BAD_JSON', 'the JSON file ends in the middle: it is cut off')
      else {
        const source = sourceOf(file.source, count)
        const at = { line: count, offset, length, context: map, bytes: kept(bytes) }
        const id = quickId(bytes, source, map, fieldNotes)
        yield id === null ? foundRecord(readJsonRecord(bytes, source, map), at) : { id, ...at }
        const inner = replaces > replacedStrays ? countInnerArticles(bytes, map) : 0
        if (inner > 0)
          yield {
            note: `record ${count} has a text of its own: ${inner} with texts in its lists were not read`,
          }
      }
    }
    yield* fieldNotes.notes()
    if (strays > NAMED_STRAYS)
      yield refuse(
        file,
        count,
        'BAD_JSON',
        `${strays - NAMED_STRAYS} further elements of the list are no records`,
      )
    if (count === 0) throw new FormatError('BAD_JSON', 'holds no JSON records')
  },
  read: (bytes, { source, context }) => readJsonRecord(bytes, source, context),
}
