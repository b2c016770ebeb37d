import {
  AFTER_DIALLED,
  AFTER_ONE_DAY,
  AGENCIES,
  BEFORE_DIALLED,
  BEFORE_ONE_DAY,
  COUNTERS,
  EMERGENCY_NUMBERS,
} from '../../lexicon/number-context.ts'
import { AIRLINERS, MONTHS } from '../../lexicon/number-names.ts'
import { NUMBER_PREFIXES } from '../../lexicon/number-neighbours.ts'
import type { Amount } from './amount.ts'
import {
  type Atoms,
  CODE,
  isGlued,
  isHyphen,
  isJoint,
  lowerAt,
  NUMBER,
  SIGN,
  WORD,
  written,
} from './atoms.ts'
import { isClockTime, isMonthDay, isNamedYear, isSlashed, isWeekdayDay, isYear } from './calendar.ts'
import { isDesignation } from './designations.ts'
import { isAddress, isLabelled, isPathPart, isPhone } from './labels.ts'
import { isNote, isReference } from './notes.ts'
import {
  isFiveEighth,
  isHalfMore,
  isLastRound,
  isOneTwo,
  isQuarterOff,
  isZeroOf,
  oneCounts,
  ordinalIsWord,
} from './other-words.ts'
import { isTitle } from './work-titles.ts'

const CAPITAL = /^\p{Lu}/u
const isBare = (amount: Amount) =>
  amount.unit === null && !amount.scaled && (amount.kind === 'count' || amount.kind === 'ordinal')

/** Whether the words round an amount make it something else: a time, a date, a year, a name, a label, an address. */
export function isNoNumber(atoms: Atoms, amount: Amount): boolean {
  if (amount.kind === 'count' && lowerAt(atoms, amount.first) === 'one' && amount.last === amount.first + 1)
    return !oneCounts(atoms, amount.first) || isSpelledDay(atoms, amount)
  if (
    isSomeDay(atoms, amount) ||
    isQuarterOff(atoms, amount) ||
    isHalfMore(atoms, amount) ||
    isNamedYear(atoms, amount)
  )
    return true
  if (isInsideCode(atoms, amount) || isClockTime(atoms, amount) || isSlashed(atoms, amount)) return true
  if (isMonthDay(atoms, amount) || isPhone(atoms, amount) || isListNumber(atoms, amount)) return true
  if (isInsideName(atoms, amount) || isSlug(atoms, amount)) return true
  if (isCredit(atoms, amount) || isStageName(atoms, amount) || isTitle(atoms, amount)) return true
  if (
    isNote(atoms, amount) ||
    isReference(atoms, amount) ||
    isCounter(atoms, amount) ||
    isAttribute(atoms, amount)
  )
    return true
  if (amount.kind === 'ordinal') return isWeekdayDay(atoms, amount) || ordinalIsWord(atoms, amount)
  // `five 3-pointers`
  if (isJoint(atoms, amount.last) && POINTER.test(lowerAt(atoms, amount.last + 1))) return true
  // `a 747-300`
  if (amount.kind === 'score' && AIRLINERS.has(amount.low.digits)) return true
  if (!isBare(amount)) return false
  if (amount.rule === 'score' && atoms.kind[amount.first] === WORD) return true

  if (isDesignation(atoms, amount) || isAirliner(atoms, amount) || isLastRound(atoms, amount)) return true
  if (
    isOneTwo(atoms, amount) ||
    isZeroOf(atoms, amount) ||
    isFiveEighth(atoms, amount) ||
    isDialled(atoms, amount)
  )
    return true
  return (
    isPathPart(atoms, amount) ||
    isYear(atoms, amount) ||
    isLabelled(atoms, amount) ||
    isAddress(atoms, amount)
  )
}

const POINTER = /^pointers?$/

/** `the nine months ended March One` */
const isSpelledDay = (atoms: Atoms, { first }: Amount) =>
  MONTHS.has(lowerAt(atoms, first - 1)) &&
  CAPITAL.test(written(atoms, first - 1)) &&
  CAPITAL.test(written(atoms, first))

/** After the number of a share on its exchange: `(6758.T)`; `A` and `I` open a sentence. */
const TICKER = /^\.[B-HJ-Z]{1,2}(?!\w)/

/** After the number that opens the name of a site: `1.usa.gov`. */
const DOMAIN = /^\.[a-z]{2,}\.[a-z]/

