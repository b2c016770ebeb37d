import type { Sentences, Tokens } from '../../model/analysis.ts'
import type { Labeller, Pass } from './first-pass.ts'
import { addRows, addSum, LABELS, SUM } from './rows.ts'
import type { Stage } from './scene.ts'
import { MOST_VOTE_FEATURES, NONE, takeVotes, type Votes, writeVoteFeatures } from './votes.ts'

/** Labels every stretch anew, with the labeller of its style, seeing what the first pass made of the same words elsewhere in the article. */
export function relabel(
  tokens: Tokens,
  sentences: Sentences,
  stage: Stage,
  labellers: readonly Labeller[],
  pass: Pass,
): Uint8Array {
  const { candidates, scene, scratch } = stage
  const votes = takeVotes(stage, pass.labels)
  const labels = scratch.bytes(tokens.count)
  const keys = scratch.ints(MOST_VOTE_FEATURES)
  const sum = scratch.ints(SUM)
  for (let c = 0; c < candidates.count; c++) {
    const first = candidates.first[c]!
    const last = candidates.last[c]!
    const style = candidates.style[c]!
    const { weights, decoder } = labellers[style]!
    const sentence = tokens.sentence[first]!
    const from = sentences.first[sentence]!
    const to = sentences.first[sentence + 1]!
    if (isAlone(votes, first, last)) {
      labels.set(pass.labels.subarray(first, last), first)
      continue
    }
    for (let i = first; i < last; i++) {
      const count = writeVoteFeatures(scene, votes, pass.labels, style, i, from, to, keys)
      addRows(weights.rows, keys, count, sum.fill(0))
      addSum(sum, pass.scores, i * LABELS)
    }
    decoder.decode(pass.scores, first, last, labels)
  }
  return labels
}

/** Whether none of the words of a stretch is met elsewhere. */
function isAlone({ word }: Votes, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (word[i] !== NONE) return false
  return true
}
