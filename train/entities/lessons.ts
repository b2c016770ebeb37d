import { type Cases, gatherCases } from '../../src/analysis/entities/decision/cases.ts'
import { NO_NAME } from '../../src/analysis/entities/decision/classes.ts'
import { listMentions, type Mention } from '../../src/analysis/entities/decision/mentions.ts'
import { mendEdges } from '../../src/analysis/entities/edges/index.ts'
import { Labeller } from '../../src/analysis/entities/first-pass.ts'
import type { Lexicon } from '../../src/analysis/entities/lexicon.ts'
import { LABELS } from '../../src/analysis/entities/rows.ts'
import { readSpans } from '../../src/analysis/entities/spans.ts'
import type { Weights } from '../../src/analysis/entities/weights.ts'
import type { Prepared } from './chains.ts'

/** What is to be decided in an article, with what is right: a class for each mention. */
export interface Lesson {
  readonly cases: Cases
  readonly right: Uint8Array
}

/** Names that a chain is surer of teach nothing, on a scale of 1. */
const TAUGHT = 0.95

/** The cases of articles as a chain reads them that has not seen them. */
export function gatherLessons(
  articles: readonly Prepared[],
  weights: Weights,
  style: number,
  lexicon: Lexicon,
): Lesson[] {
  const labeller = new Labeller(weights, style)
  const steps = [weights.steps, weights.steps]
  return articles.map(({ text, tokens, sentences, stage, labels }) => {
    const pass = { scores: new Int32Array(tokens.count * LABELS), labels: new Uint8Array(tokens.count) }
    labeller.labelStretches(tokens, sentences, stage, pass)
    const mentions = listMentions(
      stage,
      mendEdges(readSpans(pass.labels), text, tokens, stage.scene.signs.word, lexicon),
    )
    const cases = gatherCases(
      { text, tokens, sentences, stage, lexicon, scores: pass.scores, steps },
      mentions,
      TAUGHT,
    )
    return { cases, right: Uint8Array.from(mentions, mention => classOf(labels, mention)) }
  })
}

/** The type of the first name that a mention shares a word with: a wrong edge is not for the decision to mend. */
function classOf(labels: Uint8Array, { first, last }: Mention): number {
  for (let i = first; i < last; i++) if (labels[i]! > 0) return (labels[i]! - 1) >> 2
  return NO_NAME
}
