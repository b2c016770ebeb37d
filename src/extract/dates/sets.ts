import type { DateWord } from '../../analysis/values/date-words.ts'
import { PERIOD_AMOUNTS } from '../../lexicon/date-context.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import { type Atoms, isCapital, isGlued, tagAt } from './atoms.ts'
import { overMonth } from './days.ts'
import { writeDuration } from './durations.ts'
import { type Found, fixed } from './found.ts'
import { cardinal } from './quantities.ts'

const ADVERBS = new Map<string, string>(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    everyday: 'P1D',
    nightly: 'P1D',
    weekly: 'P1W',
    biweekly: 'P2W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    bimonthly: 'P2M',
    quarterly: 'P3M',
    semiannual: 'P6M',
    biannual: 'P6M',
    annual: 'P1Y',
    biennial: 'P2Y',
    yearly: 'P1Y',
    annually: 'P1Y',
  }),
)

/** `daily`, `annually`; not in a name (`the Daily Star`). */
function adverb(atoms: Atoms, i: number): Found | null {
  const value = ADVERBS.get(atoms.lower[i]!)
  if (!value || (isCapital(atoms, i) && (i > 0 || isCapital(atoms, Math.min(i + 1, atoms.count - 1)))))
    return null
  const next = atoms.lower[i + 1] ?? ''
  // `the Al Gomhouriya daily`
  if (i > 1 && isCapital(atoms, i - 1) && !/^(?:NN|JJ)/.test(tagAt(atoms, i + 1))) return null
  if (i + 1 < atoms.count && isCapital(atoms, i + 1) && /^\p{L}/u.test(next)) return null
  // `its first quarterly loss`, `annual sales`: of a quarter, of a year
  if (PERIOD_ADJECTIVES.has(atoms.lower[i]!) && isAmount(atoms, i + 1)) return null
  if (ADJECTIVES_ONLY.has(atoms.lower[i]!) && !/^(?:NN|JJ|VBG|VBN)/.test(tagAt(atoms, i + 1))) return null
  return fixed(i + 1, 'SET', 'set', value)
}

const PERIOD_ADJECTIVES = new Set(['annual', 'quarterly', 'daily', 'monthly', 'weekly'])
const ADJECTIVES_ONLY = new Set(['annual'])
/** Whether an amount of money stands in the next few words. */
function isAmount(atoms: Atoms, i: number): boolean {
  for (let at = i; at < i + 3; at++) if (PERIOD_AMOUNTS.has(atoms.lower[at] ?? '')) return true
  return false
}

const HALF_OF: ReadonlyMap<string, string> = new Map([
  ['annual', 'P6M'],
  ['annually', 'P6M'],
  ['monthly', 'P15D'],
  ['weekly', 'P2W'],
])
/** `semi-annual`, `bi-weekly` */
function prefixed(atoms: Atoms, i: number): Found | null {
  const prefix = atoms.lower[i]
  if ((prefix !== 'semi' && prefix !== 'bi') || atoms.lower[i + 1] !== '-' || !isGlued(atoms, i + 2))
    return null
  const word = atoms.lower[i + 2]!
  const value = prefix === 'bi' && word === 'monthly' ? 'P2M' : HALF_OF.get(word)
  return value ? fixed(i + 3, 'SET', 'set', value) : null
}

/** `every day`, `each Thursday`, `every two years`, `every summer`. */
function every(atoms: Atoms, i: number): Found | null {
  if (atoms.lower[i] !== 'every' && atoms.lower[i] !== 'each') return null
  const other = atoms.lower[i + 1] === 'other'
  const many = other
    ? { to: i + 2, n: 2 }
    : (cardinal(atoms, i + 1) ??
      (atoms.lower[i + 1] === 'few' ? { to: i + 2, n: null } : { to: i + 1, n: 1 }))
  const at = many.to
  const word = atoms.word[at]
  if (!word) return null
  if (word.unit && (word.plural || many.n === 1 || other)) {
    if (word.unit.night) return fixed(at + 1, 'SET', 'set-every', 'XXXX-XX-XXTNI')
    return fixed(at + 1, 'SET', 'set-every', writeDuration(many.n, word.unit))
  }
  const value = pointSet(atoms, at)
  return value ? fixed(value.to, 'SET', 'set-every', value.value) : null
}

/** The value of a weekday, month, season or part of the day that comes again. */
function pointSet(atoms: Atoms, at: number): { to: number; value: string } | null {
  const word = atoms.word[at]
  if (word?.weekday && isCapital(atoms, at)) {
    const part = atoms.word[at + 1]?.daypart
    return { to: part ? at + 2 : at + 1, value: `XXXX-WXX-${word.weekday}${part ? `T${part}` : ''}` }
  }
  const month = overMonth(atoms, at)
  if (month) return { to: month, value: `XXXX-${String(word!.month).padStart(2, '0')}` }
  if (word?.season) return { to: at + 1, value: `XXXX-${word.season}` }
  if (word?.daypart) return { to: at + 1, value: `XXXX-XX-XXT${word.daypart}` }
  return atoms.lower[at] === 'weekend' || atoms.lower[at] === 'weekends'
    ? { to: at + 1, value: 'XXXX-WXX-WE' }
    : null
}

/** `Mondays`, `Tuesday nights`, `weekends`, the first of `Monday and Tuesday nights`. */
function recurring(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  const shared =
    /^(?:and|or)$/.test(atoms.lower[i + 1] ?? '') && atoms.word[i + 2]?.weekday ? atoms.word[i + 3] : null
  if (word?.weekday && shared?.daypart && shared.plural && isCapital(atoms, i))
    return fixed(i + 1, 'SET', 'set-recurring', `XXXX-WXX-${word.weekday}T${shared.daypart}`)
  const nights = word?.weekday && !word.plural && atoms.word[i + 1]?.daypart && atoms.word[i + 1]?.plural
  if (!nights && !(word?.weekday && word.plural) && atoms.lower[i] !== 'weekends') return null
  const set = pointSet(atoms, i)
  return set && fixed(set.to, 'SET', 'set-recurring', set.value)
}

