import type { DateWord } from '../../analysis/values/date-words.ts'
import { BEFORE_OVER_TIME } from '../../lexicon/number-cues.ts'
import type { DateMod } from '../../model/dates.ts'
import { type Atoms, tagAt } from './atoms.ts'

/** Words before a number of units, with the bound that they set. */
export interface Comparator {
  readonly to: number
  readonly mod: DateMod
}
const ONE_WORD = new Map<string, DateMod>(
  Object.entries({
    nearly: 'LESS_THAN',
    almost: 'LESS_THAN',
    under: 'LESS_THAN',
    barely: 'LESS_THAN',
    over: 'MORE_THAN',
    about: 'APPROX',
    around: 'APPROX',
    roughly: 'APPROX',
    approximately: 'APPROX',
    some: 'APPROX',
  }),
)
const TWO_WORDS = new Map<string, DateMod>([
  ['more than', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['close to', 'APPROX'],
])
const FIRST_OF_TWO = new Set([...TWO_WORDS.keys()].map(words => words.slice(0, words.indexOf(' '))))

/** Whether a comparator can start with a word. */
export const opensComparator = ({ text }: DateWord): boolean =>
  text === 'no' || FIRST_OF_TWO.has(text) || ONE_WORD.has(text)

/** `more than`, `nearly`, `at least`: how the number is bounded. */
export function comparator(atoms: Atoms, i: number): Comparator | null {
  const { lower } = atoms
  if (lower[i] === 'no' && (lower[i + 1] === 'more' || lower[i + 1] === 'less') && lower[i + 2] === 'than')
    return { to: i + 3, mod: lower[i + 1] === 'more' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE' }
  const two = FIRST_OF_TWO.has(lower[i]!) ? TWO_WORDS.get(`${lower[i]} ${lower[i + 1]}`) : undefined
  if (two) return lower[i + 1] === 'than' && isAmount(atoms, i - 1) ? null : { to: i + 2, mod: two }
  const one = ONE_WORD.get(lower[i]!)
  return one && !isSpan(atoms, i) ? { to: i + 1, mod: one } : null
}

/** `250 more than a year ago`, `5 percent less than a year earlier`: the bound is how far an amount lies from another. */
const isAmount = (atoms: Atoms, i: number): boolean =>
  i >= 0 &&
  (tagAt(atoms, i) === 'CD' ||
    AMOUNT.test(atoms.lower[i]!) ||
    (i > 0 && tagAt(atoms, i) === 'NNS' && tagAt(atoms, i - 1) === 'CD'))
const AMOUNT = /^(?:%|percent|cent|pct|pc|third|half|fifth|[mb]n?|k)$/

/** `a raise of 7 percent over two years`, `paid over two years`: what a time is filled with stands before `over`, and no bound. */
const isSpan = (atoms: Atoms, i: number): boolean =>
  atoms.lower[i] === 'over' &&
  i > 0 &&
  /^[\p{L}\d%$)]/u.test(atoms.lower[i - 1]!) &&
  !BEFORE_OVER_TIME.has(atoms.lower[i - 1]!) &&
  // `cancer-free over a year`
  tagAt(atoms, i - 1) !== 'JJ' &&
  // `began over a hundred years ago`
  ![3, 4, 5].some(ahead => /^(?:ago|earlier|later)$/.test(atoms.lower[i + ahead] ?? ''))

/** What follows a number of units and belongs to it: `or so`, `or more`, `and a half`, `-long`. */
export interface Tail {
  readonly to: number
  readonly mod?: DateMod
  readonly half?: true
}
export function tail({ lower }: Atoms, to: number): Tail {
  const next = lower[to + 1]
  if (lower[to] === 'or') {
    if (next === 'so') return { to: to + 2, mod: 'APPROX' }
    if (next === 'more' || next === 'longer') return { to: to + 2, mod: 'EQUAL_OR_MORE' }
    if (next === 'less') return { to: to + 2, mod: 'EQUAL_OR_LESS' }
  }
  if (lower[to] === 'and' && next === 'a' && lower[to + 2] === 'half') return { to: to + 3, half: true }
  return lower[to] === '-' && next === 'long' ? { to: to + 2 } : { to }
}
