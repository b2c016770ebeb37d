import type { FeatureVector } from '../../src/extract/quotes/feature-vector.ts'

/** Decisions laid end to end: candidate `c` has ids `[from[c], from[c + 1])`, choice `n` candidates `[first[n], first[n + 1])`. */
export class ChoiceSet {
  ids = new Int32Array(1 << 20)
  readonly from: number[] = [0]
  readonly first: number[] = [0]
  /** which candidate of each choice is right, and how much the choice counts */
  readonly gold: number[] = []
  readonly weight: number[] = []

  get count(): number {
    return this.gold.length
  }

  /** Adds the features in a vector as the next candidate of the choice under way. */
  addCandidate(vector: FeatureVector): void {
    const at = this.from.at(-1)!
    if (at + vector.count > this.ids.length) {
      const larger = new Int32Array(2 * this.ids.length)
      larger.set(this.ids)
      this.ids = larger
    }
    for (let i = 0; i < vector.count; i++) this.ids[at + i] = vector.ids[i]!
    this.from.push(at + vector.count)
  }

  /** Adds a candidate without features: what a yes is weighed against. */
  addNothing(): void {
    this.from.push(this.from.at(-1)!)
  }

  /** Ends the choice under way; one whose right answer is not among its candidates (-1) is dropped. */
  close(gold: number, weight = 1): void {
    if (gold < 0) {
      this.from.length = this.first.at(-1)! + 1
      return
    }
    this.first.push(this.from.length - 1)
    this.gold.push(gold)
    this.weight.push(weight)
  }
}
