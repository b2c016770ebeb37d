import type { Span } from '../model/span.ts'
import { firstIndex } from '../text/search.ts'

/** Whether two spans count as one; those that do not overlap never do. */
export type Meets = (a: Span, b: Span) => boolean

export const isEqual: Meets = (a, b) => a.start === b.start && a.end === b.end
export const overlaps: Meets = (a, b) => a.start < b.end && b.start < a.end

/**
 * Pairs gold spans with predicted ones, one to one: each gold span, in its order, with the leftmost prediction that is still
 * free and meets it. With several `rounds` all gold spans go through the first before any goes through the second.
 */
export function pairSpans<G extends Span, P extends Span>(
  gold: readonly G[],
  predicted: readonly P[],
  rounds: readonly Meets[],
): [G, P][] {
  const pairs: [G, P][] = []
  const order = [...predicted].sort((a, b) => a.start - b.start)
  const longest = order.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const free = new Set<P>(order)
  let waiting = [...gold]
  for (const meets of rounds)
    waiting = waiting.filter(g => {
      const first = firstIndex(0, order.length, i => order[i]!.start < g.start - longest)
      for (let i = first; i < order.length && order[i]!.start < g.end; i++) {
        const p = order[i]!
        if (!free.has(p) || !meets(g, p)) continue
        free.delete(p)
        pairs.push([g, p])
        return false
      }
      return true
    })
  return pairs
}
