import type { Span } from '../model/span.ts'

/** What programs put between the pages of a PDF that they turn into text. */
const PAGE_BREAK = '\f'
/** `12`, `- 13 -`, `Page 5 of 9`, `| 4` */
const PAGE_NUMBER = /^[-–—|•\s]{0,5}(?:page\s{1,3})?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-–—|•\s]{0,5}$/i
/** Characters of the longest running head. */
const LONGEST = 100
/** A line at the edge of a page, and which page that is. */
interface Edge {
  readonly span: Span
  readonly page: number
  readonly numbers: readonly number[]
}

/**
 * The paragraphs at the edges of pages that hold nothing but a page's number, or words that stand on another page too with the same
 * numbers or with that page's: page numbers and running heads of a text that was a PDF. `Total: 4,512 votes` is none.
 */
export function pageFurniture(text: string, paragraphs: readonly Span[]): ReadonlySet<Span> {
  const found = new Set<Span>()
  if (!text.includes(PAGE_BREAK)) return found
  const heads = new Map<string, Edge[]>()
  let page = 0
  paragraphs.forEach((span, i) => {
    const before = text.slice(paragraphs[i - 1]?.end ?? 0, span.start)
    const after = text.slice(span.end, paragraphs[i + 1]?.start ?? text.length)
    page += before.split(PAGE_BREAK).length - 1
    const isTop = i === 0 || before.includes(PAGE_BREAK)
    if (!isTop && i < paragraphs.length - 1 && !after.includes(PAGE_BREAK)) return
    const line = span.end - span.start > LONGEST ? '' : text.slice(span.start, span.end)
    if (PAGE_NUMBER.test(line)) found.add(span)
    else if (/\d/.test(line)) {
      const key = `${isTop} ${line.replace(/[\d\s]+/g, '')}`
      const edge = { span, page, numbers: (line.match(/\d+/g) ?? []).map(Number) }
      const same = heads.get(key)
      if (same) same.push(edge)
      else heads.set(key, [edge])
    }
  })
  for (const edges of heads.values())
    edges.forEach((edge, i) => {
      const neighbours = [edges[i - 1], edges[i + 1]]
      if (neighbours.some(other => other && isSameHead(edge, other))) found.add(edge.span)
    })
  return found
}

/** Whether two lines of the same words have the same numbers but for those that count the pages. */
function isSameHead(one: Edge, other: Edge): boolean {
  if (one.numbers.length !== other.numbers.length) return false
  return one.numbers.every((number, i) => {
    const step = other.numbers[i]! - number
    return step === 0 || step === other.page - one.page
  })
}
