import type { Span, Tense } from '../../model/dates.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { type DayNumber, fromDay, lastOfMonth, toDay } from './days.ts'
import { inYear } from './parts.ts'
import { type References, resolve } from './resolve.ts'

/** The first day of so many units that end on a day: months that end with their month begin with one. */
function firstOf(last: DayNumber, count: number, unit: Span['unit']): DayNumber | null {
  if (unit === 'day') return last - count + 1
  if (unit === 'week') return last - 7 * count + 1
  const months = unit === 'month' ? count : unit === 'quarter' ? 3 * count : unit === 'year' ? 12 * count : 0
  if (months === 0) return null
  const { year, month, day } = fromDay(last)
  return day === lastOfMonth(year, month)
    ? toDay(year, month - months + 1, 1)
    : toDay(year, month - months, day) + 1
}

/** The last day of so many units that begin on a day. */
function lastOf(first: DayNumber, count: number, unit: Span['unit']): DayNumber | null {
  if (unit === 'day') return first + count - 1
  if (unit === 'week') return first + 7 * count - 1
  if (unit !== 'month') return null
  const { year, month, day } = fromDay(first)
  return toDay(year, month + count, day) - 1
}

/** `in the year to June 30, the club lost`, told in May: what has been lost is of the year before. */
function endedBefore(
  parts: CalendarParts,
  of: Span['of'],
  edge: Span['edge'],
  tense: Tense | null,
  { published, narrative }: References,
): CalendarParts | null {
  const named = of.kind !== 'calendar' || of.parts.year != null || of.toward != null
  if (named || edge !== 'end' || tense !== 'past' || narrative || published == null) return parts
  const last = boundsOf(parts)?.last
  return last != null && last > published && parts.year != null ? inYear(parts, parts.year - 1) : parts
}

/** The days of a length that is tied to a day or to an end of a year; null where nothing resolves it. */
export function boundsOfSpan(
  { count, unit, edge, of }: Span,
  tense: Tense | null,
  refs: References,
): Bounds | null {
  // a period that has ended lies in the past unless the words or the verb put it ahead
  const parts = resolve(of, edge === 'end' && tense !== 'future' ? 'past' : tense, refs)
  const whole = parts && boundsOf(endedBefore(parts, of, edge, tense, refs) ?? parts)
  if (!whole) return null
  const first = edge === 'first' ? whole.first : firstOf(whole.last, count, unit)
  const last = edge === 'first' ? lastOf(whole.first, count, unit) : whole.last
  return first == null || last == null ? null : { first, last }
}

/** The quarter that ended on a day: its days, and the calendar's quarter that holds its middle. */
export function quarterEnded(last: DayNumber): { bounds: Bounds; year: number; quarter: number } | null {
  const first = firstOf(last, 1, 'quarter')
  if (first == null) return null
  const { year, month } = fromDay((first + last) >> 1)
  return { bounds: { first, last }, year, quarter: Math.ceil(month / 3) }
}
