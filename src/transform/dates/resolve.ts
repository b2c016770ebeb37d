import type { Reading, Tense } from '../../model/dates.ts'
import { type CalendarParts, type Grain, grainOf } from '../../model/timex.ts'
import { type DayNumber, fromDay, toDay, weekdayOf, weekOf } from './days.ts'
import { type Direction, pickRepetition, type Repetition } from './direction.ts'
import { feastDay } from './feasts.ts'
import type { Focus } from './focus.ts'
import { moveBy, type Offset } from './offsets.ts'
import { dayParts, inYear } from './parts.ts'
import { monthBeside, toldYear } from './told-year.ts'

/** What relative dates are resolved against. */
export interface References {
  readonly published: DayNumber | null
  /** dates without a year follow the date told before */
  readonly narrative: boolean
  readonly focus: Focus
  /** the next date of a history that the words date by year and month */
  readonly ahead?: CalendarParts | null | undefined
  /** the day stands without a preposition, as wires write it */
  readonly wire?: boolean | undefined
  /** is told which repetition of a period was chosen */
  readonly tell?: ((choice: Repetition) => void) | undefined
}

/**
 * From how many days on a tense against the nearest is heard; chosen on the development halves of TimeBank and AQUAINT.
 * A wire dated the evening before tells of tomorrow in the past tense (`fell Wednesday`): one day ahead is no contradiction.
 */
const HEAR_WEEKDAY = { past: 1, future: 1 }
const HEAR_WIRE = { past: 2, future: 1 }
const HEAR_MONTH = { past: 20, future: 60 }
const HEAR_DAY = { past: 60, future: 60 }
const FAR = 150
const HEAR_QUARTER = { past: 100, future: 100 }
const YEAR = 365.25

/** Days that a month lies back of which an hour is told without its day. Set by hand. */
const YEAR_OFF = 60

const SEASON_MIDDLE = { SP: 4, SU: 7, FA: 10, WI: 13 } as const

/** The middle of a part of a year, as the day from which its distance counts. */
function middleOf(parts: CalendarParts, year: number): DayNumber | null {
  if (parts.holiday) return feastDay(parts.holiday, year)
  if (parts.month != null && parts.day != null) return toDay(year, parts.month, parts.day)
  if (parts.month != null) return toDay(year, parts.month, 15)
  if (parts.season) return toDay(year, SEASON_MIDDLE[parts.season], 15)
  if (parts.quarter != null) return toDay(year, parts.quarter * 3 - 1, 15)
  return parts.half == null ? null : toDay(year, parts.half * 6 - 3, 30)
}

const LENGTH: Partial<Record<Grain, number>> = { month: 15, season: 45, quarter: 46, half: 92 }

/** A month, day, season, quarter, half or holiday in the year that is meant. */
function resolveInYear(
  parts: CalendarParts,
  direction: Direction,
  reference: DayNumber,
): CalendarParts | null {
  const { year } = fromDay(reference)
  const middle = middleOf(parts, year)
  if (middle == null) return null
  const distance = middle - reference
  const within = Math.abs(distance) <= (LENGTH[grainOf(parts)] ?? 0)
  if (within && direction.toward == null) return inYear(parts, year)
  // in August `last summer` is not the one that is on
  if (within && direction.toward === -1 && (parts.season || (parts.month != null && parts.day == null)))
    return inYear(parts, year - 1)
  if (parts.quarter == null && parts.half == null)
    return inYear(
      parts,
      year +
        pickRepetition(
          distance,
          YEAR,
          lookBack(distance, direction),
          parts.day == null ? HEAR_MONTH : HEAR_DAY,
        ),
    )
  // what a quarter brought is reported once it is over
  const reported = direction.tense === 'future' ? direction : { ...direction, tense: 'past' as const }
  return inYear(parts, year + pickRepetition(distance, YEAR, reported, HEAR_QUARTER))
}

/** A month that lies far off on both sides is the last one where no verb says otherwise. */
function lookBack(distance: number, direction: Direction): Direction {
  const ahead = distance > 0 ? distance : distance + YEAR
  return direction.tense == null && ahead >= FAR ? { ...direction, tense: 'past' } : direction
}

/** Years on either side of the reference in which a day fits its weekday: seven years hold each once at least. */
const YEARS_APART = 3

