import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

/** Tokens between an amount and what is said of it once more. A bound on the work, and on what belongs together. */
const REACH = 14

/**
 * Whether a number says once more what the number before it measures, over words that say where and when: `sales of $4
 * billion in May, up 3%`, `3% of its exposure, or about $650 million`, `from 11% of investment in 1979 to 4%`.
 */
export function standsBeside(words: Words, { first, begin }: Place, reading: Reading): boolean {
  const before = reading.place
  if (before.begin !== begin || first - before.last > REACH) return false
  const at = joint(words, first, reading)
  if (at < 0 || (words.lower(before.last) === ',' && before.last < at - 1)) return false
  for (let i = before.last; i < at; i++)
    if ((words.isFinite(i) && words.lower(i) !== 'ended') || words.lower(i) === ';') return false
  return true
}

/** The token that joins a number to the one before it, or -1. */
function joint(words: Words, first: number, { place: before, change }: Reading): number {
  let at = first - 1
  if (words.lower(at) === 'to' && words.lower(before.first - 1) === 'from') return at
  // `drop 1.7 percent from last year to $46 million`
  if (words.lower(at) === 'to' && words.lower(before.last) === 'from' && change) return at
  while (at > before.last && BEFORE_AMOUNT.has(words.lower(at))) at--
  const word = words.lower(at)
  if (word === ',' && /^(?:up|down)$/.test(words.lower(at + 1))) return at
  if (word === 'from' && words.lower(at - 1) === ',') return at - 1
  return word === 'or' && /^[,–—-]$/.test(words.lower(at - 1)) ? at : -1
}
