import { bucketOf, HASH_BITS } from '../../src/analysis/entities/rows.ts'

/** Numbers features, the commonest first; those met fewer than `least` times have none. */
export class FeatureIndex {
  readonly #ids = new Int32Array(1 << HASH_BITS).fill(-1)
  readonly buckets: number[] = []
  readonly #counts = new Uint32Array(1 << HASH_BITS)
  count(keys: Int32Array, length: number): void {
    for (let k = 0; k < length; k++) {
      const bucket = bucketOf(keys[k]!)
      this.#counts[bucket]!++
    }
  }
  freeze(least: number): void {
    const counts = this.#counts
    for (let bucket = 0; bucket < counts.length; bucket++)
      if (counts[bucket]! >= least) this.buckets.push(bucket)
    // the commonest first: training then works on few pages of memory
    this.buckets.sort((a, b) => counts[b]! - counts[a]! || a - b)
    this.buckets.forEach((bucket, id) => {
      this.#ids[bucket] = id
    })
  }
  id(bucket: number): number {
    return this.#ids[bucket]!
  }
}
