import type { QuotedSpan } from './quoted-span.ts'

const WORD = /[\p{L}\p{N}]/u
const OPENING_LEFT = /[\s([{—–]/u
const SINGLE = /['‘’‚‹›]/g
/** What an apostrophe cuts off at the front of a word: `'em`, `'tis`, `'90s`. */
const CLIPPED = /^['’‘](?:\d\ds?|em|tis|twas|til|till|cause|bout|round|n|n['’]|cuz|neath)(?![\p{L}\p{N}])/iu
const STRONG_END = /[.,!?…;]/u
const LEAST_WORDS_IN_DOUBT = 2

/**
 * Pairs single quotation marks in a paragraph that has no double ones (the British press). An apostrophe
 * is never a mark: an opening one must stand before a word and behind a blank, and a closing one must
 * exist. Of several possible ends, one behind punctuation beats a plural possessive (`workers' rights`).
 */
export function findSingles(text: string, start: number, end: number, found: QuotedSpan[]): void {
  const paragraph = text.slice(start, end)
  SINGLE.lastIndex = 0
  let open = -1
  let weak = -1
  for (let hit = SINGLE.exec(paragraph); hit; hit = SINGLE.exec(paragraph)) {
    const at = start + hit.index
    const before = at > start ? text[at - 1]! : ' '
    const behind = at + 1 < end ? text[at + 1]! : ' '
    const touchesRight = WORD.test(behind) || behind === '[' || behind === '…'
    if (OPENING_LEFT.test(before) && touchesRight) {
      if (CLIPPED.test(text.slice(at, at + 9)) && hit[0] !== '‘') continue
      if (open >= 0 && weak >= 0) close(text, open, weak, found)
      if (open < 0 || weak >= 0) open = at
      weak = -1
      continue
    }
    if (open < 0 || touchesRight || OPENING_LEFT.test(before)) continue
    if (STRONG_END.test(before) || !/s/i.test(before)) {
      close(text, open, at, found)
      open = -1
      weak = -1
    } else if (weak < 0 || STRONG_END.test(behind)) weak = at
  }
  if (open >= 0 && weak >= 0) close(text, open, weak, found)
}

/** A single word between apostrophes is rather a name or a letter than speech, but stays a quoted span when a blank is inside. */
function close(text: string, open: number, at: number, found: QuotedSpan[]): void {
  const words = text.slice(open + 1, Math.min(at, open + 80)).split(/\s+/).length
  if (words >= LEAST_WORDS_IN_DOUBT || STRONG_END.test(text[at - 1]!))
    found.push({ open, start: open + 1, end: at, close: at + 1 })
}
