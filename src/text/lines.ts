/** A line of a byte stream without its line end. */
export interface ByteLine {
  readonly bytes: Uint8Array
  /** of the first byte */
  readonly offset: number
  /** in the stream; more than `bytes` holds where the line is longer than the limit */
  readonly length: number
  /** a line feed stands behind it; false: the stream ended here, perhaps in the middle of the line */
  readonly isEnded: boolean
}

const LINE_FEED = 0x0a
const NOTHING = new Uint8Array()
/** Lines that are handed on together: a chunk of line feeds holds millions. */
const TOGETHER = 4096

/**
 * Splits bytes at line feeds and at nothing else: U+2028 and U+2029, which `node:readline` takes for line
 * ends, are legal inside JSON strings. Of a line longer than `limit` only the first `limit` + 1 bytes are kept.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  limit = Infinity,
): AsyncGenerator<ByteLine> {
  for await (const lines of splitChunks(stream, limit)) yield* lines
}

/** The same, lines that end in one chunk of the stream together, at most some thousand. */
export async function* splitChunks(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<readonly ByteLine[]> {
  let kept: Uint8Array[] = []
  let keptLength = 0
  let length = 0
  let offset = 0
  const keep = (part: Uint8Array) => {
    const room = limit + 1 - keptLength
    if (room > 0) kept.push(part.length > room ? part.subarray(0, room) : part)
    keptLength += Math.min(part.length, Math.max(room, 0))
    length += part.length
  }
  for await (const chunk of stream) {
    let lines: ByteLine[] = []
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      if (at > from) keep(chunk.subarray(from, at))
      lines.push({ bytes: joined(kept), offset, length, isEnded: true })
      offset += length + 1
      if (kept.length > 0) kept = []
      keptLength = length = 0
      from = at + 1
      if (lines.length < TOGETHER) continue
      yield lines
      lines = []
    }
    if (from < chunk.length) keep(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  if (length > 0) yield [{ bytes: Buffer.concat(kept), offset, length, isEnded: false }]
}

const joined = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length > 1 ? Buffer.concat(parts) : (parts[0] ?? NOTHING)

/** Whether a line holds nothing but blanks. */
export function isBlank(line: Uint8Array): boolean {
  return line.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
