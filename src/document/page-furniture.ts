import type { Span } from '../model/span.ts'

/** What programs put between the pages of a PDF that they turn into text. */
const PAGE_BREAK = '\f'
/** `12`, `- 13 -`, `Page 5 of 9`, `| 4` */
const PAGE_NUMBER = /^[-–—|•\s]{0,5}(?:page\s{1,3})?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|•\s]{0,5}$/i
/** Characters of the longest running head. */
const LONGEST = 100
/** Pages that must have a running head in one place. */
const FEWEST = 2

/**
 * The paragraphs at the edges of pages that hold nothing but a page's number, or words and a number that stand on other pages too:
 * page numbers and running heads of a text that was a PDF.
 */
export function pageFurniture(text: string, paragraphs: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>()
  if (!text.includes(PAGE_BREAK)) return found
  const heads = new Map<string, Span[]>()
  paragraphs.forEach((span, i) => {
    const before = text.slice(paragraphs[i - 1]?.end ?? 0, span.start)
    const after = text.slice(span.end, paragraphs[i + 1]?.start ?? text.length)
    const isTop = i === 0 || before.includes(PAGE_BREAK)
    if (!isTop && i < paragraphs.length - 1 && !after.includes(PAGE_BREAK)) return
    const line = span.end - span.start > LONGEST ? '' : text.slice(span.start, span.end)
    if (PAGE_NUMBER.test(line)) found.add(span)
    else if (/\d/.test(line)) {
      const key = `${isTop} ${line.replace(/[\d\s]+/g, '')}`
      const same = heads.get(key)
      if (same) same.push(span)
      else heads.set(key, [span])
    }
  })
  for (const spans of heads.values()) if (spans.length >= FEWEST) for (const span of spans) found.add(span)
  return found
}
