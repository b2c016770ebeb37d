import { isInner } from './frame.ts'
import type { Reading } from './reading.ts'

export const UNMARKED = 0
export const MIXED = 1
const WHOLE_QUOTATION = 2
const IN_QUOTATION = 3

/** How much of a content stands in marks. */
export function marksOf(r: Reading, start: number, end: number): number {
  const first = r.quoted[start]!
  const last = r.quoted[end - 1]!
  if (first >= 0 && isInner(r, start) && first === last && isInner(r, end - 1))
    return r.inner.first[first] === start && r.inner.last[first] === end ? WHOLE_QUOTATION : IN_QUOTATION
  return first >= 0 || last >= 0 || r.ahead[start] !== r.ahead[end - 1] ? MIXED : UNMARKED
}
