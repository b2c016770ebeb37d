/** A stretch of the text that the same facts cover: `[start, end)` and their numbers, the longest first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly facts: readonly number[]
}

/**
 * Cuts `[from, to)` at every edge of a span, so that overlapping facts can be shown side by side. Spans come in order of
 * their start, the longer first. Linear in the spans and in the facts that the segments name.
 */
export function cutSegments(
  spans: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): Segment[] {
  const edges = new Set([from, to])
  for (const { start, end } of spans) {
    if (start > from && start < to) edges.add(start)
    if (end > from && end < to) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: number[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!]
    open = open.filter(fact => spans[fact]!.end > start)
    while (next < spans.length && spans[next]!.start <= start) {
      if (spans[next]!.end > start) open.push(next)
      next++
    }
    segments.push({ start, end, facts: open })
  }
  return segments
}