/** `Saturday, Oct. 4`: the nearest year in which that day is that weekday; null where none is near. */
function yearOfWeekday(parts: CalendarParts, reference: DayNumber): number | null {
  if (parts.weekday == null || parts.month == null || parts.day == null) return null
  const { year } = fromDay(reference)
  const near: number[] = []
  for (let candidate = year - YEARS_APART; candidate <= year + YEARS_APART; candidate++)
    if (weekdayOf(toDay(candidate, parts.month, parts.day)) === parts.weekday) near.push(candidate)
  const distance = (candidate: number) => Math.abs(toDay(candidate, parts.month!, parts.day!) - reference)
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Days ahead that nobody calls `next`: they are tomorrow and the day after. Set by hand. */
const TOO_NEAR = 2

function resolveWeekday(parts: CalendarParts, direction: Direction, reference: DayNumber): CalendarParts {
  const distance = parts.weekday! - weekdayOf(reference)
  if (direction.toward === 0) return dayParts(reference + distance, parts)
  if (distance === 0 && !direction.toward) return dayParts(reference, parts)
  // `next Thursday`, said on a Wednesday, is not tomorrow
  if (direction.next && distance > 0 && distance <= TOO_NEAR) return dayParts(reference + distance + 7, parts)
  const weeks = pickRepetition(distance, 7, direction, direction.wire ? HEAR_WIRE : HEAR_WEEKDAY)
  return dayParts(reference + distance + weeks * 7, parts)
}

/** The weekend that a paper means: the last one early in the week, the coming one late in it, unless words or tense decide. */
function resolveWeekend(direction: Direction, reference: DayNumber): CalendarParts {
  const weekday = weekdayOf(reference)
  const { toward, tense } = direction
  let shift = weekday >= 4 ? 0 : -1
  if (toward === 1 && weekday < 6) shift = 0
  else if (toward === 1) shift = 1
  else if (toward === -1) shift = -1
  else if (toward === 0) shift = tense === 'past' && weekday < 4 ? -1 : 0
  else if (weekday >= 6) shift = 0
  else if (tense === 'past') shift = -1
  else if (tense === 'future') shift = 0
  return { ...weekOf(reference + shift * 7), weekend: true }
}

/** The day of an hour that a story of the last days tells: `The plane left on Sunday. ... It fell around 12:20 p.m.` */
function hourDay({ tense }: Direction, { focus, published }: References): DayNumber | null {
  const day = tense === 'past' ? focus.dayNear : null
  return day != null && published != null && day <= published && published - day < 7 ? day : null
}

/** `He was sentenced for a shooting in November 2024. He fired at 1:30 a.m.`: the day of an old month is not told. */
function isLongAgo({ tense }: Direction, { focus, published }: References): boolean {
  const told = tense === 'past' ? focus.monthNear : null
  return told != null && published != null && toDay(told.year!, told.month!, 28) < published - YEAR_OFF
}

const isInYear = (parts: CalendarParts) => parts.month != null || parts.season != null

function resolveCalendar(
  parts: CalendarParts,
  direction: Direction,
  refs: References,
  told: boolean,
): CalendarParts | null {
  const grain = grainOf(parts)
  if (parts.year != null) return inYear(parts, parts.year)
  const dated = refs.published == null || refs.narrative ? null : yearOfWeekday(parts, refs.published)
  if (dated != null) return inYear(parts, dated)
  if (grain === 'century' || grain === 'decade') return parts
  const bare =
    parts.month == null && parts.weekday == null && !parts.holiday && (parts.clock || parts.daypart)
  if (bare) {
    const day =
      refs.focus.dayInSentence ??
      (refs.narrative
        ? null
        : parts.clock
          ? isLongAgo(direction, refs)
            ? null
            : (hourDay(direction, refs) ?? refs.published)
          : refs.published)
    return day == null ? null : dayParts(day, parts)
  }
  const beside = told && direction.toward ? monthBeside(parts, direction.toward, refs.focus.last) : null
  if (beside != null) return inYear(parts, beside)
  if (refs.narrative) {
    const told = refs.focus.last
    if (told?.year == null) return null
    if (told.bc)
      return parts.weekday == null && !parts.holiday ? { ...parts, year: told.year, bc: true } : null
    if (parts.weekday != null && parts.day == null)
      return refs.focus.day == null ? null : resolveWeekday(parts, direction, refs.focus.day)
    if (parts.weekend || parts.holiday) return null
    return inYear(parts, toldYear(parts, told, refs.ahead ?? null))
  }
  if (refs.published == null) return null
  if (parts.weekend) return resolveWeekend(direction, refs.published)
  const named = refs.focus.yearOfSentence
  if (
    named != null &&
    direction.toward == null &&
    (parts.month != null || parts.season) &&
    parts.weekday == null
  )
    return inYear(parts, named)
  const story = refs.focus.storyYear
  if (story != null && direction.toward == null && direction.tense !== 'future' && isInYear(parts))
    return inYear(parts, refs.focus.last?.year === story ? toldYear(parts, refs.focus.last, null) : story)
  if (parts.weekday != null && parts.day == null && parts.month == null)
    return resolveWeekday(parts, direction, (told ? refs.focus.day : null) ?? refs.published)
  return resolveInYear(parts, direction, refs.published)
}

function resolveOffset(reading: Offset, tense: Tense | null, refs: References): CalendarParts | null {
  const { unit, from, count } = reading
  const today = refs.published == null ? null : fromDay(refs.published)
  const told = from === 'mention' || (from === 'story' && refs.narrative) ? refs.focus.baseFor(unit) : null
  if (told) {
    const moved = moveBy(told, reading)
    if (moved) return moved
  }
  if (!today || (from !== 'publication' && refs.narrative)) return null
  // `The next day he was told`: the day before it has not been told, and it is not tomorrow
  if (from === 'mention' && !told && unit === 'day' && count > 0 && tense === 'past') return null
  // the quarter that a story reports is the last one that has ended
  const reported =
    unit === 'quarter' && from === 'mention' && !told ? { ...reading, count: reading.count - 1 } : reading
  return moveBy(today, reported)
}

/** The parts that a reading means; null where no reference gives them. */
export function resolve(reading: Reading, tense: Tense | null, refs: References): CalendarParts | null {
  if (reading.kind === 'value') return null
  if (reading.kind === 'offset') return resolveOffset(reading, tense, refs)
  const parts = resolveCalendar(
    reading.parts,
    { toward: reading.toward, tense, wire: refs.wire, next: reading.next, tell: refs.tell },
    refs,
    reading.told ?? false,
  )
  if (!reading.week || !parts) return parts
  const { year, month, day } = parts
  return year == null || month == null || day == null ? null : weekOf(toDay(year, month, day))
}
