import type { Mention } from '../../model/mention.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'

/** Between the ends of a range. */
const LINK = /^\s?(?:and|to|through|until|-|–)\s?$/
const OPENING = /(?:^|\W)(?:between|from)\s$/i

const isOpen = ({ raw: { reading } }: Mention<'dates'>) =>
  reading.kind === 'calendar' &&
  reading.toward == null &&
  reading.parts.year == null &&
  reading.parts.month != null &&
  reading.parts.weekday == null

/** Whether one mention opens a range that the next one closes: `between January and November`, `June 3 to July 4`. */
export function opensRange(text: string, from: Mention<'dates'>, to: Mention<'dates'> | undefined): boolean {
  if (!to || to.start - from.end > 10 || !isOpen(from) || !isOpen(to)) return false
  const link = text.slice(from.end, to.start)
  if (!LINK.test(link)) return false
  return !link.includes('and') || OPENING.test(text.slice(Math.max(0, from.start - 10), from.start))
}

const order = ({ year, month, day }: CalendarParts) => (year ?? 0) * 400 + (month ?? 0) * 32 + (day ?? 1)

/** The first end in the last year in which it lies before the second: ranges run forward. */
export function before(first: CalendarParts, last: CalendarParts): CalendarParts {
  if (first.year == null || last.year == null || grainOf(first) !== grainOf(last)) return first
  const same = { ...first, year: last.year }
  return order(same) <= order(last) ? same : { ...first, year: last.year - 1 }
}
