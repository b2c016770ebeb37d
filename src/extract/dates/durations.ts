import type { DateWord } from '../../analysis/values/date-words.ts'
import { AFTER_UNITS, SEEKING_VERBS } from '../../lexicon/date-context.ts'
import { UNIT_ADJECTIVES } from '../../lexicon/date-words.ts'
import { AFTER_ONE_DAY, BEFORE_ONE_DAY } from '../../lexicon/number-context.ts'
import type { TimeUnit } from '../../lexicon/time-units.ts'
import type { VagueRef } from '../../lexicon/vague-dates.ts'
import { isAged } from './aged.ts'
import { type Atoms, isGlued, overHyphen, tagAt } from './atoms.ts'
import { type Comparator, comparator, opensComparator, tail } from './comparators.ts'
import { type Found, fixed } from './found.ts'
import { cardinal, opensQuantity, type Quantity, quantity } from './quantities.ts'
import { STRETCH } from './stretch.ts'
import { isToldOf } from './told-day.ts'

/** The TIMEX3 value of so many units; null counts as X. */
export function writeDuration(n: number | null, unit: TimeUnit): string {
  const { code, factor } = (n != null && unit.counted) || { code: unit.code, factor: 1 }
  return `P${unit.time ? 'T' : ''}${n == null ? 'X' : Number((n * factor).toFixed(4))}${code}`
}

const DETERMINER = /^(?:the|its|his|her|their|these|those)$/
const WINDOWS = new Set(
  'past last next first final coming future following previous recent preceding opening early'.split(' '),
)
/** The words before a unit of time: `more than the past`, `the first nine`, `12 to 18`. */
interface Opening {
  /** the atom of the unit */
  readonly at: number
  readonly compared: Comparator | null
  readonly determined: boolean
  /** `past`, `first` ..., or empty */
  readonly window: string
  readonly many: Quantity | null
  /** the quantity is the lower end of a range */
  readonly range: boolean
}

function openingAt(atoms: Atoms, i: number): Opening {
  const compared = comparator(atoms, i)
  let at = compared?.to ?? i
  const determined = DETERMINER.test(atoms.lower[at] ?? '')
  if (determined) at++
  // `will last 24 hours`
  const verb = !determined && atoms.lower[at] === 'last' && /^(?:MD|TO)$/.test(tagAt(atoms, at - 1))
  const window = !verb && WINDOWS.has(atoms.lower[at]!) ? atoms.lower[at]! : ''
  if (window) at++
  const many = quantity(atoms, at)
  if (!many) return { at, compared, determined, window, many, range: false }
  at = many.to
  const upTo = /^(?:to|or|-)$/.test(atoms.lower[at] ?? '') ? cardinal(atoms, at + 1) : null
  at = overHyphen(atoms, upTo?.to ?? at)
  // `two good hours`; `a good day` has no length
  const isMeasure = (word: string) =>
    UNIT_ADJECTIVES.has(word) && !(/^(?:good|better)$/.test(word) && /^an?$/.test(atoms.lower[many.to - 1]!))
  for (let n = 0; n < 3 && isMeasure(atoms.lower[at]!); n++) at++
  return { at, compared, determined, window, many, range: upTo != null }
}

/** `for the past 19 years` states a length, `in the past 19 years` a period: the length is the number and its unit. */
function isPlainLength(atoms: Atoms, i: number, { window, many }: Opening): boolean {
  if (many?.n == null || (window !== 'past' && window !== 'last')) return false
  return atoms.lower[i - 1] === 'for' || (atoms.lower[i - 1] === 'the' && atoms.lower[i - 2] === 'for')
}

