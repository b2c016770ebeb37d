import { FormatError } from '../format-error.ts'

/** A record of a WARC file: its block, and where that lies. */
export interface WarcRecord {
  readonly type: string
  readonly url: string
  readonly offset: number
  /** more than `bytes` holds where the block is longer than the limit */
  readonly length: number
  readonly bytes: Uint8Array
}

/** Bytes of the header of a record: far more than any crawler writes. */
const LONGEST_HEADER = 64 * 1024

/**
 * The records of a WARC file as it streams by (ISO 28500). The bytes of a block are kept up to the limit, and only of
 * the types that are asked for.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  isWanted: (type: string) => boolean,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stream)
  for (;;) {
    const header = await readHeader(reader)
    if (header === null) return
    const offset = reader.position
    const wanted = isWanted(header.type)
    const bytes = await reader.take(header.length, wanted ? limit + 1 : 0)
    if (bytes === null) throw new FormatError('NOT_TEXT', 'the WARC file ends inside a record')
    if (wanted) yield { type: header.type, url: header.url, offset, length: header.length, bytes }
  }
}

async function readHeader(reader: ByteReader): Promise<{ type: string; url: string; length: number } | null> {
  let first = await reader.line(LONGEST_HEADER)
  while (first === '') first = await reader.line(LONGEST_HEADER)
  if (first === null) return null
  if (!/^WARC\/\d/.test(first)) throw new FormatError('NOT_TEXT', 'is no WARC file, or a damaged one')
  const fields = new Map<string, string>()
  let size = 0
  for (let line = await reader.line(LONGEST_HEADER); line; line = await reader.line(LONGEST_HEADER)) {
    const colon = line.indexOf(':')
    size += line.length
    if (size > LONGEST_HEADER) throw new FormatError('NOT_TEXT', 'is no WARC file, or a damaged one')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const length = Number(fields.get('content-length'))
  if (!Number.isSafeInteger(length) || length < 0)
    throw new FormatError('NOT_TEXT', 'is no WARC file, or a damaged one')
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  return { type: fields.get('warc-type') ?? '', url, length }
}

/** Takes lines and counted bytes off a stream. */
class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private chunk: Uint8Array = new Uint8Array()
  private at = 0
  position = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.chunks = stream[Symbol.asyncIterator]()
  }

  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.chunks.next()
      if (next.done) return false
      this.chunk = next.value
      this.at = 0
    }
    return true
  }

  /** A line without its end; null at the end of the stream. */
  async line(limit: number): Promise<string | null> {
    let line = ''
    for (let first = true; ; first = false) {
      if (!(await this.fill())) return first ? null : line
      const end = this.chunk.indexOf(0x0a, this.at)
      const stop = end < 0 ? this.chunk.length : end
      line += Buffer.from(this.chunk.subarray(this.at, stop)).toString('latin1')
      this.position += (end < 0 ? stop : stop + 1) - this.at
      this.at = end < 0 ? stop : stop + 1
      if (end >= 0) return line.endsWith('\r') ? line.slice(0, -1) : line
      if (line.length > limit) throw new FormatError('NOT_TEXT', 'is no WARC file, or a damaged one')
    }
  }

  /** So many bytes, of which the first `kept` come back; null where the stream ends before. */
  async take(length: number, kept: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = []
    let taken = 0
    while (taken < length) {
      if (!(await this.fill())) return null
      const part = this.chunk.subarray(this.at, this.at + length - taken)
      if (taken < kept) parts.push(part.subarray(0, kept - taken))
      taken += part.length
      this.at += part.length
      this.position += part.length
    }
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
  }
}
