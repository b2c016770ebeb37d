/** A repeatable sequence of numbers below 2^32 (xorshift), so that training gives the same bytes on every run. */
export class Random {
  constructor(private state: number) {}

  next(): number {
    let x = this.state
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    this.state = x
    return x >>> 0
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return this.next() % limit
  }

  shuffle<Item>(items: Item[]): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const kept = items[i]!
      items[i] = items[j]!
      items[j] = kept
    }
  }
}
