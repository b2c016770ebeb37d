import { type CsvDialect, CsvRowScanner } from './dialect.ts'

/** A row of a CSV file: a stretch of bytes without its line end. */
export interface CsvFrame {
  readonly bytes: Uint8Array
  readonly offset: number
  /** more than `bytes` holds where the row is longer than the limit */
  readonly length: number
  /** of the line where it starts, from 1, and how many it takes */
  readonly line: number
  readonly lines: number
  readonly cells: number
  /** its quotation marks do not add up, or it ends in an open quote */
  readonly problem: 'broken' | 'open' | null
}

/** Bytes over which a quote that nobody closes is undone: the lines it ran over are then read one by one. */
const UNDONE = 256 * 1024
/** How often in one file, so that a file full of them is read in linear time. */
const MOST_UNDONE = 1000
const QUOTE = 0x22
const LINE_FEED = 0x0a

/**
 * Cuts a CSV file into rows as it streams by, without empty lines; a line feed inside a quoted cell does not end the row. The quotes are
 * followed past what is kept of a long row. `fits` tells whether a row has the cells that it should have: where one of several lines
 * has others, an open quote has swallowed the rows below it, and only its first line is lost.
 */
export async function* frameCsv(
  stream: AsyncIterable<Uint8Array>,
  dialect: CsvDialect,
  fits: (frame: CsvFrame) => boolean,
  limit: number,
): AsyncGenerator<CsvFrame> {
  let cutter = new RowCutter(dialect, limit)
  let undone = 0
  /** Pieces to be read next, the nearest last. */
  const pieces: Uint8Array[] = []
  const undo = (frame: CsvFrame): CsvFrame | null => {
    if (frame.lines < 2 || frame.length > UNDONE || undone >= MOST_UNDONE) return null
    if (frame.problem === null && fits(frame)) return null
    undone++
    const end = frame.bytes.indexOf(LINE_FEED)
    pieces.push(frame.bytes.subarray(end + 1))
    cutter = new RowCutter(dialect, limit, frame.offset + end + 1, frame.line + 1)
    return { ...frame, bytes: frame.bytes.subarray(0, end), length: end, lines: 1, problem: 'open' }
  }
  const drain = function* (): Generator<CsvFrame> {
    for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
      for (let at = 0; at < piece.length; ) {
        const { frame, end } = cutter.scan(piece, at)
        at = end
        if (frame === null) break
        if (frame.length === 0) continue
        const rest = piece.subarray(at - 1)
        const first = undo(frame)
        yield first ?? frame
        if (first === null) continue
        pieces.splice(-1, 0, rest)
        break
      }
    }
  }
  for await (const chunk of stream) {
    pieces.push(chunk)
    yield* drain()
  }
  for (let last = cutter.finish(); last; last = cutter.finish()) {
    const first = undo(last)
    yield first ?? last
    yield* drain()
  }
}

/** Cuts bytes into rows, with no second thoughts. */
class RowCutter {
  private readonly scanner: CsvRowScanner
  private readonly limit: number
  private parts: Uint8Array[] = []
  private kept = 0
  private length = 0
  private lines = 0
  private offset: number
  private line: number

  constructor(dialect: CsvDialect, limit: number, offset = 0, line = 1) {
    this.scanner = new CsvRowScanner(dialect)
    this.limit = limit
    this.offset = offset
    this.line = line
  }

  /** Reads on from an offset of a chunk: the row that ends there, if one does, and where its line end has ended. */
  scan(chunk: Uint8Array, from: number): { frame: CsvFrame | null; end: number } {
    const { scanner } = this
    for (let i = from; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (byte === LINE_FEED) this.lines++
      else if (byte !== QUOTE && scanner.awaitsQuote) continue
      if (!scanner.take(byte)) continue
      this.keep(chunk, from, i)
      return { frame: this.end(scanner.isBroken ? 'broken' : null, 1), end: i + 1 }
    }
    this.keep(chunk, from, chunk.length)
    return { frame: null, end: chunk.length }
  }

  /** The last row, where no line feed ends it. */
  finish(): CsvFrame | null {
    if (this.length === 0) return null
    this.lines++
    return this.end(this.scanner.isOpen ? 'open' : this.scanner.isBroken ? 'broken' : null, 0)
  }

  private keep(chunk: Uint8Array, from: number, to: number): void {
    const room = this.limit + 1 - this.kept
    if (room > 0 && to > from) this.parts.push(chunk.subarray(from, Math.min(to, from + room)))
    this.kept += Math.max(0, Math.min(to - from, room))
    this.length += to - from
  }

  private end(problem: CsvFrame['problem'], lineEnd: number): CsvFrame {
    const { parts, offset, length, line, lines, scanner } = this
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts)
    const frame = { bytes, offset, length, line, lines, cells: scanner.cells, problem }
    this.parts = []
    this.kept = this.length = this.lines = 0
    this.offset += length + lineEnd
    this.line += lines
    scanner.beginRow()
    return frame
  }
}
