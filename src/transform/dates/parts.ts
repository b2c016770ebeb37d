import type { CalendarParts } from '../../model/timex.ts'
import { type DayNumber, fromDay, toDay } from './days.ts'
import { feastDay, nthWeekday } from './feasts.ts'
import { offsetOf } from './zones.ts'

/** A day with the time of day that the words give, its zone as an offset. */
export function dayParts(day: DayNumber, parts?: CalendarParts): CalendarParts {
  const { daypart, clock, zone } = parts ?? {}
  const known = zone && offsetOf(zone, day)
  return {
    ...fromDay(day),
    ...(daypart && { daypart }),
    ...(clock && { clock }),
    ...(known && { zone: known }),
  }
}

/** What the words give in a year that is now known; null where the year has no such day. */
export function inYear(parts: CalendarParts, year: number): CalendarParts | null {
  if (parts.nth != null && parts.month != null && parts.weekday != null)
    return dayParts(nthWeekday(year, parts.month, parts.weekday, parts.nth), parts)
  if (!parts.holiday) return withZone({ ...parts, year })
  const day = feastDay(parts.holiday, year)
  return day == null ? null : dayParts(day, parts)
}

/** The zone's letters as an offset, where the day is known; without it they stay open. */
export function withZone(parts: CalendarParts): CalendarParts {
  const { zone, year, month, day } = parts
  if (!zone || !/^[A-Z]{2}$/.test(zone)) return parts
  const { zone: _, ...rest } = parts
  return year == null || month == null || day == null ? rest : dayParts(toDay(year, month, day), parts)
}
