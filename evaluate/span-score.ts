import { pairScore, percentOf, type Score } from '../src/evaluate/measures.ts'
import { isEqual, overlaps, pairSpans } from '../src/evaluate/spans.ts'
import type { Span } from '../src/model/span.ts'

/** Gold spans beside predicted ones of one article; a gold row without a span has null offsets. */
interface SpanPair<G, P> {
  readonly gold: readonly G[]
  readonly predicted: readonly P[]
}

interface MaybeSpan {
  readonly start: number | null
  readonly end: number | null
  readonly optional?: boolean
}

/** `strict`: equal spans; `relaxed`: any overlap; then an F1 for each attribute, with its share among the pairs. */
export type SpanFigures = Readonly<Record<string, Score & { readonly accuracy?: number }>>

/**
 * Scores spans as TempEval-3 does. Pairs are one to one, equal spans first, then overlapping ones from left to right. The
 * F1 of an attribute counts the relaxed pairs that agree in it. A pair with an optional gold row counts neither way.
 */
export function scoreSpans<G extends MaybeSpan, P extends Span>(
  articles: readonly SpanPair<G, P>[],
  attributes: Readonly<Record<string, (gold: G, predicted: P) => boolean>>,
): { readonly figures: SpanFigures; readonly pairs: readonly (readonly [G & Span, P])[] } {
  const pairs: (readonly [G & Span, P])[] = []
  let gold = 0
  let predicted = 0
  for (const article of articles) {
    const placed = article.gold.filter(
      (row): row is G & Span => row.start !== null && row.start !== undefined,
    )
    gold += placed.filter(({ optional }) => !optional).length
    predicted += article.predicted.length
    for (const pair of pairSpans(placed, article.predicted, [isEqual, overlaps]))
      if (pair[0].optional) predicted--
      else pairs.push(pair)
  }
  const score = (hits: number) => pairScore(hits, predicted, gold)
  const figures: Record<string, Score & { readonly accuracy?: number }> = {
    strict: score(pairs.filter(([g, p]) => isEqual(g, p)).length),
    relaxed: score(pairs.length),
  }
  for (const [name, agrees] of Object.entries(attributes)) {
    const right = pairs.filter(([g, p]) => agrees(g, p)).length
    figures[name] = { ...score(right), accuracy: percentOf(right, pairs.length) }
  }
  return { figures, pairs }
}
