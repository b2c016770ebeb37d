import { FormatError } from '../format-error.ts'
import { ByteReader } from './byte-reader.ts'

/** A record of a WARC file: its block, and where that lies. */
export interface WarcRecord {
  readonly type: string
  readonly url: string
  readonly offset: number
  /** more than `bytes` holds where the block is longer than the limit */
  readonly length: number
  readonly bytes: Uint8Array
}

/** Something of the file that is lost: bytes that are no record, a record whose length is wrong. */
export interface WarcFault {
  readonly fault: string
}

/** Bytes of the header of a record: far more than any crawler writes. */
const LONGEST_HEADER = 64 * 1024
/** Bytes that are looked at again for the records that a wrong length has swallowed, in lengths of the longest block. */
const MOST_REREAD = 4
/** The first line of a record, also where something that has no line end stands before it. */
const FIRST_LINE = /WARC\/\d\.\d{1,2}$/
/** What stands behind a block whose length is right. */
const AFTER_BLOCK = /^(?:(?:\r?\n){2}|(?:\r?\n)?WARC\/\d)/
const AFTER_LAST_BLOCK = /^[\r\n]{0,4}$/
const MARK = 'WARC/'
const LINE_FEED = 0x0a
/** Bytes that are looked at to tell one. */
const AHEAD = 40
const HEADER_START = /^WARC\/\d\.\d{1,2}\r?\n(?:WARC|Content)-/i

/**
 * The records of a WARC file as it streams by (ISO 28500). The bytes of a block are kept up to the limit, and handed on only of
 * the types that are asked for. Behind what is no record, or one whose length is wrong, it goes on at the next header.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
  isWanted: (type: string) => boolean,
): AsyncGenerator<WarcRecord | WarcFault> {
  const reader = new ByteReader(stream)
  let records = 0
  let reread = 0
  let isNamed = false
  for (;;) {
    const from = await skipBlankLines(reader)
    const hasMore = await skipToHeader(reader)
    if (!hasMore && records === 0) throw new FormatError('NOT_TEXT', 'is no WARC file, or a damaged one')
    const to = reader.position
    if (to > from && !isNamed) yield { fault: `the bytes ${from} to ${to} are no record of a WARC file` }
    isNamed = false
    if (!hasMore) return
    const header = await readHeader(reader)
    if (header === null) {
      yield { fault: `the record at byte ${to} has a damaged header` }
      isNamed = true
      continue
    }
    records++
    const offset = reader.position
    const block = await reader.take(Math.min(header.length, limit + 1))
    const next = await reader.peek(AHEAD)
    const isLong = header.length > limit
    const isSound = isLong ? headerInside(block, next) < 0 : block.length === header.length && isEnded(next)
    if (!isSound) {
      const at = headerInside(block, next)
      if (at < 0 && block.length < header.length)
        throw new FormatError('NOT_TEXT', 'the WARC file ends inside a record')
      yield { fault: `the record at byte ${to} is not as long as it says${header.url && `: ${header.url}`}` }
      isNamed = true
      if (at < 0 || reread > MOST_REREAD * limit) continue
      reread += block.length - at
      reader.giveBack(block.subarray(at))
      continue
    }
    if (isLong && !(await reader.skip(header.length - block.length)))
      throw new FormatError('NOT_TEXT', 'the WARC file ends inside a record')
    if (isWanted(header.type)) yield { ...header, offset, bytes: block }
  }
}

/** Where the next line that holds something starts. */
async function skipBlankLines(reader: ByteReader): Promise<number> {
  while (/^\r?\n/.test(await reader.peek(2))) await reader.line(LONGEST_HEADER)
  return reader.position
}

/** Goes on to the first line of a record; false: there is none any more. */
async function skipToHeader(reader: ByteReader): Promise<boolean> {
  for (
    let line = await reader.line(LONGEST_HEADER);
    line !== null;
    line = await reader.line(LONGEST_HEADER)
  ) {
    const at = line.search(FIRST_LINE)
    if (at < 0) continue
    reader.takeBackLine(at)
    return true
  }
  return false
}

/** The header that stands here; null where it is none, and what may be the next record is left. */
async function readHeader(reader: ByteReader): Promise<{ type: string; url: string; length: number } | null> {
  const fields = new Map<string, string>()
  let size = 0
  await reader.line(LONGEST_HEADER)
  for (let line = await reader.line(LONGEST_HEADER); line; line = await reader.line(LONGEST_HEADER)) {
    const colon = line.indexOf(':')
    size += line.length
    if (size > LONGEST_HEADER) return null
    const next = line.search(FIRST_LINE)
    if (next === 0 || (next > 0 && colon < 0)) {
      reader.takeBackLine(next)
      return null
    }
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const length = /^\d{1,15}$/.test(fields.get('content-length') ?? '')
    ? Number(fields.get('content-length'))
    : null
  if (length === null) return null
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
  return { type: fields.get('warc-type') ?? '', url, length }
}

/** Whether a block ends in front of these bytes: two line ends, the next record or the end of the file follow. */
const isEnded = (next: string): boolean =>
  AFTER_BLOCK.test(next) || (next.length < AHEAD && AFTER_LAST_BLOCK.test(next))

/** Where the header of another record starts inside a block, though it may end in the bytes behind; -1: nowhere. */
function headerInside(block: Uint8Array, next: string): number {
  const buffer = Buffer.concat([block, Buffer.from(next, 'latin1')])
  for (let at = buffer.indexOf(MARK); at >= 0 && at < block.length; at = buffer.indexOf(MARK, at + 1)) {
    const startsLine = at === 0 || buffer[at - 1] === LINE_FEED
    if (startsLine && HEADER_START.test(buffer.toString('latin1', at, at + AHEAD))) return at
  }
  return -1
}
