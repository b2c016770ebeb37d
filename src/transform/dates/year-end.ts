import type { Mention } from '../../model/mention.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type DayNumber, fromDay } from './days.ts'

/** In the months up to this one a `year-end` that is over is the last one. Set by hand. */
const LAST_MONTH = 9

/** `The debt stood at $112 million at year-end`, told in March: the end of the year before. */
export function pastYearEnd(
  { rule, raw }: Mention<'dates'>,
  parts: CalendarParts | null,
  published: DayNumber | null,
): CalendarParts | null {
  if (rule !== 'dates/year-end' || raw.tense !== 'past' || parts?.year == null || published == null)
    return parts
  if (raw.mod === 'ON_OR_BEFORE') return parts
  const { year, month } = fromDay(published)
  return parts.year === year && month <= LAST_MONTH ? { ...parts, year: year - 1 } : parts
}
