import type { Mention } from '../../model/mention.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'

/** Months between two dates of a history, and what is further back than this is of the next year. */
const HALF_YEAR = 6

/** For every mention the next one that the words date by year and month: where the story is then. */
export function datesAhead(mentions: readonly Mention<'dates'>[]): readonly (CalendarParts | null)[] {
  const ahead: (CalendarParts | null)[] = new Array(mentions.length).fill(null)
  let next: CalendarParts | null = null
  for (let i = mentions.length - 1; i >= 0; i--) {
    ahead[i] = next
    const { reading } = mentions[i]!.raw
    if (reading.kind !== 'calendar' || reading.parts.bc) continue
    if (reading.parts.year != null && reading.parts.month != null) next = reading.parts
  }
  return ahead
}

const monthOf = ({ year, month }: CalendarParts) => (year ?? 0) * 12 + (month ?? 1)

/**
 * The year of a month or day that a history tells without one, after a date and before the next that has its year: that
 * of the date told before. Stories run forward: `December 1941 ... In January` is 1942, if the story is not back before
 * that; and a year that lies ahead of the whole story (`papers opened in 2005`) is an aside.
 */
export function toldYear(parts: CalendarParts, told: CalendarParts, ahead: CalendarParts | null): number {
  const year = told.year!
  if (told.bc || parts.month == null) return year
  const isBefore = (candidate: number) =>
    ahead != null && monthOf({ ...parts, year: candidate }) <= monthOf(ahead)
  if (grainOf(told) === 'year') {
    if (ahead == null || ahead.year! >= year) return year
    return isBefore(ahead.year!) ? ahead.year! : ahead.year! - 1
  }
  if (told.month == null || told.month - parts.month <= HALF_YEAR) return year
  return ahead == null || isBefore(year + 1) ? year + 1 : year
}

/** The month in which a season or a part of a year begins. */
const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** The year of `the following March` and `the previous June`, which lie on that side of the date told before. */
export function monthBeside(
  { month }: CalendarParts,
  toward: -1 | 1,
  told: CalendarParts | null,
): number | null {
  if (month == null || told?.year == null || told.bc) return null
  const at = told.month ?? (told.season && FIRST_MONTH[told.season]) ?? (toward > 0 ? 12 : 1)
  const isSameYear = toward > 0 ? month > at : month < at
  return isSameYear ? told.year : told.year + toward
}
