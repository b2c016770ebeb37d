import { splitLines } from '../../text/lines.ts'
import { type CsvDialect, CsvRowScanner } from './dialect.ts'

/** What the first lines of a CSV file tell before its rows are read. */
export interface Sniffed {
  readonly dialect: CsvDialect
  /** bytes and lines above the header: `sep=;` */
  readonly skipped: { readonly bytes: number; readonly lines: number }
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** `sep=;`, which spreadsheets write above the header */
const SEPARATOR = /^\ufeff?sep=(.)\r?$/i
/** Longest header line, in bytes. */
const LONGEST_HEADER = 1024 * 1024
const QUOTED = /"(?:[^"]|"")*"/g

/**
 * Finds how a file writes its rows. The delimiter shows in the header; how marks inside cells are written shows in the
 * whole file: of the ways in use the first is taken under which the fewest rows are broken.
 */
export async function sniffCsv(open: () => AsyncIterable<Uint8Array>): Promise<Sniffed> {
  let separator: string | undefined
  let skipped = { bytes: 0, lines: 0 }
  let header = ''
  for await (const { bytes, length } of splitLines(open(), LONGEST_HEADER)) {
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    const given = SEPARATOR.exec(line)
    if (given && skipped.lines === 0) {
      separator = given[1]!
      skipped = { bytes: length + 1, lines: 1 }
    } else if (line.trim() !== '') {
      header = line
      break
    }
  }
  const delimiter = separator ?? delimiterOf(header)
  const ways = waysOf(delimiter)
  const [common] = await countBroken(open(), ways.slice(0, 1))
  if (common === 0) return { dialect: ways[0]!, skipped }
  const broken = await countBroken(open(), ways)
  return { dialect: ways[broken.indexOf(Math.min(...broken))]!, skipped }
}

function delimiterOf(header: string): string {
  const plain = header.replace(QUOTED, '')
  const count = (delimiter: string) => plain.split(delimiter).length
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best))
}

function waysOf(delimiter: string): readonly CsvDialect[] {
  const ways: CsvDialect[] = [
    { delimiter, quotes: 'doubled', skipsBlanks: false },
    { delimiter, quotes: 'doubled', skipsBlanks: true },
    { delimiter, quotes: 'backslash', skipsBlanks: false },
    { delimiter, quotes: 'backslash', skipsBlanks: true },
  ]
  return delimiter === '\t' ? [...ways, { delimiter, quotes: 'none', skipsBlanks: false }] : ways
}

/** Rows of the file, under each way to read it, that have other cells than the first or marks that do not add up. */
async function countBroken(
  stream: AsyncIterable<Uint8Array>,
  ways: readonly CsvDialect[],
): Promise<readonly number[]> {
  const readers = ways.map(way => ({ scanner: new CsvRowScanner(way), cells: 0, broken: 0, isBlank: true }))
  for await (const chunk of stream) {
    for (const reader of readers) {
      const { scanner } = reader
      for (let i = 0; i < chunk.length; i++) {
        if (scanner.awaitsQuote) {
          i = chunk.indexOf(0x22, i)
          if (i < 0) break
        }
        const byte = chunk[i]!
        if (!scanner.take(byte)) {
          if (byte !== 0x0d) reader.isBlank = false
          continue
        }
        // the first row with several cells is the header: a line of `sep=;` above it has one
        if (reader.cells < 2) reader.cells = scanner.cells
        else if (!reader.isBlank && (scanner.isBroken || scanner.cells !== reader.cells)) reader.broken++
        reader.isBlank = true
        scanner.beginRow()
      }
    }
  }
  return readers.map(({ scanner, broken, cells }) =>
    scanner.isOpen || scanner.isBroken || (scanner.cells > 1 && scanner.cells !== cells)
      ? broken + 1
      : broken,
  )
}
