const COMMA_INSIDE = /,(["”])(?=\s)/g
const APOSTROPHE_AS_MARK = /(?<=\s)[‘’](?=\S)/g
const OPENING = /(^|[\s([—])["“](?=\S)/gm
const OTHER = /["”]/g

/**
 * Quotation marks as they are set elsewhere, for articles from one country: a third with the comma behind the mark
 * (`“…”, she said`), a sixth with single marks (`‘…,’ she said`). Offsets stay as they are.
 */
export function inOtherStyle(text: string, index: number): string {
  if (index % 3 === 0) return text.replace(COMMA_INSIDE, '$1,')
  if (index % 6 !== 1) return text
  return text.replace(APOSTROPHE_AS_MARK, "'").replace(OPENING, '$1‘').replace(OTHER, '’')
}
