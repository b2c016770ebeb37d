import type { Cell } from '../cells.ts'
import type { Column } from '../columns.ts'
import { guardFormula } from '../formula-guard.ts'
import { STYLES } from './parts.ts'

/** UTF-16 units that a cell may hold; a longer text ends in an ellipsis there. */
export const CELL_LIMIT = 32_767

/** Characters that XML cannot hold, or does not keep, and what would be read as the name of one. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g
const MARKUP = /[&<>]/g
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The column's letters: A, B, … AA, from 0. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** A row of a sheet as XML; empty cells are left out. `row` counts from 1. */
export function rowXml(row: number, columns: readonly Column[], cells: readonly Cell[]): string {
  let xml = `<row r="${row}">`
  for (let i = 0; i < columns.length; i++) {
    const cell = cells[i]!
    if (cell !== null) xml += cellXml(`${columnLetters(i)}${row}`, columns[i]!.type, cell)
  }
  return `${xml}</row>`
}

export const headerXml = (columns: readonly Column[]): string =>
  `<row r="1">${columns.map(({ name }, i) => textXml(`${columnLetters(i)}1`, name, STYLES.header)).join('')}</row>`

function cellXml(reference: string, type: Column['type'], cell: string | number): string {
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  const day = type === 'date' ? toSerial(cell) : null
  if (day !== null) return `<c r="${reference}" s="${STYLES.date}"><v>${day}</v></c>`
  const isRisky = guardFormula(cell) !== cell
  return textXml(reference, cell, isRisky ? STYLES.text : STYLES.plain)
}

function textXml(reference: string, text: string, style: number): string {
  const kept = cutText(text)
    .replace(UNWRITABLE, escapeCode)
    .replace(MARKUP, character => ENTITIES[character]!)
  const styled = style === STYLES.plain ? '' : ` s="${style}"`
  return `<c r="${reference}"${styled} t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`
}

const escapeCode = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

function cutText(text: string): string {
  if (text.length <= CELL_LIMIT) return text
  const end = CELL_LIMIT - 1
  const splits = text.codePointAt(end - 1)! > 0xffff
  return `${text.slice(0, splits ? end - 1 : end)}…`
}

const DAY_MS = 86_400_000
/** Spreadsheets count days from 1899-12-30, but take 1900 for a leap year: before its March a day has no number they agree on. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_SURE = Date.UTC(1900, 2, 1)

function toSerial(iso: string): number | null {
  const time = Date.parse(iso)
  return time >= FIRST_SURE ? (time - EPOCH) / DAY_MS : null
}
