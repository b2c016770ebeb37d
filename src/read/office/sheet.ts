import { attribute, readXml } from './xml.ts'
import { decodeXString } from './xstring.ts'

export interface Cell {
  /** `B12` */
  readonly reference: string
  readonly value: string
  /** it points to a text that the spreadsheet does not hold */
  readonly isBroken: boolean
}
export interface SheetOptions {
  readonly shared: readonly string[]
  /** styles that show a date */
  readonly dates: ReadonlySet<number>
  readonly from1904: boolean
}

const DAY_MS = 86_400_000
/** Serial numbers count days from here; the first calendar has a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)

/** The rows of a sheet that hold anything, with the number that the sheet gives them. */
export function* readSheet(
  xml: Uint8Array,
  options: SheetOptions,
): Generator<{ row: number; cells: readonly Cell[] }> {
  let cells: Cell[] = []
  let row = 0
  let reference = ''
  let kind = ''
  let style = -1
  let value = ''
  let reading = false
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      if (reading) value += event.text
    } else if (event.name === 'v' || event.name === 't') reading = event.type === 'open' && !event.empty
    else if (event.name === 'row') {
      if (event.type === 'open') {
        row = rowNumber(attribute(event.attributes, 'r')) ?? row + 1
        cells = []
      } else if (cells.some(cell => cell.isBroken || cell.value.trim() !== '')) yield { row, cells }
    } else if (event.name === 'c' && event.type === 'open') {
      reference = attribute(event.attributes, 'r') ?? nextReference(cells, row)
      kind = attribute(event.attributes, 't') ?? 'n'
      style = Number(attribute(event.attributes, 's') ?? -1)
      value = ''
      if (event.empty) reading = false
    } else if (event.name === 'c') {
      const shown = shownAs(value, kind, style, options)
      cells.push({ reference, value: shown ?? '', isBroken: shown === null })
    }
  }
}

function rowNumber(written: string | null): number | null {
  const row = Number(written ?? 0)
  return Number.isSafeInteger(row) && row > 0 ? row : null
}

/** Null for a text that is not there. */
function shownAs(written: string, kind: string, style: number, options: SheetOptions): string | null {
  if (kind === 's' && written.trim() === '') return ''
  if (kind === 's') return /^\s*\d+\s*$/.test(written) ? (options.shared[Number(written)] ?? null) : null
  if (kind === 'e') return ''
  if (kind === 'b') return written === '1' ? 'true' : 'false'
  if (kind === 'inlineStr' || kind === 'str') return decodeXString(written)
  return kind === 'n' && written !== '' && options.dates.has(style)
    ? isoOf(Number(written), options)
    : written
}

function isoOf(serial: number, { from1904 }: SheetOptions): string {
  const date = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(serial * DAY_MS))
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().replace('T00:00:00.000Z', '')
}

/** Number of a cell's column, from 1: 2 of `B12`. */
export function columnOf(reference: string): number {
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column
}

/** Writers may leave the references out: then cells stand side by side. */
function nextReference(cells: readonly Cell[], row: number): string {
  let column = cells.length === 0 ? 1 : columnOf(cells.at(-1)!.reference) + 1
  let letters = ''
  for (; column > 0; column = Math.floor((column - 1) / 26))
    letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters
  return `${letters}${row}`
}
