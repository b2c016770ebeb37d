import type { Span } from '../model/span.ts'

export type Meets = (a: Span, b: Span) => boolean

export const isEqual: Meets = (a, b) => a.start === b.start && a.end === b.end
export const overlaps: Meets = (a, b) => a.start < b.end && b.start < a.end

/**
 * Pairs gold spans with predicted ones, one to one: each gold span, in its order, with the first prediction that is still
 * free and meets it. With several `rounds` all gold spans go through the first before any goes through the second.
 */
export function pairSpans<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  rounds: readonly Meets[],
): [G, P][] {
  const pairs: [G, P][] = []
  const waiting = new Set(gold)
  const free = new Set(predicted)
  for (const meets of rounds)
    for (const g of waiting)
      for (const p of free) {
        if (!meets(g, p)) continue
        pairs.push([g, p])
        waiting.delete(g)
        free.delete(p)
        break
      }
  return pairs
}
