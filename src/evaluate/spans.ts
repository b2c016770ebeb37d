import type { Span } from '../model/span.ts'
import { OpenSpans } from './open-spans.ts'

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
  const open = new OpenSpans(predicted)
  let waiting = [...gold]
  for (const meets of rounds)
    waiting = waiting.filter(g => {
      // equal spans start alike: what lies round them need not be looked at
      const from = meets === isEqual ? open.placeOf(g.start) : 0
      for (let i = open.next(from, g); i >= 0; i = open.next(i + 1, g)) {
        const p = open.order[i]!
        if (meets === isEqual && p.start > g.start) break
        if (!meets(g, p)) continue
        open.take(i)
        pairs.push([g, p])
        return false
      }
      return true
    })
  return pairs
}
