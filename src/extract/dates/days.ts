import type { DateWord } from '../../analysis/values/date-words.ts'
import { type CalendarReading, readCalendar } from '../../language/chrono.ts'
import { MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Atoms, isCapital, isGlued, tagAt } from './atoms.ts'
import { calendar, type Found, fixed } from './found.ts'
import { ordinal } from './quantities.ts'
import { bcAt, eraAt, yearAt } from './years.ts'

/** What chrono reads in a phrase composed of the words that a pattern found. */
function read(phrase: string): CalendarParts | null {
  const reading: CalendarReading | null = readCalendar(phrase)
  if (!reading) return null
  const { year, month, day, weekday } = reading
  return {
    ...(year != null && { year }),
    ...(month != null && { month }),
    ...(day != null && { day }),
    ...(weekday != null && { weekday }),
  }
}

const MONTH_NAMES = Object.keys(MONTHS)
const WEEKDAY_NAMES = Object.keys(WEEKDAYS)
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/**
 * A day of a month, or the month alone. chrono is asked in one form without the year, so that it reads each day once,
 * not once for every year and spelling; of what it cannot know then, there is only `Feb. 29`.
 */
function readMonth(word: DateWord, day: number | null, year: number | null): CalendarParts | null {
  const name = MONTH_NAMES[word.month! - 1]!
  const parts = read(day == null ? name : `${name} ${day}`)
  if (!parts || (year != null && parts.month === 2 && parts.day === 29 && !isLeap(year))) return null
  return year == null ? parts : { year, ...parts }
}

/** Months that are other words as well; without a capital they are these. */
const OTHER_WORDS = new Set(['march', 'may', 'august'])

/** The atom after the month at `i` (its full stop included), or 0. */
export function overMonth(atoms: Atoms, i: number): number {
  const word = atoms.word[i]
  if (!word?.month || (!isCapital(atoms, i) && (word.abbreviated || OTHER_WORDS.has(atoms.lower[i]!))))
    return 0
  return word.abbreviated && atoms.lower[i + 1] === '.' && isGlued(atoms, i + 1) ? i + 2 : i + 1
}

interface Day {
  readonly to: number
  readonly day: number
}
/** A day of the month: `5`, `5th`, `fifth`; not the start of a longer number, a percentage or a clock time. */
export function dayAt(atoms: Atoms, i: number): Day | null {
  const nth = ordinal(atoms, i)
  if (nth?.n != null && nth.n >= 1 && nth.n <= 31) return { to: nth.to, day: nth.n }
  const value = atoms.value[i] ?? -1
  if (!Number.isInteger(value) || value < 1 || value > 31 || atoms.end[i]! - atoms.start[i]! > 2) return null
  const next = atoms.lower[i + 1]
  if (next === '%' || ((next === ':' || next === '/') && isGlued(atoms, i + 1) && isGlued(atoms, i + 2)))
    return null
  return { to: i + 1, day: value }
}

/** `April seven`, as wires spell days below ten; not `April two men`. */
function spelledDay(atoms: Atoms, i: number): Day | null {
  const day = atoms.word[i]?.number
  const next = tagAt(atoms, i + 1)
  return day != null && day >= 1 && day <= 9 && !/^(?:NN|JJ|CD|HYPH)/.test(next) && atoms.lower[i + 1] !== '-'
    ? { to: i + 1, day }
    : null
}

/** The year after a date: `, 1989`, `1989`, `of 1989`, `'89`. */
function yearAfter(
  atoms: Atoms,
  i: number,
  mayFollowOf: boolean,
): { to: number; year: number; bc?: true } | null {
  const comma = atoms.lower[i] === ',' || (mayFollowOf && atoms.lower[i] === 'of') ? i + 1 : i
  const era = bcAt(atoms, comma) ?? eraAt(atoms, comma)
  if (era) return era
  const year = yearAt(atoms, comma)
  if (year != null) return { to: comma + 1, year }
  const short = atoms.value[i + 1] ?? -1
  if (
    atoms.lower[i] === "'" &&
    isGlued(atoms, i + 1) &&
    Number.isInteger(short) &&
    short >= 0 &&
    atoms.end[i + 1]! - atoms.start[i + 1]! === 2
  )
    return { to: i + 2, year: short + (short < 30 ? 2000 : 1900) }
  return null
}

