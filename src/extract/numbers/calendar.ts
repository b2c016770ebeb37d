import { AMOUNTS } from '../../lexicon/date-context.ts'
import { WEEKDAYS } from '../../lexicon/date-words.ts'
import { MONTHS, YEAR_PREPOSITIONS } from '../../lexicon/number-names.ts'
import {
  AFTER_LIST,
  BEFORE_OWNED_YEAR,
  BEFORE_RARE_YEAR,
  CLOCK_ENDINGS,
  NO_PLURALS,
  YEAR_ENDS,
} from '../../lexicon/number-neighbours.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, lowerAt, NUMBER, WORD, written } from './atoms.ts'

const CAPITAL = /^\p{Lu}/u

/** `9:45`, `5 p.m.` */
export function isClockTime(atoms: Atoms, { first, last, low, unit, lasting }: Amount): boolean {
  if (lowerAt(atoms, last) === ':' && isGlued(atoms, last) && atoms.kind[last + 1] === NUMBER) return true
  if (lowerAt(atoms, first - 1) === ':' && isGlued(atoms, first) && isGlued(atoms, first - 1)) return true
  if (unit && !lasting) return false
  const at = /^(?:about|around|nearly)$/.test(lowerAt(atoms, first - 1)) ? first - 2 : first - 1
  if (lowerAt(atoms, at) === 'at' && isPartOfDay(atoms, last)) return true
  return CLOCK_ENDINGS.has(lowerAt(atoms, last)) && Number(low.digits || 1) <= 2400
}

/** `at 9 in the morning`, `at seven tonight` */
const isPartOfDay = (atoms: Atoms, i: number) =>
  /^(?:tonight|tomorrow|yesterday)$/.test(lowerAt(atoms, i)) ||
  (lowerAt(atoms, i) === 'in' && /^(?:morning|afternoon|evening)$/.test(lowerAt(atoms, i + 2)))

/** `9/11`, `24/7`, `11/9/2020`, `1/0` */
export function isSlashed(atoms: Atoms, { first, last, kind, unit }: Amount): boolean {
  if (unit) return false
  const after =
    lowerAt(atoms, last) === '/' &&
    isGlued(atoms, last) &&
    atoms.kind[last + 1] === NUMBER &&
    isGlued(atoms, last + 1)
  return (
    after ||
    (kind === 'count' &&
      lowerAt(atoms, first - 1) === '/' &&
      isGlued(atoms, first - 1) &&
      isGlued(atoms, first))
  )
}

/** `July 20`, `20 July`, `Dec. 10, 1948`, `the 4th of July`, `June 18-20` */
export function isMonthDay(atoms: Atoms, amount: Amount): boolean {
  // `the May 1 weekend`, `the March 9 week`
  const week =
    amount.unit === 'weekend' ||
    (lowerAt(atoms, amount.last - 1) === 'year' &&
      amount.low.digits !== '1' &&
      isMonth(atoms, amount.first - 1)) ||
    (lowerAt(atoms, amount.last - 1) === 'week' && amount.low.digits !== '1')
  const unit = week ? null : amount.unit
  if (unit || amount.scaled || amount.low.words) return false
  const value = Number(amount.low.digits)
  if (!Number.isInteger(value) || amount.low.divisor !== 1) return false
  let at = amount.last
  if (lowerAt(atoms, at) === 'of') at++
  if (value <= 31 && isMonth(atoms, at)) return true
  at = amount.first - 1
  if (/^(?:the|,|-|–|to|and|&)$/.test(lowerAt(atoms, at))) {
    const day = atoms.kind[at - 1] === NUMBER || /^(?:st|nd|rd|th)$/.test(lowerAt(atoms, at - 1))
    const skip = atoms.kind[at - 1] === WORD && day ? 3 : day ? 2 : 1
    if (lowerAt(atoms, at) === 'the' || day) at -= skip
    else if (lowerAt(atoms, at) !== ',') return false
    else at--
  }
  if (lowerAt(atoms, at) === '.') at--
  return isMonth(atoms, at) && (value <= 31 || (value > 1000 && value < 2200))
}
/** `Friday the 13th`, `on Monday 2nd and`: the day of a month, where no noun follows that it could count. */
export function isWeekdayDay(atoms: Atoms, { first, last, low, kind }: Amount): boolean {
  if (kind !== 'ordinal' || low.words || Number(low.digits) > 31) return false
  const day = lowerAt(atoms, first - 1) === 'the' ? first - 2 : first - 1
  if (!Object.hasOwn(WEEKDAYS, lowerAt(atoms, day)) || !CAPITAL.test(written(atoms, day))) return false
  // the unlucky day, of which there are films
  const isUnlucky = lowerAt(atoms, day) === 'friday' && low.digits === '13'
  return isUnlucky || atoms.kind[last] !== WORD || AFTER_LIST.has(lowerAt(atoms, last))
}

