import { formSet } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'

/** `RIYADH: The kingdom has opened a park.`, `Monday: He resigns.`: where or when, not who. */
export function isDateline(r: Reading, colon: number): boolean {
  const from = r.analysis.sentences.first[r.sentence[colon]!]!
  const place = entityAt(r, colon - 1)
  return (
    (place?.type === 'LOC' && place.first === from) || (colon === from + 1 && WEEKDAYS.has(r.form[from]!))
  )
}
const WEEKDAYS = formSet('monday tuesday wednesday thursday friday saturday sunday')
