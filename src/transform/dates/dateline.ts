import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import { type DayNumber, toDay } from './days.ts'
import type { Focus } from './focus.ts'
import { resolve } from './resolve.ts'

/** Where a dateline ends at the latest. */
const LONGEST = 80
/** The place, which opens in capitals: `GENEVA, `, `LANDOVER, Md., ` */
const PLACE = /^\s*\p{Lu}{3}[\p{L}\s.,'’()/-]*$/u
/** What parts it from the text: `(Reuters) - `, ` -- `, ` _ ` */
const DASH = /^,?\s{0,2}(?:\([^)\n]{1,30}\)\s?)?(?:--?|[–—_])\s/
/** Days by which an article may come out after its dateline. */
const LATEST = 366

/**
 * The day of a dateline without a year, on which the report was written: `GENEVA, May 10 (Reuters) - `. Its `today` is that
 * day, whenever the article came out.
 */
export function datelineOf(
  { text }: Document,
  first: Mention<'dates'> | undefined,
  published: DayNumber | null,
  focus: Focus,
): DayNumber | null {
  if (published == null || !first || first.rule !== 'dates/day-month' || first.end > LONGEST) return published
  if (!PLACE.test(text.slice(0, first.start)) || !DASH.test(text.slice(first.end, first.end + 40)))
    return published
  const parts = resolve(first.raw.reading, 'past', { published, narrative: false, focus })
  if (parts?.year == null || parts.month == null || parts.day == null) return published
  const day = toDay(parts.year, parts.month, parts.day)
  return day <= published && published - day <= LATEST ? day : published
}
