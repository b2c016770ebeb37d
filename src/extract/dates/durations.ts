import type { TimeUnit } from '../../lexicon/time-units.ts'
import type { DateMod } from '../../model/dates.ts'
import { type Atoms, isGlued, overHyphen, tagAt } from './atoms.ts'
import { type Found, fixed } from './found.ts'
import { cardinal, quantity } from './quantities.ts'

/** The TIMEX3 value of so many units; null counts as X. */
export function writeDuration(n: number | null, unit: TimeUnit): string {
  const { code, factor } = (n != null && unit.counted) || { code: unit.code, factor: 1 }
  return `P${unit.time ? 'T' : ''}${n == null ? 'X' : Number((n * factor).toFixed(4))}${code}`
}

interface Comparator {
  readonly to: number
  readonly mod: DateMod
}
const ONE_WORD: Readonly<Record<string, DateMod>> = {
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  under: 'LESS_THAN',
  over: 'MORE_THAN',
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
  barely: 'LESS_THAN',
}
const TWO_WORDS: Readonly<Record<string, Readonly<Record<string, DateMod>>>> = {
  more: { than: 'MORE_THAN' },
  longer: { than: 'MORE_THAN' },
  less: { than: 'LESS_THAN' },
  fewer: { than: 'LESS_THAN' },
  at: { least: 'EQUAL_OR_MORE', most: 'EQUAL_OR_LESS' },
  up: { to: 'EQUAL_OR_LESS' },
  close: { to: 'APPROX' },
}

/** `more than`, `nearly`, `at least`: how the number is bounded. */
export function comparator(atoms: Atoms, i: number): Comparator | null {
  const { lower } = atoms
  if (lower[i] === 'no' && (lower[i + 1] === 'more' || lower[i + 1] === 'less') && lower[i + 2] === 'than')
    return { to: i + 3, mod: lower[i + 1] === 'more' ? 'EQUAL_OR_LESS' : 'EQUAL_OR_MORE' }
  const two = TWO_WORDS[lower[i]!]?.[lower[i + 1]!]
  if (two) return { to: i + 2, mod: two }
  const one = ONE_WORD[lower[i]!]
  return one ? { to: i + 1, mod: one } : null
}

const WINDOWS = new Set([
  'past',
  'last',
  'next',
  'first',
  'final',
  'coming',
  'following',
  'previous',
  'recent',
  'preceding',
  'opening',
  'early',
])
const FILLERS = new Set(
  'more full consecutive straight long trading business working whole additional calendar solid entire further school successive short extra good better'.split(
    ' ',
  ),
)

/** The atom after `or so`, `or more`, `and a half`, `-long`, with what it says of the number. */
function tail(atoms: Atoms, to: number): { to: number; mod?: DateMod; half?: true } {
  const { lower } = atoms
  if (lower[to] === 'or' && lower[to + 1] === 'so') return { to: to + 2, mod: 'APPROX' }
  if (lower[to] === 'or' && (lower[to + 1] === 'more' || lower[to + 1] === 'longer'))
    return { to: to + 2, mod: 'EQUAL_OR_MORE' }
  if (lower[to] === 'or' && lower[to + 1] === 'less') return { to: to + 2, mod: 'EQUAL_OR_LESS' }
  if (lower[to] === 'and' && lower[to + 1] === 'a' && lower[to + 2] === 'half')
    return { to: to + 3, half: true }
  if (lower[to] === '-' && lower[to + 1] === 'long') return { to: to + 2 }
  return { to }
}

/** `20 years old`, `a 7-year-old`, `44 years of age`: an age is a number, not a date. */
function isAge(atoms: Atoms, to: number): boolean {
  const next = atoms.lower[overHyphen(atoms, to)]
  return next === 'old' || next === 'olds' || (next === 'of' && atoms.lower[to + 1] === 'age')
}

