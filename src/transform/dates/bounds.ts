import { type CalendarParts, grainOf } from '../../model/timex.ts'
import { type DayNumber, lastOfMonth, mondayOf, toDay } from './days.ts'

export interface Bounds {
  readonly first: DayNumber
  readonly last: DayNumber
}

function months(year: number, first: number, count: number): Bounds {
  const end = first + count - 1
  return { first: toDay(year, first, 1), last: toDay(year, end, lastOfMonth(year, end)) }
}

/**
 * The first and last day of a resolved date; null where its year is open, lies before Christ, or where its days
 * depend on the place (a summer, a season over two years).
 */
export function boundsOf(parts: CalendarParts): Bounds | null {
  if (parts.bc) return null
  const grain = grainOf(parts)
  if (grain === 'century')
    return parts.century == null
      ? null
      : { first: toDay(parts.century * 100 + 1, 1, 1), last: toDay(parts.century * 100 + 100, 12, 31) }
  if (grain === 'decade')
    return parts.decade == null
      ? null
      : { first: toDay(parts.decade * 10, 1, 1), last: toDay(parts.decade * 10 + 9, 12, 31) }
  const { year } = parts
  if (year == null) return null
  switch (grain) {
    case 'year':
      return parts.until == null ? months(year, 1, 12) : null
    case 'half':
      return months(year, parts.half === 2 ? 7 : 1, 6)
    case 'quarter':
      return parts.quarter == null ? null : months(year, parts.quarter * 3 - 2, 3)
    case 'month':
      return parts.month == null ? null : months(year, parts.month, 1)
    case 'week':
    case 'weekend': {
      if (parts.week == null) return null
      const monday = mondayOf(year, parts.week)
      return { first: grain === 'week' ? monday : monday + 5, last: monday + 6 }
    }
    case 'day': {
      if (parts.month == null || parts.day == null) return null
      const day = toDay(year, parts.month, parts.day)
      return { first: day, last: day }
    }
    default:
      return null
  }
}
