import type { Span } from '../../model/dates.ts'
import type { Fields } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'
import { type CalendarParts, grainOf, writeTimex } from '../../model/timex.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import { toIso } from './days.ts'

function isExplicit(mention: Mention<'dates'>): boolean {
  const { reading, type } = mention.raw
  if (reading.kind === 'value' && reading.span) return isExplicitReading(reading.span.of)
  if (reading.kind === 'value') return type === 'DURATION' || type === 'SET'
  return isExplicitReading(reading)
}

function isExplicitReading(reading: Span['of']): boolean {
  if (reading.kind === 'offset') return false
  const grain = grainOf(reading.parts)
  return reading.parts.year != null || grain === 'decade' || grain === 'century'
}

/** `fiscal 2024`, `FY24`, `the fiscal third quarter` */
const FISCAL = /\bfiscal\b|\bfinancial year\b|\bFY/i

/**
 * The columns of a date. `tied`: the days of a length that is tied to a day, or of a quarter whose last day is told.
 */
export function describe(
  mention: Mention<'dates'>,
  parts: CalendarParts | null,
  tied: Bounds | null,
): Fields<'dates'> {
  const { type, expression, mod, edge } = mention.raw
  // whose year it is and when it begins, the article seldom says
  const bounds = tied ?? (parts && !FISCAL.test(mention.text) ? boundsOf(parts) : null)
  const first = bounds && (edge === 'last' ? bounds.last : bounds.first)
  const last = bounds && (edge === 'first' ? bounds.first : bounds.last)
  return {
    type,
    value: parts ? writeTimex(parts) : expression,
    expression,
    mod,
    start_date: first == null ? null : toIso(first),
    end_date: last == null ? null : toIso(last),
    basis: isExplicit(mention) ? 'explicit' : parts || tied ? 'relative' : 'unresolved',
  }
}