/** `nine months`, `a two-year`, `more than two years`, `the first nine months`, `several days`, `12 to 18 months`. */
export function duration(atoms: Atoms, i: number): Found | null {
  const compared = comparator(atoms, i)
  let at = compared?.to ?? i
  // `the past 19 years`; `recent months` needs no article
  const determined = /^(?:the|its|his|her|their|these|those)$/.test(atoms.lower[at] ?? '')
  if (determined) at++
  const window = atoms.lower[at]!
  const windowed = WINDOWS.has(window)
  if (windowed) at++
  if (!determined && compared && atoms.lower[i] === 'over' && windowed) return null
  const many = quantity(atoms, at)
  let upTo: number | null = null
  let mod = compared?.mod
  if (many) {
    at = many.to
    // `12 to 18 months`, `two or three weeks`
    if (/^(?:to|or|-)$/.test(atoms.lower[at] ?? '')) {
      const more = cardinal(atoms, at + 1)
      if (more) {
        upTo = more.n
        at = more.to
      }
    }
    const hyphen = overHyphen(atoms, at)
    at = hyphen
    while (FILLERS.has(atoms.lower[at]!) && at < many.to + 3) at++
  } else if (compared && !windowed) return null
  // `for the past 19 years` states a length, `in the past 19 years` a period: the length is the number and its unit
  if (many?.n != null && (window === 'past' || window === 'last') && isAfterFor(atoms, i)) return null
  // `over the past year` is no more than a year, `the 30-day rate` no period of its own
  if (compared && determined && /^(?:over|under|about|around|some)$/.test(atoms.lower[i]!)) return null
  if (determined && !windowed && atoms.lower[at - 1] === '-') return null
  const word = atoms.word[at]
  const unit = word?.unit
  if (!unit || (isGlued(atoms, at) && /^['/]$/.test(atoms.lower[at - 1]!))) return null
  const singular = !word?.plural
  // `happy hours`, `hours of 9am`, `the early hours`: no length of time
  const next = atoms.lower[at + 1]
  if (
    !many &&
    unit.time &&
    (window === 'early' ||
      (next === 'of' && ((atoms.value[at + 2] ?? -1) >= 0 || atoms.lower[at + 2] === 'operation')))
  )
    return null
  if (!many && unit.time && at === i && /^(?:NN|JJ)/.test(tagAt(atoms, i - 1))) return null
  if (
    isFraction(atoms, at, singular, windowed, many != null) ||
    (!many && atoms.lower[at - 1] === '-' && isGlued(atoms, at))
  )
    return null
  // `a year-earlier loss`, `a week-end`
  if (
    singular &&
    many &&
    atoms.lower[at + 1] === '-' &&
    isGlued(atoms, at + 1) &&
    atoms.lower[at + 2] !== 'long'
  )
    return null
  if (!many && singular) return windowedSingular(atoms, at, i, unit)
  if (!many && determined && !windowed) return null
  if (
    many &&
    singular &&
    many.n !== 1 &&
    many.n !== 0.5 &&
    many.n !== null &&
    atoms.lower[at - 1] !== '-' &&
    !spokenUnit(atoms, at)
  )
    return null
  if (many?.n === null && singular) return null
  if (isAge(atoms, at + 1)) return null
  const end = tail(atoms, at + 1)
  const n = many ? (many.n == null ? null : many.n + (end.half ? 0.5 : 0)) : null
  if (n != null && n > 100_000) return null
  if (end.mod) mod = end.mod
  else if (many?.approx && !mod) mod = 'APPROX'
  if (upTo != null && !mod) mod = 'EQUAL_OR_MORE'
  if (end.half && unit.name === 'minute' && n != null)
    return fixed(end.to, 'DURATION', 'duration', `PT${Math.floor(n)}M30S`, mod)
  return fixed(end.to, 'DURATION', many ? 'duration' : 'duration-plural', writeDuration(n, unit), mod)
}

const isAfterFor = (atoms: Atoms, i: number) =>
  atoms.lower[i - 1] === 'for' || (atoms.lower[i - 1] === 'the' && atoms.lower[i - 2] === 'for')

/** `a quarter of`, `three quarters`, `a second look`, `living quarters`: fractions, ordinals and rooms. */
function isFraction(
  atoms: Atoms,
  at: number,
  singular: boolean,
  windowed: boolean,
  counted: boolean,
): boolean {
  const name = atoms.word[at]?.unit?.name
  const share = counted && !windowed && /^(?:-|three)$/.test(atoms.lower[at - 1] ?? '')
  if (name === 'quarter')
    return (
      share ||
      (!windowed && (singular || !counted)) ||
      (atoms.lower[at + 1] === 'of' && !FILLERS.has(atoms.lower[at - 1]!))
    )
  return name === 'second' && singular && /^\p{L}/u.test(atoms.lower[at + 1] ?? '')
}

/** `five year low`: transcripts leave the hyphen out. */
const spokenUnit = (atoms: Atoms, at: number) =>
  /^(?:low|high|term|period|plan|deal|contract|sentence|ban|meeting|flight|drive|session|tour|visit|stay|trip|delay|wait|war|history)$/.test(
    atoms.lower[at + 1] ?? '',
  )

/** `the past year`, `the past decade`, `the last hour`: one unit up to now. */
function windowedSingular(atoms: Atoms, at: number, i: number, unit: TimeUnit): Found | null {
  if (at !== i + 2 || atoms.lower[i] !== 'the') return null
  const window = atoms.lower[at - 1]
  const open =
    window === 'past' ||
    ((window === 'last' || window === 'next' || window === 'coming') && (unit.time || unit.name === 'decade'))
  return open ? fixed(tail(atoms, at + 1).to, 'DURATION', 'duration', writeDuration(1, unit)) : null
}

/** `year-long`, `months-long`, `decades-long`. */
export function longDuration(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  if (!word?.unit) return null
  const at = atoms.lower[i + 1] === '-' ? i + 2 : i + 1
  if (atoms.lower[at] === 'long' && at === i + 2)
    return fixed(at + 1, 'DURATION', 'duration-long', writeDuration(word.plural ? null : 1, word.unit))
  return null
}
