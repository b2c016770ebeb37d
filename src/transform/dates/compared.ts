import type { Mention } from '../../model/mention.ts'
import type { CalendarParts } from '../../model/timex.ts'
import type { Focus } from './focus.ts'

/** Before a length whose figures are told: `for the nine months`, `in the first half`. */
const TOLD_LENGTH = /(?:^|\W)(?:for|in|during|over)\s(?:the\s)?$/i

/** Whether figures of so many months are told, with which `a year earlier` then compares; three that are tied to a day are a quarter. */
export function isLength(text: string, { start, rule, raw }: Mention<'dates'>): boolean {
  if (rule === 'dates/span') return raw.expression !== 'P3M'
  return /^P\d+M$/.test(raw.expression) && TOLD_LENGTH.test(text.slice(Math.max(0, start - 12), start))
}

/** The same month or quarter of another year that `a year earlier` and `the same period of 1985` name, where one is being compared. */
export function comparedWith(
  { rule, raw: { reading } }: Mention<'dates'>,
  parts: CalendarParts | null,
  { comparedMonth, comparedQuarter, comparedLength }: Focus,
): CalendarParts | null {
  if (rule === 'dates/latest-quarter') return comparedQuarter ?? parts
  if (rule === 'dates/the-latest-period') return comparedQuarter
  if (comparedLength) return parts
  if (rule === 'dates/year-period' && parts?.year != null && comparedQuarter)
    return { ...comparedQuarter, year: parts.year }
  if (reading.kind !== 'offset' || reading.unit !== 'year' || reading.count !== -1 || reading.parts)
    return parts
  if (!/\/(?:ago|earlier|year-earlier|same-period)$/.test(rule)) return parts
  const compared = comparedMonth ?? comparedQuarter
  return compared?.year == null ? parts : { ...compared, year: compared.year - 1 }
}
