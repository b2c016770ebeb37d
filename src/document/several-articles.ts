/** Lines that set articles apart: `==========`, `* * * * *`. */
const RULE = /^\s{0,40}(?:([=*_#~-])\s?)(?:\1\s?){4,200}\s*$/
/** A dateline with an agency in brackets: `HULL, May 3 (AP) --`, `OSLO (Reuters) -`. */
const DATELINE = /^\s{0,8}\p{Lu}[\p{Lu} .’'-]{2,40}(?:,[^()]{2,40})? \(\p{Lu}[\p{L} ]{1,24}\)\s?[-–—:]/u
/** Fields that an article has once, of databases too (NewsBank, EBSCO, Gale, PressReader), and counters of articles. */
const FIELD =
  /^\s{0,8}(?:(title|headline|byline|publication date|date published|article name|accession number|gale document number)\s?:|(openurl link\s{0,8}$)|(?:(article|story|document|record):? (?:no\. ?)?#?\d{1,4}\b.{0,40}$))/i
/** Prose between two rules that makes them the borders of articles, in UTF-16 units. */
const ARTICLE = 150

/** Whether a `.txt` file looks like several articles one below the other. */
export function looksLikeSeveral(source: string, text: string): boolean {
  if (!/\.txt$/i.test(source) || text.length < 2 * ARTICLE) return false
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  let prose = 0
  let parts = 0
  for (const line of text.split('\n')) {
    const near = line.slice(0, 240)
    if (RULE.test(near)) {
      if (prose >= ARTICLE) parts++
      prose = 0
      continue
    }
    prose += line.length
    if (DATELINE.test(near)) count('dateline')
    const field = FIELD.exec(near)
    if (field) count((field[1] ?? field[2] ?? field[3])!.toLowerCase())
  }
  if (prose >= ARTICLE) parts++
  return parts >= 3 || [...counts.values()].some(times => times >= 2)
}