/** True where the words before the unit go together with it. */
function isWhole(atoms: Atoms, i: number, opening: Opening): boolean {
  const { at, compared, determined, window, many } = opening
  if (isPlainLength(atoms, i, opening)) return false
  // `the decision coming a few days after`, `spent its days munching`
  if (window === 'coming' && !determined && many && /^(?:a|an|another)$/.test(atoms.lower[i + 1] ?? ''))
    return false
  if (determined && !window && !many) return false
  // `could last years`: only `the last years` is a period
  if (window === 'last' && !many && !determined) return false
  // `over the past year` is no more than a year
  if (compared && (determined || window) && /^(?:over|under|about|around|some)$/.test(atoms.lower[i]!))
    return false
  if (compared && !many && !window) return false
  // `the 30-day rate`: the article is the rate's
  if (determined && !window && (atoms.lower[at - 1] === '-' || !many)) return false
  return !isGlued(atoms, at) || !/^['/]$/.test(atoms.lower[at - 1]!)
}

/** True for units that count no time: shares, rooms, opening hours, ages. */
function isOther(
  atoms: Atoms,
  i: number,
  { at, window, many }: Opening,
  unit: TimeUnit,
  singular: boolean,
): boolean {
  const next = atoms.lower[at + 1] ?? ''
  const before = atoms.lower[at - 1] ?? ''
  const after = atoms.lower[overHyphen(atoms, at + 1)]
  if (after === 'old' || after === 'olds' || (next === 'of' && atoms.lower[at + 2] === 'age')) return true
  // `over the age of six months`, `a mean age of 56 years`
  const first = many || at !== i ? i : i - 1
  if (atoms.lower[first - 1] === 'of' && atoms.lower[first - 2] === 'age') return true
  if (isAged(atoms, i)) return true
  // the `hours` of `500,000 hours`, whose number is too large
  if (!many && at === i && (atoms.value[i - 1]! >= 0 || isScaled(atoms, i - 1))) return true
  if (unit.name === 'quarter') {
    // `a quarter of`, `three-quarters`, `living quarters`
    if (!window && (singular || !many || before === '-' || before === 'three')) return true
    return next === 'of' && !UNIT_ADJECTIVES.has(before)
  }
  // `they chased a second`
  if (unit.name === 'second' && singular)
    return /^[\p{L}\d]/u.test(next) || (before === 'a' && SEEKING_VERBS.has(atoms.lower[at - 2] ?? ''))
  if (isSomeDay(atoms, at, unit, many) || isToldOf(atoms, i, at)) return true
  // `Those days are gone`
  if (!many && !window && at === i && /^(?:those|that|these|some|one)$/.test(atoms.lower[i - 1] ?? ''))
    return true
  // `went on a day trip`
  if (singular && unit.name === 'day' && /^(?:a|the)$/.test(before) && DAY_NOUNS.test(next)) return true
  // `Days have been set aside`
  if (!many && !window && at === i && opensClause(atoms, i, unit) && /^(?:VB|MD)/.test(tagAt(atoms, at + 1)))
    return true
  if (many || !unit.time) return false
  // `happy hours`, `the early hours`, `hours of 9am`
  const opening = next === 'of' && ((atoms.value[at + 2] ?? -1) >= 0 || atoms.lower[at + 2] === 'operation')
  return window === 'early' || opening || (at === i && /^(?:NN|JJ)/.test(tagAt(atoms, i - 1)))
}

/** `Days have passed`, `, and nights are cold` */
const opensClause = (atoms: Atoms, i: number, unit: TimeUnit) =>
  i === 0 || (unit.name === 'day' && /^(?:and|but|while|because|where|[,;:])$/.test(atoms.lower[i - 1]!))

const isScaled = ({ word, value }: Atoms, i: number) =>
  word[i]?.scale !== undefined && (value[i - 1]! >= 0 || word[i - 1]?.number !== undefined)

/** `a day trip`: what is done by day. */
const DAY_NOUNS =
  /^(?:trips?|trader|traders|care|nursery|nurseries|school|schools|job|jobs|shift|labou?rers?|pass|spa)$/

/** `she hopes one day to fly`: some time, no length. */
const isSomeDay = (atoms: Atoms, at: number, unit: TimeUnit, many: Quantity | null) =>
  unit.name === 'day' &&
  !unit.night &&
  many?.n === 1 &&
  atoms.lower[at - 1] === 'one' &&
  !BEFORE_ONE_DAY.has(atoms.lower[at - 2] ?? '') &&
  !AFTER_ONE_DAY.has(atoms.lower[at + 1] ?? '') &&
  // `had been in the job one day.`
  !(tagAt(atoms, at - 2).startsWith('NN') && !/^\p{L}/u.test(atoms.lower[at + 1] ?? ''))

/** A unit in the singular goes with one, a half, or a hyphen. */
function agrees(atoms: Atoms, at: number, n: number | null): boolean {
  if (n === null) return false
  // `a year-earlier loss`
  if (atoms.lower[at + 1] === '-' && isGlued(atoms, at + 1) && atoms.lower[at + 2] !== 'long') return false
  return (
    n === 1 ||
    n === 0.5 ||
    atoms.lower[at - 1] === '-' ||
    AFTER_UNITS.has(atoms.lower[at + 1] ?? '') ||
    // `a two day rally`
    (/^(?:a|an|the|its|his|her|their)$/.test(atoms.lower[at - 2] ?? '') &&
      /^(?:NN|JJ|RB|VBG|VB$)/.test(tagAt(atoms, at + 1)))
  )
}

/** Units above which no article means a length of time: `500,000 hours` of flight are counted. */
const TOO_MANY = 100_000

/** Whether a duration can start with a word. */
export const opensDuration = (word: DateWord): boolean =>
  word.unit != null ||
  DETERMINER.test(word.text) ||
  WINDOWS.has(word.text) ||
  opensQuantity(word) ||
  opensComparator(word)

/** `nine months`, `a two-year`, `more than two years`, `the first nine months`, `several days`, `12 to 18 months`. */
export function duration(atoms: Atoms, i: number): Found | null {
  const opening = openingAt(atoms, i)
  const { at, compared, many, range } = opening
  const word = atoms.word[at]
  const unit = word?.unit
  if (!unit || !isWhole(atoms, i, opening)) return null
  const singular = !word.plural
  if (isOther(atoms, i, opening, unit, singular)) return null
  if (!many) return singular ? oneUnit(atoms, i, opening, unit) : uncounted(atoms, opening, unit)
  if (singular && !agrees(atoms, at, many.n)) return null
  const end = tail(atoms, at + 1)
  // `a decades-long fight`: the article is the fight's
  const vague = many.n === 1 && !singular && atoms.lower[at + 1] === '-'
  const n = many.n == null || vague ? null : many.n + (end.half ? 0.5 : 0)
  if (n != null && n > TOO_MANY && unit.name !== 'year') return null
  const mod = end.mod ?? compared?.mod ?? (many.approx ? 'APPROX' : range ? 'EQUAL_OR_MORE' : undefined)
  const value =
    end.half && unit.name === 'minute' && n != null ? `PT${Math.floor(n)}M30S` : writeDuration(n, unit)
  return fixed(end.to, 'DURATION', 'duration', value, mod)
}

/** Periods that no number measures: they say when, not how long. */
const OPEN_PERIODS: ReadonlyMap<string, VagueRef> = new Map([
  ['coming', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['past', 'PAST_REF'],
])

/** What says that bare `minutes` pass: those of a meeting are a document. */
const BEFORE_MINUTES =
  /^(?:for|in|within|just|only|mere|few|several|many|some|final|last|closing|opening|dying|took|take|takes|lasted|lasting|spent|spend|seconds|hours|by|until|of|after|plus|than)$/
const AFTER_MINUTES =
  /^(?:later|after|before|ago|earlier|away|into|from|apart|long|left|remaining|until|to|and|or|passed|per|each|every)$/
const isTime = (atoms: Atoms, at: number): boolean =>
  BEFORE_MINUTES.test(atoms.lower[at - 1] ?? '') || AFTER_MINUTES.test(atoms.lower[at + 1] ?? '')

/** `weeks`, `recent months`; `the coming months`, `future quarters`, `in past years`. */
function uncounted(
  atoms: Atoms,
  { at, window, determined, compared }: Opening,
  unit: TimeUnit,
): Found | null {
  if (atoms.lower[at - 1] === '-' && isGlued(atoms, at)) return null
  // `a good nights' rest`
  if (atoms.lower[at + 1] === "'" && /^an?$/.test(atoms.lower[at - 2] ?? '')) return null
  if (unit.name === 'minute' && !isTime(atoms, at)) return null
  const { to } = tail(atoms, at + 1)
  const ref = OPEN_PERIODS.get(window)
  return ref && !compared && !(window === 'past' && determined)
    ? fixed(to, 'DATE', 'vague-period', ref)
    : fixed(to, 'DURATION', 'duration-plural', writeDuration(null, unit), compared?.mod)
}

/** `the past year`, `the past decade`, `the last hour`: one unit up to now. */
function oneUnit(atoms: Atoms, i: number, { at, window, compared }: Opening, unit: TimeUnit): Found | null {
  if (atoms.lower[at - 2] !== 'the' || (!compared && at !== i + 2)) return null
  const near = window === 'last' || window === 'next' || window === 'coming'
  const stretch = STRETCH.has(atoms.lower[i - 1] ?? '')
  const open = window === 'past' || (near && (unit.time || unit.name === 'decade' || stretch))
  const end = tail(atoms, at + 1)
  return open ? fixed(end.to, 'DURATION', 'duration', writeDuration(1, unit), end.mod ?? compared?.mod) : null
}

/** `year-long`, `months-long`, `decades-long`. */
export function longDuration(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  if (!word?.unit || atoms.lower[i + 1] !== '-' || atoms.lower[i + 2] !== 'long') return null
  return fixed(i + 3, 'DURATION', 'duration-long', writeDuration(word.plural ? null : 1, word.unit))
}
