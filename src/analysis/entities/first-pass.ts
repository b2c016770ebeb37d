import type { Sentences, Tokens } from '../../model/analysis.ts'
import { STYLE } from './candidates.ts'
import { Decoder } from './decode.ts'
import { MOST_FEATURES, writeContextFeatures } from './features.ts'
import { writeFoldedFeatures } from './folded-features.ts'
import { addRows, addSum, LABELS, SUM } from './rows.ts'
import type { Stage } from './scene.ts'
import { TokenScores } from './token-scores.ts'
import type { Weights } from './weights.ts'

/** Scores (16 a token) and best labels of every token; tokens outside the candidate stretches have the label 0 and no scores. */
export interface Pass {
  readonly scores: Int32Array
  readonly labels: Uint8Array
}

/** Weights of one style at work, with their working memory. */
export class Labeller {
  readonly style: number
  readonly weights: Weights
  readonly decoder: Decoder
  readonly #tokenScores: TokenScores
  readonly #keys = new Int32Array(MOST_FEATURES)
  readonly #sum = new Int32Array(SUM)

  constructor(weights: Weights, style: number) {
    this.style = style
    this.weights = weights
    this.decoder = new Decoder(weights.steps)
    this.#tokenScores = new TokenScores(weights.rows)
  }

  /** Scores and labels the candidate stretches of the style, each by itself. */
  labelStretches(tokens: Tokens, sentences: Sentences, stage: Stage, pass: Pass): void {
    const { candidates, numbered } = stage
    this.#tokenScores.open(numbered)
    for (let c = 0; c < candidates.count; c++) {
      if (candidates.style[c] !== this.style) continue
      const first = candidates.first[c]!
      const last = candidates.last[c]!
      const sentence = tokens.sentence[first]!
      const from = sentences.first[sentence]!
      const to = sentences.first[sentence + 1]!
      pass.scores.fill(0, first * LABELS, last * LABELS)
      for (let i = first; i < last; i++) this.#score(stage, i, from, to, pass.scores)
      this.decoder.decode(pass.scores, first, last, pass.labels)
    }
  }

  #score({ scene }: Stage, i: number, from: number, to: number, scores: Int32Array): void {
    const keys = this.#keys
    const sum = this.#sum
    let count: number
    if (this.style === STYLE.FOLDED) {
      sum.fill(0)
      count = writeFoldedFeatures(scene, i, from, to, keys, 0)
    } else {
      this.#tokenScores.sum(scene, i, from, to, sum)
      count = writeContextFeatures(scene, i, from, to, keys, 0, false)
    }
    addRows(this.weights.rows, keys, count, sum)
    addSum(sum, scores, i * LABELS)
  }
}
