import { AFTER_TIMES } from '../../lexicon/number-context.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import { FRACTION_CHARACTERS } from '../../lexicon/number-words.ts'
import type { Numeral } from '../../model/numbers.ts'
import type { Amount, Reading } from './amount.ts'
import { type Atoms, isGlued, isHyphen, isJoint, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { type Inches, inchesAfter, markedInches } from './heights.ts'
import { percentAfter, unitAfter } from './measure.ts'
import { type Currency, currencyAfter, currencyBefore } from './money.ts'
import { readDigits } from './numeral.ts'
import { pointsAfter } from './points.ts'
import { rateAfter } from './rates.ts'
import { signAt } from './sign.ts'
import { isAndAHalf, readSpelled } from './spelled.ts'

/** The amount that starts at atom `i` with its sign, currency, scale, unit and rate, or null. */
export function readAmount(atoms: Atoms, i: number): Amount | null {
  const sign = signAt(atoms, i)
  let at = sign ? i + 1 : i
  const currency = currencyBefore(atoms, at)
  if (currency) at = currency.next
  const inner = currency ? signAt(atoms, at) : null
  if (inner) at++
  if (at >= atoms.count) return null
  const number = readNumber(atoms, at, currency !== null)
  if (!number) return null
  const factor = (sign ?? inner) === 'minus' ? -1 : 1
  const amount: Amount = {
    first: i,
    last: number.next,
    kind: number.kind,
    low: scaleBy(number.numeral, factor, 0),
    high: number.high && scaleBy(number.high, factor, 0),
    unit: null,
    lasting: false,
    per: null,
    comparator: '=',
    change: sign === 'plus' ? 'up' : sign === 'minus' && lowerAt(atoms, i) !== 'minus' ? 'down' : null,
    attributive: false,
    suspended: false,
    scaled: number.scaled,
    rule: number.rule,
  }
  if (number.kind !== 'ordinal' && number.kind !== 'multiple') readTail(atoms, amount, currency, number)
  const temperature = amount.unit?.startsWith('degree')
  // `scores above a -2`
  const below = sign === 'minus' && amount.kind !== 'percent' && BOUND_BELOW.test(lowerAt(atoms, i - 1))
  // `Pennsylvania (-3.3)`
  const bracketed = sign === 'minus' && amount.kind === 'count' && lowerAt(atoms, i - 1) === '('
  if (temperature || below || bracketed || (amount.kind === 'count' && sign === 'plus' && !amount.unit))
    amount.change = null
  return amount
}

const BOUND_BELOW = /^(?:above|below|over|under|of|an?|than|at|is|was)$/

const scaleBy = (numeral: Numeral, factor: number, exponent: number): Numeral =>
  factor === 1 && exponent === 0
    ? numeral
    : { ...numeral, factor: numeral.factor * factor, exponent: numeral.exponent + exponent }

function readNumber(atoms: Atoms, i: number, money: boolean): Reading | null {
  const at = isHyphen(atoms, i) && lowerAt(atoms, i - 1) === 'minus' ? i + 1 : i
  if (atoms.kind[at] === NUMBER || FRACTION_CHARACTERS.has(lowerAt(atoms, at)))
    return readDigits(atoms, at, money)
  return atoms.kind[at] === WORD ? readSpelled(atoms, at) : null
}

/** Currency, percent, unit, age and rate after the number. */
function readTail(atoms: Atoms, amount: Amount, before: Currency | null, number: Reading): void {
  const end = number.next
  const fold = isHyphen(atoms, end) ? end + 1 : end
  if (lowerAt(atoms, fold) === 'fold') {
    Object.assign(amount, { kind: 'multiple', last: fold + 1, rule: 'multiple' })
    return
  }
  // `10 times bigger`, not `won 10 times`
  if (lowerAt(atoms, end) === 'times' && !before && AFTER_TIMES.has(lowerAt(atoms, end + 1))) {
    Object.assign(amount, { kind: 'multiple', last: end + 1, rule: 'times' })
    return
  }
  const large = number.scaled || /^\d{3,}/.test(number.numeral.digits)
  const vague = number.rule === 'vague' || number.rule === 'couple' || number.kind === 'fraction'
  const part = number.kind === 'fraction' || number.numeral.digits.startsWith('0.')
  const of = (vague || part) && lowerAt(atoms, end) === 'of' ? 1 : 0
  const article = part && /^an?$/.test(lowerAt(atoms, end + of)) ? 1 : 0
  // `99 plus percent`
  const plus = /^(?:\+|plus)$/.test(lowerAt(atoms, end)) ? percentAfter(atoms, end + 1) : -1
  const percent = Math.max(plus, percentAfter(atoms, end))
  const after = currencyAfter(atoms, end + of + article, before?.unit ?? null, large, number.scaled)
  if (before || after) {
    money(atoms, amount, before, after, end)
  } else if (
    percent > 0 &&
    /^points?$/.test(lowerAt(atoms, isHyphen(atoms, percent) ? percent + 1 : percent))
  ) {
    Object.assign(amount, {
      kind: 'measure',
      unit: 'percentage point',
      last: percent + (isHyphen(atoms, percent) ? 2 : 1),
    })
  } else if (percent > 0) {
    Object.assign(amount, {
      kind: 'percent',
      unit: 'percent',
      last: percent,
      attributive: isJoint(atoms, end),
    })
  } else {
    measure(atoms, amount, number, end + of + article)
    const more = afterMore(atoms, end)
    if (more > end && amount.unit === null && amount.kind === 'count') measure(atoms, amount, number, more)
  }
  // `two-, three- and five-year`
  const apart = !isGlued(atoms, amount.last + 1) || lowerAt(atoms, amount.last + 1) === ','
  if (isHyphen(atoms, amount.last) && isGlued(atoms, amount.last) && apart) {
    amount.suspended = true
  }
}

/** `20+ minutes`, `1,000 or more kilograms`: behind the bound that stands between a number and its unit. */
function afterMore(atoms: Atoms, i: number): number {
  if (lowerAt(atoms, i) === '+' && isGlued(atoms, i)) return i + 1
  return lowerAt(atoms, i) === 'or' && lowerAt(atoms, i + 1) === 'more' ? i + 2 : i
}

function money(
  atoms: Atoms,
  amount: Amount,
  before: Currency | null,
  after: Currency | null,
  end: number,
): void {
  const currency = after ?? before!
  amount.kind = 'money'
  amount.unit =
    before && after
      ? before.unit === '$' || before.unit === 'USD'
        ? after.unit
        : before.unit
      : currency.unit
  amount.last = after?.next ?? end
  amount.attributive = isJoint(atoms, end)
  if (currency.part) amount.low = scaleBy(amount.low, 1, -2)
  const rate = rateAfter(atoms, amount.last)
  if (rate) {
    amount.per = rate.per
    amount.last = rate.next
  }
}

/** Units of time from short to long: `30 hours a week` is a rate, `five years a day` is none. */
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const isPartOfTime = (unit: string, per: string) => {
  const own = TIMES.indexOf(unit === 'night' ? 'day' : unit)
  return own >= 0 && own < TIMES.indexOf(per)
}

/** `the May 3 second reading`: the number is a day of the month, `second` an ordinal. */
const isOrdinalAfterDate = (atoms: Atoms, first: number, unit: number) =>
  lowerAt(atoms, unit) === 'second' &&
  MONTHS.has(lowerAt(atoms, first - 1)) &&
  /^\p{Lu}/u.test(written(atoms, first - 1))

/** `below zero` at atom `i` */
const isBelowZero = (atoms: Atoms, i: number) =>
  lowerAt(atoms, i) === 'below' && lowerAt(atoms, i + 1) === 'zero'

const FEET = /^\d$/
/** Feet with the inches that go with them are one length, in feet. */
function readHeight(amount: Amount, { inches, next }: Inches): void {
  const feet = Number(amount.low.digits)
  amount.kind = 'measure'
  amount.unit = 'foot'
  amount.low = { ...amount.low, digits: String(12 * feet + inches), divisor: 12 }
  amount.last = next
  amount.rule = 'feet-inches'
}

function measure(atoms: Atoms, amount: Amount, number: Reading, end: number): void {
  const words = number.rule !== 'digits' && atoms.kind[amount.first] === WORD
  const unit = unitAfter(atoms, end, words) ?? pointsAfter(atoms, amount, end)
  const marked = unit || !FEET.test(amount.low.digits) ? null : markedInches(atoms, end)
  if (marked) readHeight(amount, marked)
  if (!unit || (unit.unit.name === 'second' && isOrdinalAfterDate(atoms, amount.first, unit.next - 1))) return
  amount.kind = 'measure'
  amount.unit = unit.unit.name
  amount.lasting = unit.unit.type === 'time'
  amount.attributive = unit.joined
  amount.last = unit.next
  if (amount.unit.startsWith('degree') && isBelowZero(atoms, unit.next)) {
    amount.low = scaleBy(amount.low, -1, 0)
    amount.last = unit.next + 2
    return
  }
  const inches = amount.unit === 'foot' && FEET.test(amount.low.digits) ? inchesAfter(atoms, unit.next) : null
  if (inches) {
    readHeight(amount, inches)
    return
  }
  if (isAndAHalf(atoms, unit.next) && /^\d+$/.test(amount.low.digits)) {
    amount.low = { ...amount.low, digits: `${amount.low.digits}.5` }
    amount.last = unit.next + 3
    return
  }
  const old = isHyphen(atoms, unit.next) ? unit.next + 1 : unit.next
  if (amount.lasting && /^olds?(?:['’]s?)?$/.test(lowerAt(atoms, old))) {
    Object.assign(amount, { kind: 'age', lasting: false, last: old + 1, rule: 'age' })
    return
  }
  if (amount.lasting && lowerAt(atoms, unit.next) === 'of' && lowerAt(atoms, unit.next + 1) === 'age') {
    Object.assign(amount, { kind: 'age', lasting: false, last: unit.next + 2, rule: 'age' })
    return
  }
  // `39 degrees each day`: how often, not per what
  const rate = unit.joined || unit.unit.name.startsWith('degree ') ? null : rateAfter(atoms, unit.next)
  if (rate && (!amount.lasting || isPartOfTime(amount.unit, rate.per))) {
    amount.per = rate.per
    amount.last = rate.next
  }
}