/** A month name; `may` and `march` only with a capital. */
const isMonth = (atoms: Atoms, i: number) => MONTHS.has(lowerAt(atoms, i)) && CAPITAL.test(written(atoms, i))

/** News counts in round numbers: both ends of a range are no years where this divides one of them. */
const ROUND = 50

/** Four digits that stand for a year, unless a plural noun follows them where no year can stand: `2000 soldiers`. */
export function isYear(atoms: Atoms, amount: Amount): boolean {
  const { first, last, high, low } = amount
  if (low.words || low.divisor !== 1 || !/^\d{4}$/.test(written(atoms, first)))
    return isSpelledYear(atoms, amount)
  const value = Number(low.digits)
  if (value < 1000 || value > 2199 || low.factor < 0) return false
  if (high && !/^(?:\d{2}|\d{4})$/.test(high.digits)) return false
  const before = lowerAt(atoms, first - 1)
  const after = lowerAt(atoms, last)
  if (value < 1500 || value > 2100) return BEFORE_RARE_YEAR.has(before) && !/s$/.test(after)
  if (before === 'of' && AMOUNTS.has(lowerAt(atoms, first - 2))) return false
  // `from 1500 to 2100 pilots`
  const isRound =
    high !== null && /^\d{4}$/.test(high.digits) && (value % ROUND === 0 || Number(high.digits) % ROUND === 0)
  if (isRound && /^[a-z]{3,}s$/.test(written(atoms, last)) && !NO_PLURALS.has(after)) return false
  if (isStepOfCounts(atoms, first, last)) return false
  // `1920 of the tickets`
  if (
    after === 'of' &&
    !/^(?:in|since|by|until|from|during|of|through|for)$/.test(before) &&
    MEMBERS.test(lowerAt(atoms, last + 1))
  )
    return false
  // `1500 teachers and 2000 pupils`
  const isPlural =
    /^(?:[a-z-]{3,}s|people|men|women|children)$/.test(written(atoms, last)) && !NO_PLURALS.has(after)
  if (before === 'and' && value % ROUND === 0 && isPlural && atoms.kind[first - 2] === WORD) return false
  if (YEAR_PREPOSITIONS.has(before) || BEFORE_OWNED_YEAR.has(before)) return true
  return !(atoms.kind[last] === WORD && isPlural)
}

/** `from 2100 to 1600 people`, `fell from 2050 to 1940`: round numbers before a plural, or the later year first, are no years. */
function isStepOfCounts(atoms: Atoms, first: number, last: number): boolean {
  const opens = lowerAt(atoms, first - 1) === 'from' && lowerAt(atoms, last) === 'to'
  const closes = lowerAt(atoms, first - 1) === 'to' && lowerAt(atoms, first - 3) === 'from'
  if (!opens && !closes) return false
  const [from, to] = opens ? [first, last + 1] : [first - 2, first]
  const [low, high] = [written(atoms, from), written(atoms, to)]
  if (!/^\d{4}$/.test(low) || !/^\d{4}$/.test(high)) return false
  const counts = /^(?:[a-z]{3,}s|people|men|women|children)$/.test(lowerAt(atoms, to + 1))
  const isRound = Number(low) % ROUND === 0 || Number(high) % ROUND === 0
  return Number(low) > Number(high) || (isRound && counts && !NO_PLURALS.has(lowerAt(atoms, to + 1)))
}

/** Behind `of`, before those that a number counts some of. */
const MEMBERS = /^(?:the|its|their|our|his|her|these|those)$/

const endsYear = (word: string) => YEAR_ENDS.has(word) || /^\w+teen$/.test(word)

/** `nineteen ninety-six`: two numbers in words side by side. */
const isSpelledYear = (atoms: Atoms, { first, last, low }: Amount) =>
  low.digits !== '' &&
  atoms.kind[first] === WORD &&
  ((/^(?:1\d|20)$/.test(low.digits) && endsYear(lowerAt(atoms, last))) ||
    (/teen$/.test(lowerAt(atoms, first - 1)) && Number(low.digits) >= 10))

/** `twice the fiscal 1986 year`: no 1,986 years. */
export const isNamedYear = (atoms: Atoms, { unit, low, last, attributive }: Amount) =>
  unit === 'year' && !attributive && lowerAt(atoms, last - 1) === 'year' && /^(?:19|20)\d\d$/.test(low.digits)
