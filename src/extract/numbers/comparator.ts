import {
  BEFORE_OVER_TIME,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  MOVING_VERBS,
  RULERS,
} from '../../lexicon/number-cues.ts'
import type { Comparator } from '../../model/numbers.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isHyphen, lowerAt, NUMBER, WORD } from './atoms.ts'
import { sizeOf } from './sizes.ts'

/** Verbs that `over` belongs to (`turned over thousands of files`), and what is about what stands behind it (`a row over 200 jobs`). */
const BEFORE_OVER = new Set(
  (
    'take takes took taken taking turn turns turned turning hand hands handed handing knock knocked run ran sign signed ' +
    'anger argument backlash battle clash clashes concern concerns controversy debate dispute fears feud fight fury lawsuit ' +
    'outcry outrage protest protests row standoff uproar worries'
  ).split(' '),
)
/** What `over` runs through: `three titles over two spells`. */
const STRETCHES = new Set(
  'spells legs laps holes stages games matches seasons rounds sessions terms sets nights weekends episodes parts shifts innings overs sittings hearings phases tranches instalments installments visits trips meetings'.split(
    ' ',
  ),
)
/** So many stretches are told one by one; `over 400 innings` are more than that. Set by hand. */
const MOST_STRETCHES = 100
/** `one` alone, which nothing can be near */
const isOne = (atoms: Atoms, { first, last }: Amount) => last === first + 1 && lowerAt(atoms, first) === 'one'

/** How the words round an amount bound it. */
export function comparatorOf(atoms: Atoms, amount: Amount): Comparator {
  return boundBefore(atoms, amount) ?? boundInside(atoms, amount) ?? boundAfter(atoms, amount) ?? '='
}

function boundBefore(atoms: Atoms, amount: Amount): Comparator | null {
  let at = amount.first
  if (isHyphen(atoms, at - 1) && isGlued(atoms, at) && lowerAt(atoms, at - 2) === 'sub') return '<'
  // `up to an additional $2 million`, `at least a further 30`
  if (/^(?:additional|extra|further)$/.test(lowerAt(atoms, at - 1)) && /^an?$/.test(lowerAt(atoms, at - 2)))
    at--
  const article = lowerAt(atoms, at - 1)
  if (/^(?:a|an|the|another)$/.test(article)) at--
  let phrase = ''
  let found: Comparator | null = null
  let length = 0
  for (let words = 1; words <= 4 && at - words >= 0; words++) {
    phrase = words === 1 ? lowerAt(atoms, at - 1) : `${lowerAt(atoms, at - words)} ${phrase}`
    const bound = BOUNDS_BEFORE.get(phrase)
    if (bound) {
      found = bound
      length = words
    }
  }
  if (!found) return null
  // `asked about a second vote`
  if (amount.kind === 'ordinal' && length === 1) return null
  if (
    at < amount.first &&
    length === 1 &&
    !/^(?:nearly|almost|roughly|approximately)$/.test(lowerAt(atoms, at - 1)) &&
    !(/^an?$/.test(article) && /^(?:about|around)$/.test(lowerAt(atoms, at - 1)))
  )
    return null
  if (
    length === 1 &&
    lowerAt(atoms, at - 1) === 'over' &&
    amount.lasting &&
    !BEFORE_OVER_TIME.has(lowerAt(atoms, at - 2))
  )
    return null
  // `better than the 20-year loan`: what is compared with is exactly that
  if (article === 'the' && at < amount.first && phraseEnds(atoms, at, 'than')) return null
  // `from the raid right up to the 14 people`
  if (
    article === 'the' &&
    at < amount.first &&
    phraseEnds(atoms, at, 'to') &&
    lowerAt(atoms, at - 2) === 'up'
  )
    return null
  // `turned over thousands of files`, `three titles over two spells`
  if (length === 1 && lowerAt(atoms, at - 1) === 'over') {
    if (BEFORE_OVER.has(lowerAt(atoms, at - 2))) return null
    if (
      STRETCHES.has(lowerAt(atoms, amount.last)) &&
      sizeOf(amount) <= MOST_STRETCHES &&
      !BEFORE_OVER_TIME.has(lowerAt(atoms, at - 2))
    )
      return null
  }
  // `a story about one man`
  if (length === 1 && lowerAt(atoms, at - 1) === 'about' && amount.kind === 'count' && isOne(atoms, amount))
    return null
  // `under one of its rules`
  if (length === 1 && lowerAt(atoms, at - 1) === 'under' && isOne(atoms, amount)) return null
  // `played under eight different managers`
  if (length === 1 && lowerAt(atoms, at - 1) === 'under' && isOverOne(atoms, amount)) return null
  // `won over two other runners`
  if (length === 1 && lowerAt(atoms, at - 1) === 'over' && /^others?$/.test(lowerAt(atoms, amount.last)))
    return null
  const opposite = OPPOSITES.get(found)
  if (opposite && isDenied(atoms, at - length)) return opposite
  if (
    found === '<=' &&
    lowerAt(atoms, at - 1) === 'within' &&
    (amount.unit === null || amount.kind === 'age')
  )
    return null
  return isReached(atoms, at - length, length) ? null : found
}

