import type { OffsetUnit, Reading } from '../../model/dates.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type DayNumber, mondayOf, toDay, weekdayOf, weekOf } from './days.ts'
import { dayParts, inYear, withZone } from './parts.ts'

/** On a Sunday `this week` is the one that begins: newspapers count weeks from Sunday. */
const storyWeek = (day: DayNumber) => (weekdayOf(day) === 7 ? day + 1 : day)

/** A base moved by so many units, as coarse as the unit. */
function move(base: CalendarParts, unit: OffsetUnit, count: number): CalendarParts | null {
  const { year, month, day, bc } = base
  if (bc) return unit === 'year' && year != null ? { year: year - count, bc } : null
  if (unit === 'century') return year == null ? null : { century: Math.floor(year / 100) + count }
  if (unit === 'decade') return year == null ? null : { decade: Math.floor(year / 10) + count }
  if (year == null) return null
  if (unit === 'year') return { year: year + count }
  if (unit === 'quarter') {
    const quarter = base.quarter ?? (month == null ? null : Math.ceil(month / 3))
    if (quarter == null) return null
    const index = year * 4 + quarter - 1 + count
    return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 }
  }
  if (unit === 'month') {
    if (month == null) return null
    const index = year * 12 + month - 1 + count
    return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  }
  if (unit === 'week') {
    const known =
      base.week != null
        ? mondayOf(year, base.week)
        : month != null && day != null
          ? toDay(year, month, day)
          : null
    return known == null ? null : weekOf(storyWeek(known) + count * 7)
  }
  return month == null || day == null ? null : dayParts(toDay(year, month, day) + count)
}

export type Offset = Extract<Reading, { kind: 'offset' }>

/** What a reading means that is counted from a base. */
export function moveBy(base: CalendarParts, reading: Offset): CalendarParts | null {
  const { unit, count, grain, parts } = reading
  // ten days, two weeks, two months ago: the day, the month
  if (unit === 'week' && grain === 'day' && !parts?.weekday) {
    const moved = move(base, 'day', count * 7)
    return moved && { ...moved, ...parts }
  }
  if ((unit === 'decade' || unit === 'century') && grain === 'year')
    return move(base, 'year', count * (unit === 'decade' ? 10 : 100))
  const moved = move(base, unit, count)
  if (!moved || !parts) return moved
  if (unit === 'week' && parts.weekday != null)
    return dayParts(mondayOf(moved.year!, moved.week!) + parts.weekday - 1, parts)
  return parts.holiday || parts.nth != null ? inYear(parts, moved.year!) : withZone({ ...moved, ...parts })
}
