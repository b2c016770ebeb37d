import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import { sentenceAt } from '../../model/positions.ts'
import type { CalendarParts } from '../../model/timex.ts'
import { type References, resolve } from './resolve.ts'

/** How many dates ahead in the same sentence the day of speaking may stand. */
const REACH = 3
const CLOSING = /[”"]/
const SPEECH = /\b(?:said|says|told|added|wrote|explained|announced|recalled|asked)\b/

/** Whether a quotation closes and a verb of speech follows. */
function isTold(text: string): boolean {
  const close = text.search(CLOSING)
  return close >= 0 && SPEECH.test(text.slice(close))
}

/**
 * The day on which a quotation with `today` was spoken, where its sentence says so after it: `"We played well today,"
 * the captain said after the match on Saturday`. Null where it does not.
 */
export function spokenOn(
  doc: Document,
  mentions: readonly Mention<'dates'>[],
  i: number,
  refs: References,
): CalendarParts | null {
  const today = mentions[i]!
  if (today.rule !== 'dates/today' && today.rule !== 'dates/tonight') return null
  const sentence = sentenceAt(doc.analysis, today.start)
  for (let next = i + 1; next <= i + REACH; next++) {
    const day = mentions[next]
    if (!day || sentenceAt(doc.analysis, day.start) !== sentence) return null
    if (day.rule !== 'dates/weekday' || !isTold(doc.text.slice(today.end, day.start))) continue
    const parts = resolve(day.raw.reading, day.raw.tense, refs)
    return parts && (today.rule === 'dates/tonight' ? { ...parts, daypart: 'NI' } : parts)
  }
  return null
}