/** `$1 billion a year`, `twice a week`, `per month`: how often, after a number. */
function rate(atoms: Atoms, i: number): Found | null {
  // `$500-a-day`
  const joined = atoms.lower[i + 1] === '-' && atoms.lower[i - 1] === '-' ? 1 : 0
  const word = atoms.word[i + 1 + joined]
  if (!word?.unit || word.plural) return null
  const start = atoms.lower[i]
  if (start === 'per' && !word.unit.time) return fixed(i + 2, 'SET', 'set-rate', writeDuration(1, word.unit))
  if ((start !== 'a' && start !== 'an') || !isCounted(atoms, i - 1 - joined)) return null
  // `made the stock jump 5 percent a day after`
  if (!joined && /^(?:after|before|earlier|later|ago)$/.test(atoms.lower[i + 2] ?? '')) return null
  return fixed(i + 2 + joined, 'SET', 'set-rate', writeDuration(1, word.unit))
}

const ONE_SHOT = new Set([
  'once',
  'twice',
  'times',
  'percent',
  '%',
  'million',
  'billion',
  'trillion',
  'thousand',
])
/** The words up to `i` end in a number or an amount. */
function isCounted(atoms: Atoms, i: number): boolean {
  if (i < 0) return false
  if (ONE_SHOT.has(atoms.lower[i]!)) return true
  const unit = atoms.lower[i]!
  // `$45k a year`
  if (/^(?:k|m|bn|b)$/.test(unit) && isGlued(atoms, i)) return atoms.value[i - 1]! >= 0
  // `300 cars a day and 9,000 a month`
  if (atoms.value[i]! >= ROUND_RATE && atoms.lower[i - 1] === 'and') return true
  // `per kilogram of body weight a day`
  if (isPerWeight(atoms, i) || isBareRate(atoms, i)) return true
  if (atoms.value[i]! >= 0)
    return atoms.lower[i - 1] === '$' || atoms.lower[i - 1] === '£' || atoms.lower[i - 1] === '€'
  // `20 grams of fat a day`
  const of = /^JJ/.test(tagAt(atoms, i - 1)) ? i - 2 : i - 1
  if (atoms.lower[of] === 'of' && atoms.lower[of - 1]?.endsWith('s')) return followsNumber(atoms, of - 2)
  // `a litre of vodka a day`
  if (
    atoms.lower[of] === 'of' &&
    UNIT_WORDS.has(atoms.lower[of - 1] ?? '') &&
    /^(?:an?|one)$/.test(atoms.lower[of - 2] ?? '')
  )
    return true
  return (unit.endsWith('s') || isAmountNoun(atoms, i)) && followsNumber(atoms, i - 1)
}

/** `loses 12 a year,`: a number alone that a verb governs; `on June 12 a week of talks began` has a day. */
function isBareRate(atoms: Atoms, i: number): boolean {
  if (atoms.value[i]! < 0 && atoms.word[i]?.number == null) return false
  const after = atoms.lower[i + 3] ?? ''
  return (
    (/^VB/.test(tagAt(atoms, i - 1)) ||
      /^(?:than|about|around|to|least|nearly)$/.test(atoms.lower[i - 1] ?? '')) &&
    (!/^[\p{L}\d]/u.test(after) || /^(?:and|or|but|in|for|on|at|to|from|since|while)$/.test(after))
  )
}

/** A bare number from which on an amount of things is meant, set by hand. */
const ROUND_RATE = 20
/** `milligrams per kilogram of body weight a day` */
const isPerWeight = (atoms: Atoms, i: number): boolean =>
  /^(?:weight|mass)$/.test(atoms.lower[i]!) && /^(?:body|of)$/.test(atoms.lower[i - 1] ?? '')

/** `29,400 kronor a month`, `2 million people a year`: what is counted without an s; `for one man a day is long` has no figure. */
const isAmountNoun = (atoms: Atoms, i: number): boolean =>
  /^NN/.test(tagAt(atoms, i)) &&
  (/^\d/.test(atoms.lower[i - 1] ?? '') || SCALES.test(atoms.lower[i - 1] ?? ''))
const SCALES = /^(?:thousand|million|billion|trillion|mln|bln)$/

/** Adjectives between a number and what it counts: `42,000 new jobs a month`. */
const MOST_ADJECTIVES = 2
function followsNumber(atoms: Atoms, i: number): boolean {
  for (let at = i; at >= 0 && at >= i - MOST_ADJECTIVES; at--) {
    if (atoms.value[at]! >= 0 || ONE_SHOT.has(atoms.lower[at]!) || atoms.word[at]?.number != null) return true
    if (!/^(?:JJ|NN|VBN|VBG)/.test(tagAt(atoms, at)) || !/^\p{L}/u.test(atoms.lower[at]!)) return false
  }
  return false
}

const OPENERS = new Set(['semi', 'bi', 'every', 'each', 'weekends', 'per', 'a', 'an'])
/** Whether a set can start with a word. */
export const opensSet = ({ text, weekday }: DateWord): boolean =>
  weekday != null || OPENERS.has(text) || ADVERBS.has(text)

const FORMS = [every, recurring, rate, prefixed, adverb]
/** Expressions that say how often. */
export function set(atoms: Atoms, i: number): Found | null {
  for (const form of FORMS) {
    const found = form(atoms, i)
    if (found) return found
  }
  return null
}
