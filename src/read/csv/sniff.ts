import { splitLines } from '../../text/lines.ts'
import { type CsvDialect, CsvRowScanner } from './dialect.ts'

/** What the first lines of a CSV file tell before its rows are read. */
export interface Sniffed {
  readonly dialect: CsvDialect
  /** bytes and lines above the header: `sep=;`, or what the table is */
  readonly skipped: { readonly bytes: number; readonly lines: number }
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** `sep=;`, which spreadsheets write above the header */
const SEPARATOR = /^\ufeff?sep=(.)\r?$/i
/** Longest header line, in bytes. */
const LONGEST_HEADER = 1024 * 1024
const QUOTED = /"(?:[^"]|"")*"/g
/** Lines that may stand above the names of the columns and say what the table is, and characters of the longest name. */
const MOST_TITLES = 5
const LONGEST_NAME = 100

/** Whether cells are the names of the columns of a table of articles. */
export type IsHeader = (cells: readonly string[]) => boolean

/**
 * Finds how a file writes its rows. The delimiter shows in the header; how marks inside cells are written shows in the
 * whole file: of the ways in use the first is taken under which the fewest rows are broken.
 */
export async function sniffCsv(open: () => AsyncIterable<Uint8Array>, isHeader: IsHeader): Promise<Sniffed> {
  let separator: string | undefined
  let skipped = { bytes: 0, lines: 0 }
  let header = ''
  let titles = 0
  let widest = 0
  const above = { bytes: 0, lines: 0 }
  for await (const { bytes, length } of splitLines(open(), LONGEST_HEADER)) {
    const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    const given = SEPARATOR.exec(line)
    if (given && above.lines === 0) {
      separator = given[1]!
      skipped = { bytes: length + 1, lines: 1 }
    } else if (line.trim() !== '') {
      const cells = shortCells(line, separator ?? delimiterOf(line))
      header ||= line
      const isNames = cells !== null && isHeader(cells)
      // a table without known names has its first line for header
      if (isNames && titles > 0 && cells.length > Math.max(1, widest))
        [header, skipped] = [line, { ...above }]
      if (isNames || cells === null || titles === MOST_TITLES) break
      titles++
      widest = Math.max(widest, cells.filter(cell => cell !== '').length)
    }
    above.bytes += length + 1
    above.lines++
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

/** The cells of a line whose every cell is as short as a name, without their marks; null for every other line. */
function shortCells(line: string, delimiter: string): readonly string[] | null {
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === delimiter && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
    if (cell.length > LONGEST_NAME) return null
  }
  return isQuoted ? null : [...cells, cell.replace('\ufeff', '').trim()]
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