/** `the Sept. 11 attacks` are of 2001 whatever the paper's date. */
function attackYear(atoms: Atoms, to: number, month: number, day: number): number | null {
  if (month !== 9 || day !== 11) return null
  const at = /^terror(?:ist)?$/.test(atoms.lower[to] ?? '') ? to + 1 : to
  return /^attacks?$/.test(atoms.lower[at] ?? '') ? 2001 : null
}

/** The year that `September to December 2014` and `June 3 to July 4, 2014` give to their first date; null where there is none. */
function yearOfNext(atoms: Atoms, at: number, month: number): number | null {
  if (!/^(?:to|and|through|until|-)$/.test(atoms.lower[at] ?? '')) return null
  const next = overMonth(atoms, at + 1)
  if (!next) return null
  const day = dayAt(atoms, next)
  const year = yearAfter(atoms, day?.to ?? next, !day)
  if (!year) return null
  return atoms.word[at + 1]!.month! < month ? year.year - 1 : year.year
}

/** `Sept. 27, 1989`, `March eighth`, `May 5th`. */
function monthDay(atoms: Atoms, i: number): Found | null {
  const at = overMonth(atoms, i)
  if (!at) return null
  const day = dayAt(atoms, atoms.lower[at] === 'the' ? at + 1 : at) ?? spelledDay(atoms, at)
  if (!day) return null
  const year = yearAfter(atoms, day.to, false)
  const month = atoms.word[i]!.month!
  const known = year?.year ?? attackYear(atoms, day.to, month, day.day) ?? yearOfNext(atoms, day.to, month)
  const parts = readMonth(atoms.word[i]!, day.day, known ?? null)
  return parts && calendar(year?.to ?? day.to, year ? 'day-month-year' : 'day-month', parts)
}

/** `20 September 1917`, `the 20th of October`. */
function dayMonth(atoms: Atoms, i: number): Found | null {
  const the = atoms.lower[i] === 'the' ? i + 1 : i
  const day = dayAt(atoms, the)
  if (!day) return null
  const at = atoms.lower[day.to] === 'of' ? day.to + 1 : day.to
  const after = overMonth(atoms, at)
  if (!after || (at === day.to && the > i && atoms.value[the]! < 0)) return null
  const year = yearAfter(atoms, after, true)
  const parts = readMonth(atoms.word[at]!, day.day, year?.year ?? null)
  if (!parts) return null
  return calendar(year?.to ?? after, year ? 'day-month-year' : 'day-month', {
    ...parts,
    ...(year?.bc && { bc: true }),
  })
}

/** `May 1943`, `August of 1914`, `January, 1918`. */
function monthYear(atoms: Atoms, i: number): Found | null {
  const at = overMonth(atoms, i)
  const year = at ? yearAfter(atoms, at, true) : null
  if (!year) return null
  const parts = readMonth(atoms.word[i]!, null, year.year)
  return parts && calendar(year.to, 'month-year', { ...parts, ...(year.bc && { bc: true }) })
}

/** `2021-07-20`, `7/8/07`, `20.07.2021`: digits glued by one mark; chrono reads slashes month first. */
function digits(atoms: Atoms, i: number): Found | null {
  if ((atoms.value[i] ?? -1) < 0 || isGlued(atoms, i)) return null
  let to = i + 1
  while (to < i + 5 && isGlued(atoms, to) && /^[-/\d.]/.test(atoms.lower[to]!)) to++
  const text = atoms.analysis.text.slice(atoms.start[i], atoms.end[to - 1])
  if (!/^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)$/.test(text))
    return null
  if (isGlued(atoms, to) && /^[\p{L}\d]/u.test(atoms.lower[to]!) && atoms.lower[to] !== 't') return null
  const parts = read(text)
  return parts?.year != null && parts.day != null
    ? calendar(to, text.includes('/') ? 'slashes-month-first' : 'digits', parts)
    : null
}

