/** City in capitals or before an agency in brackets, then a dash: `HALDEN, Ark. (AP) — `, `Halden (Reuters) - `. Bounded, so linear. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})?(?:,? \([^)\n]{1,30}\))?|\p{Lu}[\p{L}.'’ -]{2,40}(?:, \p{Lu}[\p{L}. ]{1,20})? \([^)\n]{1,30}\)) ?(?:—|–|―|--?) {0,2}(?=[\p{Lu}\p{N}"“‘'])/u
const LONGEST = 120

/** Length of the dateline that opens a paragraph at `start`, with the blanks behind it; 0: none. UTF-16 units. */
export function datelineLength(text: string, start: number): number {
  return DATELINE.exec(text.slice(start, start + LONGEST))?.[0].length ?? 0
}
