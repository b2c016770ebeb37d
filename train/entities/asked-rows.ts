import { STYLE } from '../../src/analysis/entities/candidates.ts'
import { writeContextFeatures } from '../../src/analysis/entities/features.ts'
import { writeFoldedFeatures } from '../../src/analysis/entities/folded-features.ts'
import { bucketOf, HASH_BITS } from '../../src/analysis/entities/rows.ts'
import { eachToken, type Prepared, type WriteKeys } from './chains.ts'

/** Rows listed at most. */
const MOST = 1 << 14

/**
 * The rows that are looked up most when articles are read, the commonest first, numbered as their buckets are.
 * What a token brings along by itself is remembered then, and does not count.
 */
export function rankRows(articles: readonly Prepared[], buckets: Int32Array, style: number): Int32Array {
  const write: WriteKeys =
    style === STYLE.NORMAL ? (...place) => writeContextFeatures(...place, true) : writeFoldedFeatures
  const counts = new Uint32Array(1 << HASH_BITS)
  for (const article of articles) {
    const visit = (_: number, keys: Int32Array, count: number) => {
      for (let k = 0; k < count; k++) counts[bucketOf(keys[k]!)]!++
    }
    eachToken(article, style, visit, write)
  }
  const asked = buckets.map((_, row) => row).filter(row => counts[buckets[row]!]! > 0)
  return asked.sort((a, b) => counts[buckets[b]!]! - counts[buckets[a]!]! || a - b).slice(0, MOST)
}
