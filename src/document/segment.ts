import type { Span } from '../model/span.ts'

/** A line without the blanks at its ends; `column` is its width with the indent. */
interface Line extends Span {
  readonly column: number
  readonly indent: number
  /** a blank line, or the start of the text, stands above */
  readonly first: boolean
}

const LINE = /[^\r\n\u2028\u2029]+|\r\n?|[\n\u2028\u2029]/g
/** What can end a sentence, a heading or a list item, closing marks included. */
const ENDED = /[.!?:;…]["'”’»)\]]*$/
const LOWER = /^["'“‘«(]?\p{Ll}/u
/** A line that starts an item of its own: `- two eggs`, `* two eggs`, `• two eggs`, `2) two eggs`. */
const BULLET = /^(?:[-*•–—·]\s|\d{1,3}[.)]\s)/
/** Ends in a word or mark after which a sentence must go on: `in the`, `Smith,`. Not after `Dear Sir,`. */
const OPEN = /(?:,|\b(?:an?|the|of|in|on|at|to|by|for|from|with|and|or|but|that|as|is|are|was|were))$/i
/** Widths in which people wrap lines by hand or by program. */
const NARROWEST = 30
const WIDEST = 132

/**
 * Cuts `text` from offset `from` into paragraphs, each from its first to its last character that is no blank.
 * Blank lines always separate. Inside a block, lines that were wrapped at some column belong together
 * and lines that are paragraphs of their own stay apart; which it is, the widths of all lines tell.
 */
export function segment(text: string, from = 0): Span[] {
  const lines = splitLines(text, from)
  const width = wrapWidth(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, i) => {
    const last = paragraphs.at(-1)
    if (last && !line.first && continues(text, lines[i - 1]!, line, width)) last.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  let first = true
  let broken = true
  LINE.lastIndex = from
  for (let m = LINE.exec(text); m; m = LINE.exec(text)) {
    const content = m[0].trim()
    if (content) {
      const indent = m[0].length - m[0].trimStart().length
      const start = m.index + indent
      lines.push({ start, end: start + content.length, column: indent + content.length, indent, first })
      first = false
      broken = false
    } else if (/[\r\n\u2028\u2029]/.test(m[0])) {
      if (broken) first = true
      broken = true
    }
  }
  return lines
}

/**
 * The column at which the lines were wrapped; 0: they were not. Wrapped prose breaks in mid-sentence,
 * and a line ends where the next word had no room.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const line of lines)
    if (/\s/.test(text.slice(line.start, line.end))) width = Math.max(width, line.column)
  if (width < NARROWEST || width > WIDEST) return 0
  let pairs = 0
  let full = 0
  let open = 0
  lines.forEach((line, i) => {
    if (line.first) return
    const above = lines[i - 1]!
    pairs++
    if (isFull(text, above, line, width)) full++
    if (isOpen(text, above, line)) open++
  })
  return open > 0 && full >= pairs * 0.6 && open >= pairs * 0.3 ? width : 0
}

/** Whether the first word of `line` had no room at the end of the line above, give or take a ragged edge. */
function isFull(text: string, above: Line, line: Line, width: number): boolean {
  const blank = text.slice(line.start, Math.min(line.end, line.start + width)).search(/\s/)
  const word = blank < 0 ? line.end - line.start : blank
  return above.column + 1 + word > width * 0.9
}

/** Whether a sentence runs over the line end, as far as the two lines show. */
function isOpen(text: string, above: Line, line: Line): boolean {
  const tail = text.slice(Math.max(above.start, above.end - 8), above.end)
  if (ENDED.test(tail)) return false
  const head = text.slice(line.start, Math.min(line.end, line.start + 6))
  if (BULLET.test(head)) return false
  return LOWER.test(head) || (OPEN.test(tail) && above.column >= NARROWEST && above.column <= WIDEST)
}

function continues(text: string, above: Line, line: Line, width: number): boolean {
  if (isOpen(text, above, line)) return true
  if (!width || line.indent > above.indent + 1) return false
  const head = text.slice(line.start, Math.min(line.end, line.start + 6))
  return isFull(text, above, line, width) && !BULLET.test(head)
}
