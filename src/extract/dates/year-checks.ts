import {
  AMOUNTS,
  COUNT_CUES,
  COUNTED,
  JOINED_UNITS,
  STREETS,
  YEAR_CUES,
  YEAR_OWNERS,
} from '../../lexicon/date-context.ts'
import { type Atoms, isCapital, isGlued, tagAt } from './atoms.ts'

/** News counts in round numbers: a year that this divides counts as soon as a plural follows. */
const ROUND = 50

const hasDigits = (atoms: Atoms, i: number) => (atoms.value[i] ?? -1) >= 0
const lengthAt = (atoms: Atoms, i: number) => atoms.end[i]! - atoms.start[i]!

/** `1935 Orchard St.`, `1200 SE 14th Street`: capitals and numbers up to a word for a street. */
function isAddress(atoms: Atoms, to: number): boolean {
  for (let at = to; at < to + 6 && at < atoms.count; at++) {
    if (STREETS.has(atoms.lower[at]!) && isCapital(atoms, at)) return at > to
    const ordinal = isGlued(atoms, at) && hasDigits(atoms, at - 1)
    if (!isCapital(atoms, at) && !hasDigits(atoms, at) && !ordinal) return false
  }
  return false
}

/** The `22` of `2021/22`. */
const isNextYear = (atoms: Atoms, i: number, at: number) =>
  atoms.value[at] === (atoms.value[i]! + 1) % 100 && lengthAt(atoms, at) === 2

/** A plural that is counted right after a number: `2000 soldiers`. */
const isPlural = (atoms: Atoms, i: number) =>
  i < atoms.count && tagAt(atoms, i) === 'NNS' && !isCapital(atoms, i)

/** `from 1200 to 2000 workers`: the other end counts. */
function isRangeOfCount(atoms: Atoms, i: number, to: number): boolean {
  const link = atoms.lower[to] ?? ''
  if (!/^(?:to|and|or|-)$/.test(link) || !hasDigits(atoms, to + 1) || lengthAt(atoms, to + 1) !== 4)
    return false
  return isPlural(atoms, to + 2) && (atoms.value[i]! % ROUND === 0 || atoms.value[to + 1]! % ROUND === 0)
}

/** `of the tickets`, `of its 3,000 cars`: behind a number of them. */
function isOfMany(atoms: Atoms, i: number): boolean {
  if (!/^(?:the|its|their|our|his|her|these|those)$/.test(atoms.lower[i] ?? '')) return false
  for (let at = i + 1; at < i + 4 && at < atoms.count; at++) {
    if (isPlural(atoms, at)) return true
    if (!/^(?:JJ|NN|VBN|CD)/.test(tagAt(atoms, at))) return false
  }
  return false
}

const TRADED =
  /^(?:traded|trades|trading|settled|settles|closed|closing|ended|opened|stood|stands|priced|quoted|valued)$/

/** `fell from 2050 to 1940`: years are not told from the later one to the earlier. */
function isFalling(atoms: Atoms, i: number, to: number): boolean {
  const opens = atoms.lower[i - 1] === 'from' && atoms.lower[to] === 'to'
  const closes = atoms.lower[i - 1] === 'to' && atoms.lower[i - 3] === 'from'
  if (!opens && !closes) return false
  const [from, end] = opens ? [i, to + 1] : [i - 2, i]
  return (
    hasDigits(atoms, from) &&
    hasDigits(atoms, end) &&
    lengthAt(atoms, from) === 4 &&
    lengthAt(atoms, end) === 4 &&
    atoms.value[from]! > atoms.value[end]!
  )
}

/** `/tonne`, `a tonne`, `per tonne`: what a price is for. */
const isPer = (atoms: Atoms, i: number) =>
  /^(?:\/|a|per)$/.test(atoms.lower[i] ?? '') && PER_UNITS.has(atoms.lower[i + 1] ?? '')
const PER_UNITS = new Set(
  'tonne ton t kg kilo lb pound ounce oz barrel bbl share lot contract litre liter gallon bushel head piece unit night'.split(
    ' ',
  ),
)

