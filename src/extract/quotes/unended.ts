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

/** A forgotten closing mark: what a comma or colon announces runs to the end of its paragraph. */
export function closeUnended(text: string, { open, start, end }: Pending, found: QuotedSpan[]): null {
  if (start < end && isAnnounced(text, open)) found.push({ open, start, end, close: end })
  return null
}
