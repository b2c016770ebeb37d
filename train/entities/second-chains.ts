import type { Pass } from '../../src/extract/analysis/entities/first-pass.ts'
import { bucketOf, LABELS } from '../../src/extract/analysis/entities/rows.ts'
import { markMembers } from '../../src/extract/analysis/entities/second-pass.ts'
import {
  MOST_VOTE_FEATURES,
  takeVotes,
  writeVoteFeatures,
} from '../../src/extract/analysis/entities/votes.ts'
import type { Prepared } from './chains.ts'
import { type FeatureIndex, mend } from './chains.ts'
import type { Chain } from './crf.ts'

/** An article with what a first pass that did not learn from it makes of it. */
export interface Passed {
  readonly article: Prepared
  readonly pass: Pass
  /** scores a unit of weight */
  readonly scale: number
}

type Visit = (token: number, hashes: Int32Array, count: number) => void

function eachStretch({ article, pass }: Passed, visit: Visit, close: () => void): void {
  const { tokens, sentences, stage } = article
  const { candidates, scene } = stage
  const votes = takeVotes(scene, pass.labels, markMembers(stage))
  const hashes = new Int32Array(MOST_VOTE_FEATURES)
  for (let c = 0; c < candidates.count; c++) {
    const sentence = tokens.sentence[candidates.first[c]!]!
    const from = sentences.first[sentence]!
    const to = sentences.first[sentence + 1]!
    for (let i = candidates.first[c]!; i < candidates.last[c]!; i++)
      visit(i, hashes, writeVoteFeatures(scene, votes, pass.labels, i, from, to, hashes))
    close()
  }
}

export function countSecond(passed: readonly Passed[], index: FeatureIndex, counts: Uint8Array): void {
  for (const one of passed)
    eachStretch(
      one,
      (_, hashes, count) => index.count(hashes, count, counts),
      () => {},
    )
}

/** Chains whose scores start from those of the first pass. */
export function buildSecondChains(passed: readonly Passed[], index: FeatureIndex): Chain[] {
  const chains: Chain[] = []
  for (const one of passed) {
    let features: number[] = []
    let offsets = [0]
    let labels: number[] = []
    let base: number[] = []
    eachStretch(
      one,
      (token, hashes, count) => {
        for (let k = 0; k < count; k++) {
          const id = index.id(bucketOf(hashes[k]!))
          if (id >= 0) features.push(id)
        }
        offsets.push(features.length)
        labels.push(one.article.labels[token]!)
        for (let label = 0; label < LABELS; label++)
          base.push(one.pass.scores[token * LABELS + label]! / one.scale)
      },
      () => {
        chains.push({
          features: Int32Array.from(features),
          offsets: Int32Array.from(offsets),
          labels: Uint8Array.from(mend(labels)),
          base: Float32Array.from(base),
          weight: one.article.weight,
        })
        features = []
        offsets = [0]
        labels = []
        base = []
      },
    )
  }
  return chains
}
