import type { ByteLine } from './lines.ts'

const QUOTE = 0x22
const LINE_FEED = 0x0a

/**
 * Joins lines to CSV records: a line feed inside a quoted cell does not end the record. A quotation mark opens
 * a cell only at its start; elsewhere it is a mark like any other, as spreadsheets read it.
 * `delimiter` is asked for at every line, since the first one, the header, decides it.
 */
export async function* joinCsvLines(
  lines: AsyncIterable<ByteLine>,
  delimiter: () => number,
  limit: number,
): AsyncGenerator<ByteLine & { readonly lines: number }> {
  let kept: Uint8Array[] = []
  let keptLength = 0
  let offset = 0
  let length = 0
  let count = 0
  let quoted = false
  for await (const line of lines) {
    if (count === 0) offset = line.offset
    else length++
    length += line.length
    count++
    if (keptLength <= limit) {
      if (kept.length > 0) kept.push(Uint8Array.of(LINE_FEED))
      kept.push(line.bytes)
      keptLength += line.bytes.length + 1
    }
    quoted = endsQuoted(line.bytes, quoted, delimiter())
    if (quoted) continue
    yield { bytes: kept.length === 1 ? kept[0]! : Buffer.concat(kept), offset, length, lines: count }
    kept = []
    keptLength = length = count = 0
  }
  if (count > 0) yield { bytes: Buffer.concat(kept), offset, length, lines: count }
}

/** Whether the end of a line lies inside a quoted cell, given whether its start did. */
function endsQuoted(line: Uint8Array, quoted: boolean, delimiter: number): boolean {
  let inside = quoted
  let atStart = !quoted
  for (let i = 0; i < line.length; i++) {
    const byte = line[i]!
    if (inside) {
      if (byte === QUOTE) {
        if (line[i + 1] === QUOTE) i++
        else inside = false
      }
    } else if (byte === QUOTE && atStart) inside = true
    else atStart = byte === delimiter
  }
  return inside
}