/** `2000-seat`, `1914-918`, `2021-02-31`: what a hyphen joins to four digits shows that they are no year. */
function isJoined(atoms: Atoms, to: number): boolean {
  if (atoms.lower[to] !== '-' || !isGlued(atoms, to) || !isGlued(atoms, to + 1)) return false
  if (!hasDigits(atoms, to + 1)) return JOINED_UNITS.has(atoms.lower[to + 1]!)
  const whole = atoms.lower[to + 2] === '-' && isGlued(atoms, to + 2) && hasDigits(atoms, to + 3)
  return lengthAt(atoms, to + 1) === 3 || (whole && isGlued(atoms, to + 3))
}

/** `Act 1019`, `Flight 1549` */
const isNumbered = (atoms: Atoms, i: number) =>
  atoms.value[i]! < 1900 &&
  i > 1 &&
  /^\p{L}/u.test(atoms.lower[i - 1] ?? '') &&
  isCapital(atoms, i - 1) &&
  !atoms.word[i - 1]?.month &&
  !atoms.word[i - 1]?.season

/** `at least 2002 people` counts, `from at least 2002` is a year. */
const isBoundedCount = (atoms: Atoms, i: number) =>
  COUNT_CUES.has(atoms.lower[i - 1] ?? '') &&
  !(atoms.lower[i - 2] === 'at' && /^(?:from|since|until|to|in)$/.test(atoms.lower[i - 3] ?? ''))

/** The last part of a longer run of digits and hyphens: `555-1990`. */
const isTail = (atoms: Atoms, i: number) =>
  atoms.lower[i - 1] === '-' && isGlued(atoms, i) && hasDigits(atoms, i - 2) && lengthAt(atoms, i - 2) !== 4

/** Four digits are a year unless they count something, or are a name's or an amount's. */
export function isYear(atoms: Atoms, i: number, to: number): boolean {
  const before = atoms.lower[i - 1] ?? ''
  const next = atoms.lower[to] ?? ''
  const year = atoms.value[i]!
  if (isAddress(atoms, to) || isNumbered(atoms, i) || isRangeOfCount(atoms, i, to)) return false
  // `an average of 1500`
  if (before === 'of' && AMOUNTS.has(atoms.lower[i - 2] ?? '')) return false
  // `1920 of the tickets`
  if (next === 'of' && isOfMany(atoms, to + 1) && (!YEAR_CUES.has(before) || before === 'and')) return false
  if (isFalling(atoms, i, to)) return false
  // `the contract settled at 1962`
  if (before === 'at' && TRADED.test(atoms.lower[i - 2] ?? '')) return false
  // `offered at 2020/tonne`, `at 1985 a tonne`
  if (isPer(atoms, to) && (next !== 'a' || before === 'at')) return false
  // `we could have seen up to 1000`
  if (before === 'to' && atoms.lower[i - 2] === 'up' && (year < 1900 || year % ROUND === 0)) return false
  // `a 1908 interview`, but `a 2000 square-metre hall`
  if (/^an?$/.test(before) && (year < 1900 || year % ROUND === 0 || tagAt(atoms, to) === 'NNS')) return false
  if (isBoundedCount(atoms, i) || COUNTED.has(next) || next === '%' || next === '$') return false
  // `1450p/share`
  if (isGlued(atoms, to) && /^\p{L}/u.test(next)) return false
  if (isJoined(atoms, to) || isTail(atoms, i)) return false
  // `the 2021/22 season`
  if (next === '/' && isNextYear(atoms, i, to + 1)) return true
  if (/^[.:/]$/.test(next) && isGlued(atoms, to) && isGlued(atoms, to + 1) && hasDigits(atoms, to + 1))
    return false
  // `2000 soldiers` counts, `the 2010 songs`, `1998 riots` and `post-1959 politics` are of a year
  if (isPlural(atoms, to) && (year % ROUND === 0 || year < 1900)) return YEAR_OWNERS.has(before)
  return (year >= 1900 && year < 2100) || YEAR_CUES.has(before) || next === ')' || next === ','
}
