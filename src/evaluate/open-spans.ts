import type { Span } from '../model/span.ts'
import { firstIndex } from '../text/search.ts'

/**
 * Spans by their start of which some are taken away, and the leftmost of those left that overlaps another: in the time of a few
 * look-ups, however many lie inside each other. A tree of the largest end of every stretch of the list.
 */
export class OpenSpans<S extends Span> {
  readonly order: readonly S[]
  private readonly leaves: number
  private readonly ends: Float64Array

  constructor(spans: readonly S[]) {
    this.order = [...spans].sort((a, b) => a.start - b.start)
    let leaves = 1
    while (leaves < spans.length) leaves *= 2
    this.leaves = leaves
    this.ends = new Float64Array(2 * leaves).fill(-1)
    this.order.forEach(({ end }, i) => {
      this.ends[leaves + i] = end
    })
    for (let node = leaves - 1; node > 0; node--) this.ends[node] = this.largest(node)
  }

  /** The place of the first span with such a start, or of what would follow it. */
  placeOf(start: number): number {
    return firstIndex(0, this.order.length, i => this.order[i]!.start < start)
  }

  /** The leftmost from a place on that overlaps `[start, end)`; -1 where none does. */
  next(from: number, { start, end }: Span): number {
    return this.find(1, 0, this.leaves, from, this.placeOf(end), start)
  }

  take(place: number): void {
    let node = this.leaves + place
    this.ends[node] = -1
    while (node > 1) {
      node >>= 1
      this.ends[node] = this.largest(node)
    }
  }

  private largest(node: number): number {
    return Math.max(this.ends[2 * node]!, this.ends[2 * node + 1]!)
  }

  /** The first place in `[from, to)` below a node, which stands for `[low, high)`, whose end is beyond `start`. */
  private find(node: number, low: number, high: number, from: number, to: number, start: number): number {
    if (high <= from || low >= to || this.ends[node]! <= start) return -1
    if (high - low === 1) return low
    const middle = (low + high) / 2
    const left = this.find(2 * node, low, middle, from, to, start)
    return left >= 0 ? left : this.find(2 * node + 1, middle, high, from, to, start)
  }
}
