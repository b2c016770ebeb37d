import { percentOf, type Share, shareOf } from '../src/evaluate/measures.ts'
import type { GoldDate } from './gold.ts'
import type { Judged, Row } from './predicted.ts'
import { type SpanFigures, scoreSpans } from './span-score.ts'

const TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const

interface DateFigures {
  readonly total: SpanFigures
  /** of the gold rows of a type: the share found (any overlap), and of these the share with the right value */
  readonly byType: Readonly<
    Record<string, { readonly gold: number; readonly recall: number; readonly value: number }>
  >
  /** of the found gold rows that have a modifier: the share with the same */
  readonly mod: Share
}

/** TIMEX3 values are compared as strings. */
const sameValue = (g: GoldDate, p: Row<'dates'>) =>
  (g.value ?? '') === (p.value ?? '') || (g.alt ?? []).includes(p.value)

/** Dates as in TempEval-3: spans strict and relaxed, then type and value of the relaxed pairs. */
export function scoreDates(articles: readonly Judged[]): DateFigures {
  const spans = articles.map(({ gold, rows }) => ({ gold: gold.dates ?? [], predicted: rows.dates }))
  const { figures, pairs } = scoreSpans(spans, { type: (g, p) => g.type === p.type, value: sameValue })
  const all = spans.flatMap(({ gold }) => gold)
  const byType = TYPES.flatMap(type => {
    const gold = all.filter(row => row.type === type).length
    if (gold === 0) return []
    const found = pairs.filter(([g]) => g.type === type)
    const right = found.filter(([g, p]) => sameValue(g, p)).length
    return [
      [type, { gold, recall: percentOf(found.length, gold), value: percentOf(right, found.length) }] as const,
    ]
  })
  const modified = pairs.filter(([g]) => g.mod)
  const mod = shareOf(modified.filter(([g, p]) => g.mod === p.mod).length, modified.length)
  return { total: figures, byType: Object.fromEntries(byType), mod }
}
