import { LIMITS } from '../../config.ts'
import { ID_LENGTH } from '../../model/source-record.ts'
import { type InputFormat, sourceOf } from '../input-format.ts'
import { isBlank, splitLines } from '../lines.ts'
import { readJsonLine, tooLarge } from '../read.ts'
import { foundRecord, openRecords, refuse } from '../records.ts'

/** JSON Lines: a record per line. */
export const jsonLines: InputFormat<null> = {
  name: 'jsonl',
  endings: ['.jsonl'],
  limit: LIMITS.recordBytes,
  async *list(file) {
    const stream = await openRecords(file)
    if ('ok' in stream) return yield { line: 0, rejection: stream }
    let line = 0
    for await (const { bytes, offset, length } of splitLines(stream, LIMITS.recordBytes)) {
      line++
      if (isBlank(bytes)) continue
      const at = { line, offset, length, context: null }
      if (length > LIMITS.recordBytes) yield refuse(file, line, 'TOO_LARGE', tooLarge(length))
      else {
        const id = quickId(bytes)
        yield id === null
          ? foundRecord(readJsonLine(bytes, sourceOf(file.source, line)), at)
          : { id, line, offset, length, context: null }
      }
    }
  },
  read: (bytes, { source }) => readJsonLine(bytes, source),
}

/** The id of a sound line without looking at the rest; null where only a full reading can tell. */
function quickId(bytes: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    )
    const id: unknown = (value as { id?: unknown } | null)?.id
    return typeof id === 'string' && id !== '' && id.length < ID_LENGTH && !id.includes('\ufffd') ? id : null
  } catch {
    return null
  }
}
