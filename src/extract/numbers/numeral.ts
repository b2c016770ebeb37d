import { LENGTH_CUES, LENGTH_NOUNS } from '../../lexicon/number-context.ts'
import { FRACTION_CHARACTERS, SCALE_SUFFIXES, SCALES } from '../../lexicon/number-words.ts'
import { fromDigits, numeralOf, type Reading } from './amount.ts'
import { type Atoms, DECIMAL_COMMA, isGlued, isHyphen, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { mixedTail } from './cardinal.ts'
import { isNoThousand } from './glued-letters.ts'
import { powerAfter, powerOfTen } from './powers.ts'

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/
const SLASH = /^[/⁄]$/
const SMALL_LETTERS = /^\p{Ll}{2,}$/u
/** Digits without separators, with a point before decimals. */
function digitsAt(atoms: Atoms, i: number): string {
  const digits = written(atoms, i)
  return DECIMAL_COMMA.test(digits) ? digits.replace(',', '.') : digits.replace(/,/g, '')
}

const reading = (digits: string, exponent: number, next: number, scaled: boolean): Reading => ({
  numeral: fromDigits(digits, exponent),
  high: null,
  next,
  kind: 'count',
  scaled,
  rule: 'digits',
})

/** Reads the number in digits that starts at atom `i` (a NUMBER or a fraction character). `money`: a currency stands before it. */
export function readDigits(atoms: Atoms, i: number, money: boolean): Reading | null {
  const character = FRACTION_CHARACTERS.get(lowerAt(atoms, i))
  if (character) return fractionOf(character[0], character[1], i + 1)
  const digits = digitsAt(atoms, i)
  const ten = digits === '10' ? powerOfTen(atoms, i + 1) : null
  if (ten) return reading('1', ten.exponent, ten.next, true)
  const power = powerAfter(atoms, i + 1, digits)
  if (power) return reading(digits, power.exponent, power.next, true)
  const suffix = written(atoms, i + 1)
  // `the 20 th century`
  const isTorn = suffix === 'th' && atoms.start[i + 1] === atoms.end[i]! + 1
  if (
    (isTorn || isGlued(atoms, i + 1)) &&
    ORDINAL_SUFFIX.test(suffix.toLowerCase()) &&
    !isWeight(digits, suffix)
  ) {
    return { ...reading(digits, 0, i + 2, false), kind: 'ordinal', rule: 'ordinal' }
  }
  const spaced = readSpaced(atoms, i)
  if (spaced) return spaced
  return (
    (money ? readCentsFraction(atoms, i, digits) : null) ??
    readFraction(atoms, i, digits) ??
    readScale(atoms, i, digits, money)
  )
}

/** `14st`, a weight: an ordinal in -st ends in one, but not in eleven. */
const isWeight = (digits: string, suffix: string) => suffix === 'st' && !/(?:^|[^1])1$/.test(digits)

function fractionOf(numerator: number, divisor: number, next: number): Reading {
  return {
    numeral: numeralOf({ digits: String(numerator), divisor }),
    high: null,
    next,
    kind: 'fraction',
    scaled: false,
    rule: 'fraction',
  }
}

/** `1/2`, `2 1/2`, `2½`. */
function readFraction(atoms: Atoms, i: number, digits: string): Reading | null {
  const whole = /^\d{1,3}$/.test(digits)
  const after = FRACTION_CHARACTERS.get(lowerAt(atoms, i + 1))
  if (whole && after) {
    return mixed(atoms, Number(digits), after[0], after[1], i + 2)
  }
  if (whole && SLASH.test(lowerAt(atoms, i + 1)) && isFraction(atoms, i)) {
    return fractionOf(Number(digits), Number(digitsAt(atoms, i + 2)), i + 3)
  }
  const hyphen = isHyphen(atoms, i + 1) ? 1 : 0
  if (whole && SLASH.test(lowerAt(atoms, i + 2 + hyphen)) && isFraction(atoms, i + 1 + hyphen)) {
    const numerator = Number(digitsAt(atoms, i + 1 + hyphen))
    return mixed(atoms, Number(digits), numerator, Number(digitsAt(atoms, i + 3 + hyphen)), i + 4 + hyphen)
  }
  return null
}

/** `$4.31-1/2`: the fraction is of a cent. */
function readCentsFraction(atoms: Atoms, i: number, digits: string): Reading | null {
  if (!/^\d+\.\d\d$/.test(digits) || !isHyphen(atoms, i + 1)) return null
  if (!SLASH.test(lowerAt(atoms, i + 3)) || !isFraction(atoms, i + 2)) return null
  const divisor = Number(digitsAt(atoms, i + 4))
  const cents = Math.round(Number(digits) * 100) * divisor + Number(digitsAt(atoms, i + 2))
  return reading(String(cents / divisor / 100), 0, i + 5, false)
}

/** `1/2` with a smaller numerator and a denominator that is in use. */
function isFraction(atoms: Atoms, i: number): boolean {
  if (atoms.kind[i] !== NUMBER || atoms.kind[i + 2] !== NUMBER) return false
  const numerator = Number(digitsAt(atoms, i))
  const divisor = Number(digitsAt(atoms, i + 2))
  const tail = lowerAt(atoms, i + 3)
  if (SLASH.test(tail) && isGlued(atoms, i + 3)) return false
  return (
    numerator > 0 &&
    numerator < divisor &&
    /^(?:2|3|4|5|6|8|10|16|32|64|128|100|1000)$/.test(digitsAt(atoms, i + 2))
  )
}

function mixed(atoms: Atoms, whole: number, numerator: number, divisor: number, next: number): Reading {
  const exact = (divisor & (divisor - 1)) === 0 || divisor === 5 || divisor === 10
  const scale = SCALES.get(lowerAt(atoms, next))
  const value = exact
    ? { digits: String(whole + numerator / divisor) }
    : { digits: String(whole * divisor + numerator), divisor }
  return {
    numeral: numeralOf({ ...value, exponent: scale ?? 0 }),
    high: null,
    next: scale === undefined ? next : next + 1,
    kind: 'count',
    scaled: scale !== undefined,
    rule: 'digits',
  }
}

/**
 * `10 000`, `1 234 567`: groups of three after a hard or thin blank, or after a plain one where there are several, the last is
 * `000`, or words in small letters stand on both sides (`shipped 12 500 tonnes`).
 */
function readSpaced(atoms: Atoms, i: number): Reading | null {
  if (!/^\d{1,3}$/.test(written(atoms, i))) return null
  let next = i + 1
  let hard = true
  while (
    next < atoms.count &&
    next - i < 6 &&
    atoms.kind[next] === NUMBER &&
    atoms.end[next]! - atoms.start[next]! === 3 &&
    atoms.start[next] === atoms.end[next - 1]! + 1 &&
    /^\d{3}$/.test(written(atoms, next))
  ) {
    hard &&= atoms.text[atoms.end[next - 1]!] !== ' '
    next++
  }
  const isAmong = SMALL_LETTERS.test(written(atoms, i - 1)) && SMALL_LETTERS.test(written(atoms, next))
  const soft = next - i > 2 ? next - i > 5 : written(atoms, next - 1) !== '000' && !isAmong
  if (next === i + 1 || (!hard && soft)) return null
  let digits = ''
  for (let at = i; at < next; at++) digits += written(atoms, at)
  return { ...reading(digits, 0, next, false), rule: 'digits' }
}

/** `5 million`, `5-million`, `1.2m`, `25k`, `two and a half` after digits, `5 dozen`. */
function readScale(atoms: Atoms, i: number, digits: string, money: boolean): Reading {
  const at = isHyphen(atoms, i + 1) ? i + 2 : i + 1
  const tail = mixedTail(atoms, i + 1)
  if (tail && /^\d{1,3}$/.test(digits))
    return mixed(atoms, Number(digits), tail.numerator, tail.divisor, tail.next)
  const word = lowerAt(atoms, at)
  let power = SCALES.get(word)
  if (power !== undefined) {
    let next = at + 1
    const second = SCALES.get(lowerAt(atoms, next))
    if (second !== undefined && second > 2) {
      power += second
      next++
    }
    return reading(digits, power, next, true)
  }
  if (word === 'dozen') {
    return { ...reading(digits, 0, at + 1, true), numeral: numeralOf({ digits, factor: 12 }) }
  }
  const suffix = SCALE_SUFFIXES.get(written(atoms, i + 1))
  if (suffix !== undefined && atoms.kind[i + 1] === WORD && isScale(atoms, i + 1, digits, money)) {
    return reading(digits, suffix, i + 2, true)
  }
  return reading(digits, 0, i + 1, false)
}

/** Whether the letters at `i` scale the number before them; `m`, `b`, `t` and `k` are also units. */
function isScale(atoms: Atoms, i: number, digits: string, money: boolean): boolean {
  const letters = written(atoms, i)
  const glued = isGlued(atoms, i)
  if (isGlued(atoms, i + 1) && atoms.kind[i + 1] !== 3) return false
  if (letters === 'mm' || letters === 'mil' || letters === 'tr' || letters === 'cr' || letters === 'Cr')
    return money
  if (/^(?:mln|bln|trln)$/.test(letters)) return true
  if (/^(?:bn|Bn|BN|tn|trn|mn|mio)$/.test(letters)) return glued || money
  if (money) return glued || /^[mMbB]$/.test(letters)
  if (!glued) return false
  if (letters === 'k' || letters === 'K') return !isNoThousand(atoms, i)
  // `the 10,000m`
  if ((letters !== 'm' && letters !== 'M') || /^\d{4}/.test(digits)) return false
  const next = lowerAt(atoms, i + 1) === '-' ? lowerAt(atoms, i + 2) : lowerAt(atoms, i + 1)
  if (LENGTH_CUES.has(next) || next === '(' || next === '') return false
  // `2.67m in length`
  if (next === 'in' && LENGTH_NOUNS.has(lowerAt(atoms, i + 2))) return false
  // `users number 100m`
  if (/^(?:numbers?|numbered|numbering|totall?ed)$/.test(lowerAt(atoms, i - 2))) return true
  if (digits.includes('.')) return true
  // `22m of its locks`, not `100m of the line`
  if (next === 'of') return OWN.has(lowerAt(atoms, i + 2))
  return isManyAfter(atoms, i + 1, 3)
}
const OWN = new Set('its their our his her these those them us such'.split(' '))
const MANY = /^(?:[a-z]+s|people|children|men|women|euro|yen|yuan|baht|naira)$/
/** Words that end in -s and name no things. */
const NOT_MANY = /^(?:was|is|has|as|this|its|his|across|towards|always|perhaps|less|plus|[a-z]+(?:ss|ous))$/

/** Whether a noun of several stands in the next few words: `14m daily users`. */
function isManyAfter(atoms: Atoms, i: number, reach: number): boolean {
  for (let at = i; at < i + reach && atoms.kind[at] === WORD; at++) {
    const word = lowerAt(atoms, at)
    if (MANY.test(word)) return !NOT_MANY.test(word)
    if (!/^[a-z]{3,}$/.test(word) || STOPS.has(word)) return false
  }
  return false
}
const STOPS = new Set(
  'and the for from with was were are has had last this that will would into onto over under until since after before when while where who which but because between during said says'.split(
    ' ',
  ),
)
