import type { QuotedSpan } from './quoted-span.ts'

/** In text order, without the spans that lie in another. */
export function outermost(spans: QuotedSpan[]): QuotedSpan[] {
  spans.sort((a, b) => a.open - b.open || b.close - a.close)
  let covered = 0
  return spans.filter(({ open, close }) => {
    if (open < covered) return false
    covered = close
    return true
  })
}
