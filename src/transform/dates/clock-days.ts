import type { Reading } from '../../model/dates.ts'
import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import { type CalendarParts, grainOf } from '../../model/timex.ts'
import { toDay } from './days.ts'
import { type References, resolve } from './resolve.ts'
import { offsetOf } from './zones.ts'

/** Between a time of day and the day that it is of, or another time of that day in brackets. */
const BEFORE_DAY = /^\)?\s?(?:local time\s)?(?:\([^()]{1,20}\)\s)?(?:on\s|,\s)?$/

/** `8 a.m. to 1 p.m. June 8`: the day stands with the other end. */
const BEFORE_END = /^\s?(?:to|-|–|and|until|through)\s?$/

const isBareTime = ({ raw: { reading } }: Mention<'dates'>) =>
  reading.kind === 'calendar' &&
  reading.parts.clock != null &&
  grainOf(reading.parts) === 'day' &&
  isUndated(reading.parts)
const isUndated = ({ year, month, day, weekday, holiday }: CalendarParts) =>
  year == null && month == null && day == null && weekday == null && holiday == null

/** The day that stands right after a time of day: `10:35 a.m. (0735 GMT) Friday`. */
export function dayAfter(
  doc: Document,
  mentions: readonly Mention<'dates'>[],
  i: number,
  refs: References,
): CalendarParts | null {
  const time = mentions[i]!
  if (!isBareTime(time)) return null
  let next = i + 1
  while (next < i + 3 && mentions[next] && isBareTime(mentions[next]!)) next++
  const day = mentions[next]
  if (!day || day.start - time.end > 30) return null
  const between = doc.text.slice(time.end, day.start)
  const parts = resolve(day.raw.reading, day.raw.tense, refs)
  if (parts?.year == null || parts.month == null || parts.day == null) return null
  if (!(parts.clock ? BEFORE_END : BEFORE_DAY).test(between)) return null
  const { clock, zone } = (time.raw.reading as Extract<Reading, { kind: 'calendar' }>).parts
  const offset = zone && offsetOf(zone, toDay(parts.year, parts.month, parts.day))
  // of `10 p.m. Thursday night` the hour says more
  const { daypart: _, ...date } = parts
  return { ...date, ...(clock && { clock }), ...(offset && { zone: offset }) }
}
