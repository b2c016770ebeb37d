import { STYLE } from '../../src/analysis/entities/candidates.ts'
import { MOST_FEATURES, writeFeatures } from '../../src/analysis/entities/features.ts'
import { writeFoldedFeatures } from '../../src/analysis/entities/folded-features.ts'
import { bucketOf } from '../../src/analysis/entities/rows.ts'
import type { Stage } from '../../src/analysis/entities/scene.ts'
import type { Sentences, Tokens } from '../../src/model/analysis.ts'
import type { Chain } from './crf.ts'
import type { Gold } from './examples.ts'
import type { FeatureIndex } from './feature-index.ts'

/** An article with its tokens, ready to give chains. */
export interface Prepared {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Sentences
  readonly stage: Stage
  /** label of each token */
  readonly labels: Uint8Array
}

/** Labels of tokens; a token belongs to a span that covers more than half of it. */
export function labelTokens(tokens: Tokens, gold: readonly Gold[]): Uint8Array {
  const labels = new Uint8Array(tokens.count)
  let i = 0
  for (const { start, end, type } of gold) {
    while (i < tokens.count && tokens.end[i]! <= start) i++
    let last = i
    while (last < tokens.count && tokens.start[last]! < end) last++
    let first = i
    const covered = (at: number) =>
      (Math.min(end, tokens.end[at]!) - Math.max(start, tokens.start[at]!)) * 2 >
      tokens.end[at]! - tokens.start[at]!
    while (first < last && !covered(first)) first++
    while (last > first && !covered(last - 1)) last--
    if (first === last) continue
    const base = 1 + type * 4
    if (last - first === 1) labels[first] = base + 3
    else {
      labels[first] = base
      labels.fill(base + 1, first + 1, last - 1)
      labels[last - 1] = base + 2
    }
    i = last
  }
  return labels
}

/** What a token is called back with; `keys` is used again for the next. */
type Visit = (token: number, keys: Int32Array, count: number, opens: boolean) => void

export type WriteKeys = typeof writeFeatures

/** Calls back with the features of every token of every candidate stretch of one style. */
export function eachToken(
  prepared: Prepared,
  style: number,
  visit: Visit,
  write: WriteKeys = style === STYLE.NORMAL ? writeFeatures : writeFoldedFeatures,
): void {
  const { tokens, sentences, stage } = prepared
  const { candidates, scene } = stage
  const keys = new Int32Array(MOST_FEATURES)
  for (let c = 0; c < candidates.count; c++) {
    if (candidates.style[c] !== style) continue
    const first = candidates.first[c]!
    const last = candidates.last[c]!
    const sentence = tokens.sentence[first]!
    const from = sentences.first[sentence]!
    const to = sentences.first[sentence + 1]!
    for (let i = first; i < last; i++) {
      visit(i, keys, write(scene, i, from, to, keys, 0), i === first)
    }
  }
}

/** Chains of one style with their features numbered. */
export function buildChains(articles: readonly Prepared[], index: FeatureIndex, style: number): Chain[] {
  const chains: Chain[] = []
  for (const article of articles) {
    let features: number[] = []
    let offsets: number[] = [0]
    let gold: number[] = []
    const flush = () => {
      if (gold.length > 0)
        chains.push({
          features: Int32Array.from(features),
          offsets: Int32Array.from(offsets),
          labels: Uint8Array.from(mend(gold)),
        })
      features = []
      offsets = [0]
      gold = []
    }
    const visit: Visit = (token, keys, count, opens) => {
      if (opens) flush()
      for (let k = 0; k < count; k++) {
        const id = index.id(bucketOf(keys[k]!))
        if (id >= 0) features.push(id)
      }
      offsets.push(features.length)
      gold.push(article.labels[token]!)
    }
    eachToken(article, style, visit)
    flush()
  }
  return chains
}

/** Labels of a stretch with names that reach beyond it cut off. */
export function mend(labels: readonly number[]): number[] {
  const mended = [...labels]
  for (let i = 0; i < mended.length; i++) {
    const label = mended[i]!
    if (label === 0) continue
    const place = (label - 1) & 3
    const base = label - place
    const opened = i > 0 && mended[i - 1]! >= base && mended[i - 1]! <= base + 1
    const next = i + 1 < mended.length ? mended[i + 1]! : 0
    const goes = (place === 0 || place === 1) && (next === base + 1 || next === base + 2)
    mended[i] = base + (opened ? (goes ? 1 : 2) : goes ? 0 : 3)
  }
  return mended
}
