import { COUNT_LABELS, MONEY_LABELS, RESULTS } from '../../lexicon/table-labels.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** The number of a line of a table. */
export interface Cell {
  readonly label: NounPhrase
  /** the label is of money */
  readonly money: boolean
}

/** Tokens of a dateline before a line, and between a label and the second number of its line. */
const DATELINE = 16
const LINE = 12
const MOST_WORDS = 3

/** Where a line begins, over its dateline (`HOUSTON, March 5 - Shr 42 cts`). */
function lineStart(words: Words, begin: number): number {
  for (let at = begin + 1; at < begin + DATELINE; at++)
    if (/^-{1,2}$|^[–—]$/.test(words.lower(at)) && !words.isJoint(at)) return at + 1
  return begin
}

/** The longest label that opens a line, as tokens `[first, last)`. */
function labelAt(words: Words, first: number): Cell | null {
  let label = ''
  let found: Cell | null = null
  for (let at = first; at < first + MOST_WORDS; at++) {
    label += `${at > first ? ' ' : ''}${words.lower(at)}`
    const money = MONEY_LABELS.has(label)
    if (money || COUNT_LABELS.has(label)) found = { label: { first, last: at + 1, head: at }, money }
  }
  return found
}

/**
 * What a number in a line of a table is of: the label that opens the line, `Net profit` and `loss` of `Net profit 375,061 vs
 * loss 10.4 mln`, `Sales` twice of `Sales 360.0 mln vs 282.4 mln`.
 * Only where the number follows the label at once, or after `vs` in the same line; else null.
 */
export function cellOf(words: Words, { first, begin }: Place): Cell | null {
  let at = first - 1
  const result = RESULTS.has(words.lower(at)) ? { first: at, last: at + 1, head: at } : null
  if (result) at--
  const second = words.lower(at) === 'vs' || words.lower(at) === 'versus'
  if (!second && at - begin > DATELINE + MOST_WORDS) return null
  if (second && at - begin > DATELINE + LINE) return null
  for (const start of [begin, lineStart(words, begin)]) {
    const cell = labelAt(words, start)
    if (!cell || cell.label.last > at + 1) continue
    if (!second) {
      if (cell.label.last === at + 1)
        return result
          ? { ...cell, label: { first: cell.label.first, last: result.last, head: result.head } }
          : cell
      continue
    }
    // the first number stands right behind the label
    const number = RESULTS.has(words.lower(cell.label.last)) ? cell.label.last + 1 : cell.label.last
    const label = number > cell.label.last ? { ...cell.label, last: number, head: number - 1 } : cell.label
    if (words.isNumeral(number) && at - number < LINE) return { ...cell, label: result ?? label }
  }
  return null
}
