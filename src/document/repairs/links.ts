import type { Repair } from './repair.ts'

/** `[Ann Roe](https://a.example/roe "A page")`, `![A ferry](ferry.png)`. Lengths are bounded: a stray bracket is not looked behind far. */
const LINK = /(!?\[)([^[\]\n]{0,300})(\]\([^\s()]{1,1000}(?:\s"[^"\n]{0,300}")?\))/g
/** Where a link leads to, which a remark in brackets behind brackets is not. */
const TARGET = /^\]\((?:[a-z]{2,9}:|\/|#|\.{0,2}\/|[^\s()]{1,300}\.[a-z]{2,5}\b)/i

/** Of a link in Markdown its words are text; a picture is none. */
export function repairLinks(text: string): Repair[] {
  if (!text.includes('](')) return []
  return [...text.matchAll(LINK)].flatMap(({ 0: all, 1: open, 2: words, 3: rest, index }) => {
    if (!TARGET.test(rest!)) return []
    const end = index + all.length
    if (open === '![') return [{ start: index, end, to: ' ' }]
    const close = index + open!.length + words!.length
    return [
      { start: index, end: index + open!.length, to: '' },
      { start: close, end, to: '' },
    ]
  })
}
