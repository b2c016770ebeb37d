import {
  CAPITAL_LABELS,
  LABELS,
  MONTHS,
  PRONOUN_ONE_AFTER,
  PRONOUN_ONE_BEFORE,
  STREETS,
  YEAR_PREPOSITIONS,
} from '../../lexicon/number-names.ts'
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

const HALF_DAY = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|o’clock|noon|gmt|utc|est|edt|pst|pdt|cet|hrs)$/
const PREFIX =
  /^(?:sub|pre|post|under|over|minus|plus|non|nearly|about|around|top|another|per|less|all|up|last|first|mid|top|at|then|the|now)$/
const CAPITAL = /^\p{Lu}/u
const isBare = (amount: Amount) =>
  amount.unit === null && !amount.scaled && (amount.kind === 'count' || amount.kind === 'ordinal')
const inDigits = (atoms: Atoms, amount: Amount) => atoms.kind[amount.first] === NUMBER

/** Whether the words round an amount make it something else: a time, a date, a year, a name, a label, an address. */
export function isNoNumber(atoms: Atoms, amount: Amount): boolean {
  if (amount.kind === 'count' && lowerAt(atoms, amount.first) === 'one' && amount.last === amount.first + 1)
    return !oneCounts(atoms, amount.first)
  if (isInsideCode(atoms, amount) || isClockTime(atoms, amount) || isSlashed(atoms, amount)) return true
  if (isMonthDay(atoms, amount) || isPhone(atoms, amount) || isListNumber(atoms, amount)) return true
  if (amount.kind === 'ordinal') return ordinalIsWord(atoms, amount)
  if (!isBare(amount)) return false
  return isYear(atoms, amount) || isLabelled(atoms, amount) || isAddress(atoms, amount)
}

