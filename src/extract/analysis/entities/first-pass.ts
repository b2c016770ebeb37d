import type { Sentences, Tokens } from '../../../model/analysis.ts'
import { STYLE } from './candidates.ts'
import { decode } from './decode.ts'
import { MOST_FEATURES, writeFeatures } from './features.ts'
import { writeFoldedFeatures } from './folded-features.ts'
import { addRows, LABELS } from './rows.ts'
import type { Stage } from './scene.ts'
import type { Weights } from './weights.ts'

/** Scores (16 a token) and best labels of every token; tokens outside the candidate stretches keep 0. */
export interface Pass {
  readonly scores: Int32Array
  readonly labels: Uint8Array
}

/** Scores and labels the candidate stretches of one style, each by itself. */
export function labelStretches(
  tokens: Tokens,
  sentences: Sentences,
  { scene, candidates }: Stage,
  weights: Weights,
  style: number,
  pass: Pass,
): void {
  const hashes = new Int32Array(MOST_FEATURES)
  const write = style === STYLE.NORMAL ? writeFeatures : writeFoldedFeatures
  for (let c = 0; c < candidates.count; c++) {
    if (candidates.style[c] !== style) continue
    const first = candidates.first[c]!
    const last = candidates.last[c]!
    const sentence = tokens.sentence[first]!
    const from = sentences.first[sentence]!
    const to = sentences.first[sentence + 1]!
    for (let i = first; i < last; i++) {
      const count = write(scene, i, from, to, hashes)
      addRows(weights.rows, hashes, count, pass.scores, i * LABELS)
    }
    decode(
      pass.scores.subarray(first * LABELS),
      last - first,
      weights.steps,
      pass.labels.subarray(first, last),
    )
  }
}