/** Whether what one can be under, so many one after another, stands a word or two behind an amount. */
function isOverOne(atoms: Atoms, amount: Amount): boolean {
  if (amount.unit !== null || sizeOf(amount) > MOST_OVER_ONE) return false
  for (let at = amount.last; at < amount.last + RULER_REACH && atoms.kind[at] === WORD; at++)
    if (RULERS.has(lowerAt(atoms, at))) return true
  return false
}
/** Atoms between a number and the leaders or laws it counts. */
const RULER_REACH = 4
/** `under 50 managers` may be fewer than 50. Set by hand. */
const MOST_OVER_ONE = 20

/** Whether the bound before atom `at` ends with a word. */
const phraseEnds = (atoms: Atoms, at: number, word: string) => lowerAt(atoms, at - 1) === word

/** What a bound turns into where it is denied: `never fell below 70`. */
const OPPOSITES: ReadonlyMap<Comparator, Comparator> = new Map([
  ['<', '>='],
  ['>', '<='],
])
const DENIAL = /^(?:never|not|cannot|without|\p{L}+n['’]t)$/u

/** Whether a denial stands before the bound at atom `i`, with no more than a verb and its adverb between. */
function isDenied(atoms: Atoms, i: number): boolean {
  for (let at = i - 1; at >= 0 && at >= i - 3; at--) {
    const word = lowerAt(atoms, at)
    if (DENIAL.test(word)) return at < i - 1 || word === 'not' || word === 'never'
    if (!/^\p{L}+$/u.test(word) || /^(?:and|but|or|that|than|if|only|just)$/.test(word)) return false
  }
  return false
}

/** `ticked up to 6.2%`, `climbed to as high as $1.29`: where it went, no bound; `i` is the first word of the phrase. */
function isReached(atoms: Atoms, i: number, words: number): boolean {
  const before = lowerAt(atoms, i - 1)
  if (words === 2 && lowerAt(atoms, i) === 'up') return MOVING_VERBS.has(before) || isBrought(atoms, i)
  return words === 3 && lowerAt(atoms, i) === 'as' && /^(?:to|at)$/.test(before)
}

/** `brings its order book up to 225` */
function isBrought(atoms: Atoms, i: number): boolean {
  for (let at = i - 2; at >= 0 && at > i - BROUGHT_REACH; at--)
    if (/^(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|ing|en)|took)$/.test(lowerAt(atoms, at))) return true
  return false
}
/** Atoms between `bring` and `up to`. */
const BROUGHT_REACH = 7

/** `20+ minutes`, `1,000 or more kilograms` */
const boundInside = (atoms: Atoms, { first, last }: Amount): Comparator | null =>
  (last > first + 2 && /^(?:\+|plus)$/.test(lowerAt(atoms, first + 1))) ||
  (last > first + 3 && lowerAt(atoms, first + 1) === 'or' && lowerAt(atoms, first + 2) === 'more')
    ? '>='
    : null

/** `$500 plus a storage fee`, `$20 plus $5`: what is added, no bound. */
const isAdded = (atoms: Atoms, i: number) =>
  atoms.kind[i] === NUMBER ||
  /^(?:accrued|interest|tax|taxes|costs|fees|expenses|shipping|postage|vat|bonuses|benefits|tips)$/.test(
    lowerAt(atoms, i),
  ) ||
  /^(?:a|an|the|its|their|his|her|our|any|some|several|many|another|["“$£€])$/.test(lowerAt(atoms, i))

function boundAfter(atoms: Atoms, amount: Amount): Comparator | null {
  const hyphen = isHyphen(atoms, amount.last) && isGlued(atoms, amount.last) ? 1 : 0
  let phrase = ''
  for (let words = 0; words < 3 && amount.last + hyphen + words < atoms.count; words++) {
    const word = lowerAt(atoms, amount.last + hyphen + words)
    phrase = words === 0 ? word : `${phrase} ${word}`
    const bound = BOUNDS_AFTER.get(phrase)
    if (!bound || isHyphen(atoms, amount.last + hyphen + words + 1)) continue
    // `from up 2.3 percent and up 4 percent`
    if (
      words > 0 &&
      /^(?:up|under|over|above|below)$/.test(word) &&
      atoms.kind[amount.last + hyphen + words + 1] === NUMBER
    )
      return null
    // `for $49 at most shops`
    if (phrase === 'at most' && atoms.kind[amount.last + hyphen + 2] === WORD) return null
    if (phrase === '+' && !isGlued(atoms, amount.last)) return null
    if (phrase === 'plus' && !hyphen && (amount.unit === null || isAdded(atoms, amount.last + 1))) return null
    return bound
  }
  return null
}