/** Glued to letters or signs, or with a leading zero, which makes it part of a code: `COVID-19`, `787s`, `#4`, `777-200LR`. */
function isInsideCode(atoms: Atoms, { first, last, unit, rule, low }: Amount): boolean {
  const before = lowerAt(atoms, first - 1)
  if (/^0\d+$/.test(low.digits) && rule === 'digits') return true
  if (isGlued(atoms, first)) {
    if (atoms.kind[first - 1] === WORD || atoms.kind[first - 1] === CODE || atoms.kind[first - 1] === NUMBER)
      return true
    if (/^[@#_/=&:^*+\\.]$/.test(before)) return true
    if (/^['’]$/.test(before) && low.digits.length === 2 && !/^['’]$/.test(lowerAt(atoms, last))) return true
    if (isHyphen(atoms, first - 1) && isGlued(atoms, first - 1) && atoms.kind[first - 2] !== SIGN) {
      return !(
        atoms.kind[first - 2] === WORD &&
        (NUMBER_PREFIXES.has(lowerAt(atoms, first - 2)) ||
          (!CAPITAL.test(written(atoms, first - 2)) && unit !== null))
      )
    }
  }
  // `7-Eleven`
  const isName = atoms.kind[first] === NUMBER && isHyphen(atoms, first + 1) && first + 3 === last
  if (isName && CAPITAL.test(written(atoms, first + 2))) return true
  if (rule === 'vague' || !isGlued(atoms, last)) return false
  // `1.usa.gov`
  if (DOMAIN.test(atoms.text.slice(atoms.end[last - 1]!, atoms.end[last - 1]! + 20))) return true
  if (TICKER.test(atoms.text.slice(atoms.end[last - 1]!, atoms.end[last - 1]! + 4))) return true
  if (
    (atoms.kind[last] === WORD || atoms.kind[last] === CODE || atoms.kind[last] === NUMBER) &&
    !/^['’]/.test(written(atoms, last))
  )
    return unit === null || atoms.kind[last] !== WORD
  if (!isJoint(atoms, last))
    return (
      /^[@_=&^*\\]$/.test(lowerAt(atoms, last)) && isGlued(atoms, last + 1) && atoms.kind[last + 1] !== SIGN
    )
  return (
    atoms.kind[last + 1] === CODE ||
    // `65%-30%` are two shares
    (atoms.kind[last + 1] === NUMBER && unit !== 'percent') ||
    (unit === null && /^[A-Z]/.test(written(atoms, last + 1)) && atoms.kind[first] === NUMBER)
  )
}

/** `two new 737 Max jets`, `its own 787 Dreamliner` */
const isAirliner = (atoms: Atoms, { last, low }: Amount) =>
  AIRLINERS.has(low.digits) && /^(?:max|ng|dreamliners?|jumbo|freighters?)$/.test(lowerAt(atoms, last))

/** `1.`, `2)` at the start of a line */
function isListNumber(atoms: Atoms, { first, last, unit, low }: Amount): boolean {
  const open = first === 1 && lowerAt(atoms, 0) === '('
  if ((first !== 0 && !open) || unit || !/^\d{1,2}$/.test(low.digits) || atoms.kind[first] !== NUMBER)
    return false
  // `16 Ai Sugiyama (Japan)`: a line of seeds
  return (
    lowerAt(atoms, last) === ')' ||
    (lowerAt(atoms, last) === '.' && isGlued(atoms, last)) ||
    isSeed(atoms, last) ||
    // `6 Kowdley KV, et al.`: a note
    (CAPITAL.test(written(atoms, last)) &&
      /^[A-Z]{1,3}$/.test(written(atoms, last + 1)) &&
      lowerAt(atoms, last + 2) === ',')
  )
}

/** A name and its country in brackets, and nothing else. */
function isSeed(atoms: Atoms, i: number): boolean {
  if (lowerAt(atoms, atoms.count - 1) !== ')' || atoms.count - i > SEED) return false
  let at = i
  while (atoms.kind[at] === WORD && CAPITAL.test(written(atoms, at))) at++
  return at > i && lowerAt(atoms, at) === '(' && CAPITAL.test(written(atoms, at + 1))
}
/** Atoms of a name with its country. */
const SEED = 10

/** `Page 2 of 7`, `Photo 3 of 12` */
const isCounter = (atoms: Atoms, { first, last, rule }: Amount) => {
  if (atoms.kind[first] !== NUMBER) return false
  const ofMany = lowerAt(atoms, last) === 'of' && atoms.kind[last + 1] === NUMBER
  // `Hide Caption 8 of 27 Photos:`, `AP 3 of 41 Skip in`
  const ofPhotos =
    (lowerAt(atoms, last) === 'photos' && lowerAt(atoms, last + 1) === ':') || written(atoms, last) === 'Skip'
  if (rule === 'part-of' || ofMany) return ofPhotos || COUNTERS.has(lowerAt(atoms, first - 1))
  return (
    lowerAt(atoms, first - 1) === 'of' &&
    atoms.kind[first - 2] === NUMBER &&
    COUNTERS.has(lowerAt(atoms, first - 3))
  )
}

/** `673-mayor-smith-1200`: the name of a picture */
const isSlug = (atoms: Atoms, { first }: Amount) =>
  first === 0 &&
  atoms.kind[first] === NUMBER &&
  [1, 3, 5].every(i => isHyphen(atoms, i) && isGlued(atoms, i) && isGlued(atoms, i + 1)) &&
  /^[a-z]+$/.test(written(atoms, 2)) &&
  /^[a-z]+$/.test(written(atoms, 4))

/** `Precious Six Garments`: a word in capitals between capitals, in a sentence that is no headline. */
function isInsideName(atoms: Atoms, { first, last, kind, unit }: Amount): boolean {
  if (kind !== 'count' || unit || atoms.kind[first] !== WORD || first < 2 || last !== first + 1) return false
  const isCapital = (i: number) => atoms.kind[i] === WORD && CAPITAL.test(written(atoms, i))
  if (!isCapital(first - 1) || !isCapital(first) || !isCapital(last)) return false
  for (let i = first - 2; i >= 0 && i > first - 20; i--)
    if (/^[a-z]{4,}$/.test(written(atoms, i))) return true
  return false
}

/** `the rapper 50 Cent`: many of them are `Cents` or `cents`. */
const isStageName = (atoms: Atoms, { last, low, kind }: Amount) =>
  kind === 'count' && low.digits !== '1' && written(atoms, last) === 'Cent'

/** `Getty Images 22 Tributes left`: a counter of pictures behind the credit of one, before the caption of the next. */
function isCredit(atoms: Atoms, { first, last, kind }: Amount): boolean {
  if (kind !== 'count' || atoms.kind[first] !== NUMBER || last !== first + 1) return false
  const before = lowerAt(atoms, first - 1)
  const agency = AGENCIES.has(before) || AGENCIES.has(`${lowerAt(atoms, first - 2)} ${before}`)
  return agency && CAPITAL.test(written(atoms, last))
}

/** `id="9182"`: the value of an attribute in a tag. */
const isAttribute = (atoms: Atoms, { first }: Amount) =>
  /^["']$/.test(lowerAt(atoms, first - 1)) && lowerAt(atoms, first - 2) === '=' && isGlued(atoms, first - 1)

/** `called 911`, `311, and 988 for help` after it, `911 dispatchers` */
function isDialled(atoms: Atoms, { first, last, low, kind }: Amount): boolean {
  if (kind !== 'count' || atoms.kind[first] !== NUMBER || !EMERGENCY_NUMBERS.has(low.digits)) return false
  const before = lowerAt(atoms, first - 1)
  if (BEFORE_DIALLED.has(before) || AFTER_DIALLED.has(lowerAt(atoms, last))) return true
  // `text the lifeline on 988, or chat`
  if (before === 'on' && atoms.kind[last] !== WORD) return true
  const listed = /^(?:and|or|,)$/.test(before)
  for (let at = first - 2; listed && at >= 0 && at > first - 7; at--)
    if (BEFORE_DIALLED.has(lowerAt(atoms, at))) return true
  return low.digits === '911' && atoms.kind[last] !== WORD
}

/** `she hopes one day to fly`: some time, no length. */
const isSomeDay = (atoms: Atoms, { first, last, unit, kind }: Amount) =>
  kind === 'measure' &&
  unit === 'day' &&
  lowerAt(atoms, first) === 'one' &&
  lowerAt(atoms, last - 1) === 'day' &&
  last === first + 2 &&
  !BEFORE_ONE_DAY.has(lowerAt(atoms, first - 1)) &&
  !AFTER_ONE_DAY.has(lowerAt(atoms, last)) &&
  atoms.kind[last] === WORD
