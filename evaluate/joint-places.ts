import { isEqual } from '../src/evaluate/spans.ts'
import type { Span } from '../src/model/span.ts'

/** A place, or a part of a joint mention behind its first: found, but without an answer of its own. */
export type Cut<P> = P & { readonly isContainer?: boolean }

/**
 * `Oakland, Calif.` and `Woodland Hills (Calif.)` are one mention to newsfacts and two to the sets: a place that is no
 * gold span is cut at `, ` and ` (` where at least one of the parts is one. The first part keeps the answer.
 */
export function cutJointPlaces<P extends Span>(
  places: readonly P[],
  gold: readonly Span[],
  text: string,
): Cut<P>[] {
  const points = Array.from(text)
  const isGold = (span: Span) => gold.some(other => isEqual(span, other))
  return places.flatMap((place): Cut<P>[] => {
    if (isGold(place)) return [place]
    const parts = splitSpan(points, place)
    if (parts.length < 2 || !parts.some(isGold)) return [place]
    return parts.map((part, i) =>
      i === 0 ? { ...place, ...part } : { ...place, ...part, isContainer: true },
    )
  })
}

/** The parts of a span between its commas and before its brackets, without blanks and marks at their edges. */
function splitSpan(points: readonly string[], { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (let i = start; i <= end; i++) {
    const pair = `${points[i]}${points[i + 1]}`
    if (i < end && pair !== ', ' && pair !== ' (') continue
    const part = { start: from, end: i }
    while (part.start < part.end && /[\s,(]/.test(points[part.start]!)) part.start++
    while (part.end > part.start && /[\s,)]/.test(points[part.end - 1]!)) part.end--
    if (part.start < part.end) parts.push(part)
    from = i
  }
  return parts
}
