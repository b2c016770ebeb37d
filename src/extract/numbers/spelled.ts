import { AFTER_PERIODS, BEFORE_PERIODS } from '../../lexicon/number-context.ts'
import { DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import { AFTER_A_QUARTER, HALF_TERMS } from '../../lexicon/number-neighbours.ts'
import { DENOMINATORS, MULTIPLES, ORDINALS, SCALES, SMALL, VAGUE } from '../../lexicon/number-words.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import type { Numeral } from '../../model/numbers.ts'
import { fromDigits, numeralOf, type Reading } from './amount.ts'
import { type Atoms, isHyphen, isJoint, lowerAt, NUMBER } from './atoms.ts'
import { cardinalEnd, cardinalValue, decimalsAt, mixedTail, phrase } from './cardinal.ts'
import { readMultiple, readVague } from './collective.ts'

/** After `a third`: the word or mark that shows a part of a whole, not `a third man`. */
const AFTER_FRACTION = new Set(
  "of the to from in on at by for as than more less or and its their his her was were is are has have had would could couldn't can can't cannot will won't wouldn't did didn't do don't say said think believe , . ; : ) - over above below since this last a".split(
    ' ',
  ),
)
/** Before `half` where it is a period or a side: `the second half`. */
const HALF_OF_GAME = new Set(
  'first second this that next other better latter last final former opening closing early late each either top bottom my your northern southern eastern western back front one-and-a'.split(
    ' ',
  ),
)

/** Reads a number in words that starts at atom `i`, or gives null. */
export function readSpelled(atoms: Atoms, i: number): Reading | null {
  const word = lowerAt(atoms, i)
  const part = partOfUnit(atoms, i)
  if (part) return part
  if (word === 'a' || word === 'an' || word === 'half') return readArticle(atoms, i)
  const vague = VAGUE.get(word)
  if (vague) return readVague(atoms, i, vague)
  if (MULTIPLES.has(word)) return readMultiple(atoms, i, MULTIPLES.get(word)!)
  if (word === 'quarter' || word === 'third') return ordinal(atoms, i, i)
  if (!SMALL.has(word) && !SCALES.has(word)) return ordinal(atoms, i, i)
  if (SCALES.has(word)) return null
  return readCardinal(atoms, i)
}

/** `half-acre`, `quarter-mile`: a part that a hyphen joins to its unit; `half-year results` are of a period. */
function partOfUnit(atoms: Atoms, i: number): Reading | null {
  const divisor = lowerAt(atoms, i) === 'half' ? 2 : lowerAt(atoms, i) === 'quarter' ? 4 : 0
  if (divisor === 0 || !isJoint(atoms, i + 1) || isJoint(atoms, i - 1)) return null
  const unit = UNIT_WORDS.get(lowerAt(atoms, i + 2))
  const whole = unit && unit.name === lowerAt(atoms, i + 2) && (unit.type !== 'time' || unit.name === 'hour')
  return whole ? fraction(atoms, '1', divisor, i + 1) : null
}

/** What `a`, `an` and `half` start: `a dozen`, `half a million`, `a third of`, `a couple of`, `half`. */
function readArticle(atoms: Atoms, i: number): Reading | null {
  const word = lowerAt(atoms, i)
  const skip = isHyphen(atoms, i + 1) ? 2 : 1
  const next = lowerAt(atoms, i + skip)
  if (word === 'half') {
    if (skip === 1 && (next === 'a' || next === 'an') && isBulk(lowerAt(atoms, i + 2))) {
      return bulk(atoms, i + 2, '0.5')
    }
    if (isBulk(next)) return bulk(atoms, i + skip, '0.5')
    return HALF_TERMS.has(next) ? null : readHalf(atoms, i)
  }
  if (skip === 2) return null
  if (isBulk(next)) {
    if (next !== 'dozen' && SCALES.has(lowerAt(atoms, i + 2))) return readCardinal(atoms, i)
    if (next === 'hundred' || next === 'thousand') return readCardinal(atoms, i)
    return bulk(atoms, i + 1, '1')
  }
  if (next === 'couple') {
    if (lowerAt(atoms, i + 2) !== 'of' && !SCALES.has(lowerAt(atoms, i + 2))) return null
    const of = lowerAt(atoms, i + 2) === 'of' ? 1 : 0
    const scale = SCALES.get(lowerAt(atoms, i + 2 + of))
    if (scale === undefined && !of) return null
    return {
      numeral: fromDigits('2', scale ?? 0),
      high: null,
      next: scale === undefined ? i + 2 : i + 3 + of,
      kind: 'count',
      scaled: scale !== undefined,
      rule: 'couple',
    }
  }
  if (next === 'half' && isBulk(lowerAt(atoms, i + 3)) && isHyphen(atoms, i + 2))
    return bulk(atoms, i + 3, '0.5')
  if (UNIT_WORDS.has(next) && isAndAHalf(atoms, i + 2)) {
    return { numeral: fromDigits('1'), high: null, next: i + 1, kind: 'count', scaled: false, rule: 'words' }
  }
  const divisor = DENOMINATORS.get(next)
  if (divisor === undefined || divisor === 2) return null
  if (i + 2 < atoms.count && (!AFTER_FRACTION.has(lowerAt(atoms, i + 2)) || isJoint(atoms, i + 2)))
    return null
  if (divisor === 4 && !AFTER_A_QUARTER.has(lowerAt(atoms, i + 2))) return null
  if (lowerAt(atoms, i + 2) !== 'of' && (follows(atoms, i, divisor - 1) || isInRun(atoms, i))) return null
  return fraction(atoms, '1', divisor, i + 2)
}

/** `Five trains have come, with a sixth on its way`, not `the two ports shrank by a third`: the count before goes on. */
function follows(atoms: Atoms, i: number, count: number): boolean {
  const before = lowerAt(atoms, i - 1)
  if (before === 'by' || UP_WORDS.has(before) || DOWN_WORDS.has(before)) return false
  for (let at = i - 1; at >= 0 && at > i - COUNT_REACH; at--)
    if (SMALL.get(lowerAt(atoms, at)) === count) return true
  return false
}
/** `their defeat, a fourth in five games`: one of a run, not a part. */
const isInRun = (atoms: Atoms, i: number) =>
  /^(?:,|–|—|for|won|claimed|scored|adding|added|add)$/.test(lowerAt(atoms, i - 1)) &&
  lowerAt(atoms, i + 2) === 'in' &&
  (SMALL.has(lowerAt(atoms, i + 3)) ||
    atoms.kind[i + 3] === NUMBER ||
    /^(?:stoppage|injury|added|extra)$/.test(lowerAt(atoms, i + 3)))
/** Tokens back in which the same count may stand as a word. A bound on the work. */
const COUNT_REACH = 25

const isBulk = (word: string) => word === 'dozen' || SCALES.has(word)

/** `dozen`, `million` after `a` or `half a`; a mixed tail: `a million and a half`. */
function bulk(atoms: Atoms, i: number, digits: string): Reading {
  const word = lowerAt(atoms, i)
  const tail =
    lowerAt(atoms, i + 1) === 'and' && lowerAt(atoms, i + 2) === 'a' && lowerAt(atoms, i + 3) === 'half'
  const written = tail ? String(Number(digits) + 0.5) : digits
  return {
    numeral:
      word === 'dozen' ? numeralOf({ digits: written, factor: 12 }) : fromDigits(written, SCALES.get(word)!),
    high: null,
    next: tail ? i + 4 : i + 1,
    kind: 'count',
    scaled: true,
    rule: 'words',
  }
}

function readHalf(atoms: Atoms, i: number): Reading | null {
  if (HALF_OF_GAME.has(lowerAt(atoms, i - 1)) || isHyphen(atoms, i - 1)) return null
  if (lowerAt(atoms, i - 1) === 'the' || isJoint(atoms, i + 1)) return null
  if (ORDINALS.has(lowerAt(atoms, i - 1)) || atoms.kind[i + 1] === 2) return null
  return fraction(atoms, '1', 2, i + 1)
}

/** `and a half` at atom `i`. */
export const isAndAHalf = (atoms: Atoms, i: number): boolean =>
  lowerAt(atoms, i) === 'and' && lowerAt(atoms, i + 1) === 'a' && lowerAt(atoms, i + 2) === 'half'

/** A part of a whole; of a million it is a number (`a quarter of a million`). */
function fraction(atoms: Atoms, digits: string, divisor: number, next: number): Reading {
  const article = lowerAt(atoms, next) === 'of' && lowerAt(atoms, next + 1) === 'a'
  const exponent = article ? SCALES.get(lowerAt(atoms, next + 2)) : undefined
  if (exponent !== undefined) {
    const numeral = numeralOf({ digits, divisor, exponent })
    return { numeral, high: null, next: next + 3, kind: 'count', scaled: true, rule: 'words' }
  }
  return {
    numeral: numeralOf({ digits, divisor }),
    high: null,
    next,
    kind: 'fraction',
    scaled: false,
    rule: 'fraction',
  }
}

function ordinal(atoms: Atoms, from: number, i: number): Reading | null {
  const rank = ORDINALS.get(lowerAt(atoms, i))
  if (rank === undefined) return null
  const tens = from < i ? (SMALL.get(lowerAt(atoms, from)) ?? 0) : 0
  return {
    numeral: fromDigits(String(tens + rank)),
    high: null,
    next: i + 1,
    kind: 'ordinal',
    scaled: false,
    rule: 'ordinal',
  }
}

/** A cardinal in words, with what may follow it: a fraction (`two-thirds`, `two and a half million`) or an ordinal. */
function readCardinal(atoms: Atoms, i: number): Reading | null {
  const end = cardinalEnd(atoms, i)
  if (end === i) return null
  const afterHyphen = isHyphen(atoms, end) ? end + 1 : end
  const small = end === i + 1 ? SMALL.get(lowerAt(atoms, i)) : undefined
  if (small !== undefined && small >= 20 && ORDINALS.has(lowerAt(atoms, afterHyphen))) {
    return ordinal(atoms, i, afterHyphen)
  }
  const divisor = DENOMINATORS.get(lowerAt(atoms, afterHyphen))
  if (small !== undefined && small > 0 && divisor !== undefined && small < 20) {
    const plural = lowerAt(atoms, afterHyphen).endsWith('s')
    if ((plural ? small > 1 : small === 1) && !isPeriods(atoms, i, afterHyphen))
      return fraction(atoms, String(small), divisor, afterHyphen + 1)
  }
  const spelled = phrase(atoms, i, end)
  const value = String(cardinalValue(atoms, i, end))
  const decimals = decimalsAt(atoms, end)
  if (decimals) {
    const scale = SCALES.get(lowerAt(atoms, decimals.next))
    const digits = `${value}.${decimals.digits}`
    return cardinal(fromDigits(digits, scale ?? 0), decimals.next + (scale === undefined ? 0 : 1), scale)
  }
  const mixed = mixedTail(atoms, end)
  if (mixed && small !== undefined) {
    const scale = SCALES.get(lowerAt(atoms, mixed.next))
    const whole = small * mixed.divisor + mixed.numerator
    const value: Partial<Numeral> =
      mixed.divisor === 3 ? { digits: String(whole), divisor: 3 } : { digits: String(whole / mixed.divisor) }
    return cardinal(
      numeralOf({ ...value, exponent: scale ?? 0 }),
      mixed.next + (scale === undefined ? 0 : 1),
      scale,
    )
  }
  if (lowerAt(atoms, afterHyphen) === 'dozen' && small !== undefined) {
    return cardinal(numeralOf({ digits: String(small), factor: 12 }), afterHyphen + 1, 1)
  }
  return cardinal(
    small === undefined ? numeralOf({ digits: value, words: spelled }) : fromDigits(value),
    end,
    spelled.length > 0 && SCALES.has(lowerAt(atoms, end - 1)) ? 1 : undefined,
  )
}

/** `three quarters running`, `the past four quarters`: parts of a year, counted. */
const isPeriods = (atoms: Atoms, i: number, at: number) =>
  lowerAt(atoms, at) === 'quarters' &&
  !isHyphen(atoms, at - 1) &&
  ((SMALL.get(lowerAt(atoms, i)) ?? 0) >= 4 ||
    lowerAt(atoms, i) === 'two' ||
    BEFORE_PERIODS.has(lowerAt(atoms, i - 1)) ||
    AFTER_PERIODS.has(lowerAt(atoms, at + 1)) ||
    (lowerAt(atoms, at + 1) === 'in' && lowerAt(atoms, at + 2) === 'a' && lowerAt(atoms, at + 3) === 'row'))

const cardinal = (numeral: Numeral, next: number, scale: number | undefined): Reading => ({
  numeral,
  high: null,
  next,
  kind: 'count',
  scaled: scale !== undefined,
  rule: 'words',
})
