import { MULTIPLYING } from '../../lexicon/measured-words.ts'
import { DOWN_NOUNS, DOWN_WORDS, UP_NOUNS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { Amount } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'
import { placeBefore } from './before.ts'
import { sizeOf } from './sizes.ts'

const isChange = (word: string) =>
  MULTIPLYING.has(word) ||
  UP_WORDS.has(word) ||
  DOWN_WORDS.has(word) ||
  UP_NOUNS.has(word) ||
  DOWN_NOUNS.has(word)

/** How many words back a change is looked for: `cut its rate for small firms from 5 to 4 percent`. */
const REACH = 12

/** Whether a word of change stands before atom `i` in its clause: what is told is a step, not a span. */
export function followsChange(atoms: Atoms, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - REACH; at--) {
    const word = lowerAt(atoms, at)
    if (isChange(word)) return true
    if (/^[;:()"“”]$/.test(word) || (word === ',' && at < i - 1)) return false
  }
  return false
}

/** So many times the first number is the second at most where they are the ends of a range: `rose 5% to 7%`. */
const MOST = 4
const MOST_BY = 2.5

/** `rose 27 to 1,333`, `up 10 cents to $2.24`, `fell by 1,200 to 8,400`: the second number is where it ended. */
export function isLevel(atoms: Atoms, a: Amount, b: Amount): boolean {
  if ((a.low.exponent === -2) !== (b.low.exponent === -2) && a.unit && b.unit) return true
  const at = placeBefore(atoms, a)
  const word = lowerAt(atoms, at)
  const ratio = sizeOf(b) / sizeOf(a)
  if (word === 'by') return (ratio > MOST_BY || ratio < 1) && followsChange(atoms, at)
  if (!UP_WORDS.has(word) && !DOWN_WORDS.has(word)) return false
  return !(b.unit && (a.unit === null || a.unit === b.unit) && ratio <= MOST)
}