/** Glued to letters or signs that make it part of a code: `COVID-19`, `787s`, `#4`, `777-200LR`. */
function isInsideCode(atoms: Atoms, { first, last, unit, rule, low }: Amount): boolean {
  const before = lowerAt(atoms, first - 1)
  if (isGlued(atoms, first)) {
    if (atoms.kind[first - 1] === WORD || atoms.kind[first - 1] === CODE || atoms.kind[first - 1] === NUMBER)
      return true
    if (/^[@#_/=&:^*\\.]$/.test(before)) return true
    if (/^['’]$/.test(before) && low.digits.length === 2 && !/^['’]$/.test(lowerAt(atoms, last))) return true
    if (isHyphen(atoms, first - 1) && isGlued(atoms, first - 1) && atoms.kind[first - 2] !== SIGN) {
      return !(
        atoms.kind[first - 2] === WORD &&
        (PREFIX.test(lowerAt(atoms, first - 2)) ||
          (!CAPITAL.test(written(atoms, first - 2)) && unit !== null))
      )
    }
  }
  if (rule === 'vague' || !isGlued(atoms, last)) return false
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
    atoms.kind[last + 1] === NUMBER ||
    (unit === null && /^[A-Z]/.test(written(atoms, last + 1)) && atoms.kind[first] === NUMBER)
  )
}

function isClockTime(atoms: Atoms, { first, last, low, unit, lasting }: Amount): boolean {
  if (lowerAt(atoms, last) === ':' && isGlued(atoms, last) && atoms.kind[last + 1] === NUMBER) return true
  if (lowerAt(atoms, first - 1) === ':' && isGlued(atoms, first) && isGlued(atoms, first - 1)) return true
  if (unit && !lasting) return false
  return (
    HALF_DAY.test(lowerAt(atoms, last)) &&
    Number(low.digits || 1) <= 2400 &&
    !(lowerAt(atoms, last) === 'noon')
  )
}

/** `9/11`, `24/7`, `11/9/2020`, `1/0` */
function isSlashed(atoms: Atoms, { first, last, kind, unit }: Amount): boolean {
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
function isMonthDay(atoms: Atoms, amount: Amount): boolean {
  if (amount.unit || amount.scaled || amount.low.words) return false
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
/** A month name; `may` and `march` only with a capital. */
const isMonth = (atoms: Atoms, i: number) => MONTHS.has(lowerAt(atoms, i)) && CAPITAL.test(written(atoms, i))

/** `212-621-7983`, `555-1234`, `(209) 555-0100` */
function isPhone(atoms: Atoms, { first, last, unit, low, high }: Amount): boolean {
  if (unit || !low.digits) return false
  const digits = (i: number) => (atoms.kind[i] === NUMBER ? atoms.end[i]! - atoms.start[i]! : 0)
  if (high && digits(first) === 3 && digits(last - 1) === 4) return true
  if (isJoint(atoms, last) && atoms.kind[last + 1] === NUMBER) return true
  if (isJoint(atoms, first - 1) && atoms.kind[first - 2] === NUMBER) return true
  return (
    lowerAt(atoms, first - 1) === '(' &&
    lowerAt(atoms, last) === ')' &&
    digits(first) === 3 &&
    digits(last + 1) === 3 &&
    isHyphen(atoms, last + 2)
  )
}

/** `1.`, `2)` at the start of a line */
function isListNumber(atoms: Atoms, { first, last, unit, low }: Amount): boolean {
  const open = first === 1 && lowerAt(atoms, 0) === '('
  if ((first !== 0 && !open) || unit || !/^\d{1,2}$/.test(low.digits) || atoms.kind[first] !== NUMBER)
    return false
  return lowerAt(atoms, last) === ')' || (lowerAt(atoms, last) === '.' && isGlued(atoms, last))
}

/** Four digits that stand for a year, unless a plural noun follows them where no year can stand: `2000 soldiers`. */
function isYear(atoms: Atoms, amount: Amount): boolean {
  const { first, last, high, low } = amount
  if (low.words || low.divisor !== 1 || !/^\d{4}$/.test(written(atoms, first)))
    return isSpelledYear(atoms, amount)
  const value = Number(low.digits)
  if (value < 1000 || value > 2199 || low.factor < 0) return false
  if (high && !/^(?:\d{2}|\d{4})$/.test(high.digits)) return false
  const before = lowerAt(atoms, first - 1)
  const after = lowerAt(atoms, last)
  if (value < 1500 || value > 2100)
    return /^(?:in|since|by|around|circa|year|of|until)$/.test(before) && !/s$/.test(after)
  if (
    before === 'of' &&
    /^(?:average|total|maximum|minimum|sum|rate|crowd|attendance|capacity|speed|altitude|level|number)$/.test(
      lowerAt(atoms, first - 2),
    )
  )
    return false
  if (YEAR_PREPOSITIONS.has(before) || /^(?:'s|’s|this|that|a|an|its|their|his|her|our)$/.test(before))
    return true
  return !(
    atoms.kind[last] === WORD &&
    /^(?:[a-z-]{3,}s|people|men|women|children)$/.test(after) &&
    after === written(atoms, last) &&
    !/^(?:was|is|has|as|this|across|its|his|versus)$/.test(after)
  )
}

/** `nineteen ninety-six`: two numbers in words side by side. */
const isSpelledYear = (atoms: Atoms, { first, last, low }: Amount) =>
  low.digits !== '' &&
  atoms.kind[first] === WORD &&
  ((/^(?:1\d|20)$/.test(low.digits) &&
    /^(?:ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|oh)$/.test(
      lowerAt(atoms, last),
    )) ||
    (/teen$/.test(lowerAt(atoms, first - 1)) && Number(low.digits) >= 10))

/** `page 12`, `No. 1`, `Boeing 787`, `Game Seven` */
function isLabelled(atoms: Atoms, amount: Amount): boolean {
  const { first, kind, high } = amount
  if (kind === 'ordinal') return false
  let at = first - 1
  if (lowerAt(atoms, at) === '.' && isGlued(atoms, at)) at--
  if (atoms.kind[at] !== WORD && lowerAt(atoms, at) !== '#') return false
  const word = lowerAt(atoms, at)
  const capital = /\p{Lu}/u.test(written(atoms, at))
  if (LABELS.has(word)) return inDigits(atoms, amount) || capital || word === 'no' || word === 'number'
  if (!capital || !CAPITAL_LABELS.has(word)) return false
  return inDigits(atoms, amount)
    ? high === null || atoms.kind[first + 1] === SIGN
    : CAPITAL.test(written(atoms, first))
}

/** `1600 Pennsylvania Avenue`, `the 300 block of` */
function isAddress(atoms: Atoms, { first, last }: Amount): boolean {
  if (lowerAt(atoms, last) === 'block' && lowerAt(atoms, last + 1) === 'of') return true
  if (atoms.kind[first] !== NUMBER) return isZip(atoms, first)
  for (let at = last; at < last + 5; at++) {
    if (!CAPITAL.test(written(atoms, at)) && !/^[.]$/.test(lowerAt(atoms, at)) && atoms.kind[at] !== NUMBER)
      break
    if (at > last && STREETS.has(lowerAt(atoms, at))) return true
  }
  return isZip(atoms, first)
}
const isZip = (atoms: Atoms, i: number) =>
  /^\d{5}$/.test(written(atoms, i)) &&
  (/^[A-Z]{2}$/.test(written(atoms, i - 1)) || lowerAt(atoms, i + 1) === 'zip')

/** Ordinals that are other words: `second` of time is read before; `first` as an adverb, fractions of a race time. */
function ordinalIsWord(atoms: Atoms, { first, last }: Amount): boolean {
  const word = lowerAt(atoms, first)
  const after = lowerAt(atoms, last)
  if (
    /^(?:amendment|lady|world|nations?|avenue|street|st|ave|century|centuries|quarter|half)$/.test(after) &&
    (CAPITAL.test(written(atoms, last)) || /^(?:centur|quarter|half)/.test(after))
  )
    return true
  if (
    isJoint(atoms, last) &&
    /^(?:century|hand|time|person|name|degree|ever|guess|generation|floor|round|aid|rate|year|born|class|quarter|half|team|tier)$/.test(
      lowerAt(atoms, last + 1),
    )
  )
    return true
  if (!/^(?:first|second|third)$/.test(word)) return false
  const before = lowerAt(atoms, first - 1)
  if (/^(?:at|from)$/.test(before)) return true
  if (atoms.kind[last] !== WORD)
    return !/^(?:the|a|his|her|their|its|finished|came|ranked|placed|finishing)$/.test(before)
  return !/^(?:the|a|an|his|her|its|their|our|my|your|'s|’s|this|that|every|in|for|finished|came|ranked|placed|[a-z]+'s|[a-z]+’s)$/.test(
    before,
  )
}

/** Whether `one` counts something rather than standing for it. */
function oneCounts(atoms: Atoms, i: number): boolean {
  const before = lowerAt(atoms, i - 1)
  const after = lowerAt(atoms, i + 1)
  if (after === 'of' && !/^(?:the|this|that|each|every|any|which|no)$/.test(before)) return true
  if (isHyphen(atoms, i + 1) && isGlued(atoms, i + 1)) return false
  if (isHyphen(atoms, i - 1) && isGlued(atoms, i)) return false
  if (PRONOUN_ONE_AFTER.has(after) || /^['’]/.test(after)) return false
  if (/^(?:least|only|just|than|exactly|least|nearly|about|all)$/.test(before)) return true
  if (PRONOUN_ONE_BEFORE.has(before)) return false
  if (CAPITAL.test(written(atoms, i)) && CAPITAL.test(written(atoms, i - 1)) && i > 0) return false
  if (after === 'day' || after === 'time' || after === 'point')
    return /^(?:for|in|of)$/.test(before) && after === 'day'
  if (after === 'by' && lowerAt(atoms, i + 2) === 'one') return false
  if (before === 'by' && lowerAt(atoms, i - 2) === 'one') return false
  if (after === 'on' && lowerAt(atoms, i + 2) === 'one') return false
  if (after === 'of') return true
  if (/^(?:is|was|are|has|had|died|in|,|;|more|each|year|month|week|hour|minute)$/.test(after))
    return after !== ',' && after !== ';' && after !== 'in'
  return (
    atoms.kind[i + 1] === WORD &&
    !/^(?:to|at|for|from|with|by|and|or|but|as|on|that|which|if|when|where|because|than|like|about|the|a|into|also|will|just|it|he|she|they|we|you|i|so|too|yet|not|off|out|up|down|over|under|after|before)$/.test(
      after,
    )
  )
}
