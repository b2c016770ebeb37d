import type { QuotedSpan } from './quoted-span.ts'

/** An opening mark that its paragraph does not close. */
export interface Pending {
  readonly open: number
  readonly start: number
  /** end of the last paragraph that surely belongs to it */
  end: number
  /** does something stand before the mark in its paragraph, who speaks for instance? */
  attributed: boolean
  /** paragraphs without any mark since */
  waited: number
}

const ANNOUNCED = /[,:]\s?$/
/** Does a comma or colon stand before the mark? */
export const isAnnounced = (text: string, open: number): boolean =>
  ANNOUNCED.test(text.slice(Math.max(0, open - 2), open))

const SENTENCE_BEFORE = /(?:^|\n\s{0,5}|[.!?…]["”’']?\s{1,5})$/u
const SENTENCE_END = /[.!?…]\s*$/u
/** UTF-16 units before a mark in which the sentence before it ends. */
const LAST_UNITS = 6
/** UTF-16 units of the shortest sentence. Set by hand. */
const SHORTEST = 20
/** Does what stands behind the mark make whole sentences, up to the end of its paragraph? */
const isSentence = (text: string, { open, start, end }: Pending): boolean =>
  end - start >= SHORTEST &&
  SENTENCE_BEFORE.test(text.slice(Math.max(0, open - LAST_UNITS), open)) &&
  SENTENCE_END.test(text.slice(Math.max(start, end - 2), end))

/** A forgotten closing mark: what a comma or colon announces, and whole sentences, run to the end of their paragraph. */
export function closeUnended(text: string, pending: Pending, found: QuotedSpan[]): null {
  const { open, start, end } = pending
  if (start < end && (isAnnounced(text, open) || isSentence(text, pending)))
    found.push({ open, start, end, close: end })
  return null
}