/** `23-Oct-11`, `3-Feb-2021` */
function hyphened(atoms: Atoms, i: number): Found | null {
  const glued = [1, 2, 3, 4].every(ahead => isGlued(atoms, i + ahead))
  if (!glued || isGlued(atoms, i) || atoms.lower[i + 1] !== '-' || atoms.lower[i + 3] !== '-') return null
  const day = dayAt(atoms, i)
  const word = atoms.word[i + 2]
  const year = shortOrLong(atoms, i + 4)
  if (!day || !word?.month || year == null) return null
  const parts = readMonth(word, day.day, year)
  return parts && calendar(i + 5, 'day-month-year', parts)
}

/** A year in two or four digits. */
function shortOrLong(atoms: Atoms, i: number): number | null {
  const value = atoms.value[i] ?? -1
  const length = atoms.end[i]! - atoms.start[i]!
  if (!Number.isInteger(value) || value < 0) return null
  return length === 2 ? value + (value < 30 ? 2000 : 1900) : length === 4 && value >= 1000 ? value : null
}

/** Month, day or both with whatever year stands with them. */
export function dayOrMonth(atoms: Atoms, i: number): Found | null {
  const found =
    monthDay(atoms, i) ?? dayMonth(atoms, i) ?? monthYear(atoms, i) ?? digits(atoms, i) ?? hyphened(atoms, i)
  if (found) return found
  const at = overMonth(atoms, i)
  const parts = at ? readMonth(atoms.word[i]!, null, yearOfNext(atoms, at, atoms.word[i]!.month!)) : null
  return parts && calendar(at, 'month', parts)
}

/** `Saturday, June 24, 1950`, `Thursday`, `Mon., 3 May`. */
export function weekday(atoms: Atoms, i: number): Found | null {
  const word = atoms.word[i]
  if (!word?.weekday || word.plural || (word.abbreviated && !isCapital(atoms, i))) return null
  let at = i + 1
  if (word.abbreviated && atoms.lower[at] === '.' && isGlued(atoms, at)) at++
  const next = atoms.lower[at] === ',' ? at + 1 : at
  const date = dayOrMonth(atoms, atoms.lower[next] === 'the' ? next + 1 : next)
  if (date && date.rule !== 'month' && date.rule !== 'month-year' && date.reading.kind === 'calendar')
    return calendar(date.to, `weekday-${date.rule}`, { ...date.reading.parts, weekday: word.weekday })
  // `Mon.`, `Tues.`; without the full stop it is too short to be sure
  if (word.abbreviated && at === i + 1) return null
  const parts = read(WEEKDAY_NAMES[word.weekday - 1]!)
  return (parts && anyWeekday(atoms, i, at, word.weekday)) ?? (parts && calendar(at, 'weekday', parts))
}

/** `on a Tuesday`, `a Friday night in May`: one of many; not `a Tuesday vote`, where the article is the vote's. */
function anyWeekday(atoms: Atoms, i: number, to: number, weekday: number): Found | null {
  if (i === 0 || !/^(?:a|one)$/.test(atoms.lower[i - 1]!) || isCapital(atoms, i - 1)) return null
  const { daypart, plural } = atoms.word[to] ?? {}
  const part = daypart && !plural ? daypart : null
  const after = part ? to + 1 : to
  if (/^(?:NN|JJ|VBG|CD|DT)/.test(tagAt(atoms, after)) || isGlued(atoms, after + 1)) return null
  const value = `XXXX-WXX-${weekday}`
  return part ? fixed(after, 'TIME', 'weekday', `${value}T${part}`) : fixed(after, 'DATE', 'weekday', value)
}
