import { CAPITAL, type WordFeatures } from '../words/word-features.ts'
import { OWN_FEATURES, ownFeatures } from './tag-features.ts'
import type { LexiconArrays } from './tag-lexicon.ts'

/** What the features of words by themselves say for each tag that a word may have. */
export class OwnScores {
  readonly #weights: Int8Array
  readonly #lexicon: LexiconArrays
  readonly #features = new Int32Array(OWN_FEATURES)
  #scores = new Int32Array(1 << 12)
  #size = 0

  constructor(weights: Int8Array, lexicon: LexiconArrays) {
    this.#weights = weights
    this.#lexicon = lexicon
  }

  /** The scores of all words so far, which stay where they are. */
  get scores(): Int32Array {
    return this.#scores
  }

  clear(): void {
    this.#scores = new Int32Array(1 << 12)
    this.#size = 0
  }

  /** Scores the tags of word `i` in the order of the lexicon; gives where they begin. A word with one tag needs none. */
  add(words: WordFeatures, i: number, choice: number, cluster: number): number {
    const { first, tags, cappedFirst, cappedTags } = this.#lexicon
    const isCapital = (words.shape[i]! & CAPITAL) !== 0
    const starts = isCapital ? cappedFirst : first
    const allowed = isCapital ? cappedTags : tags
    const from = starts[choice]!
    const to = starts[choice + 1]!
    const begin = this.#size
    if (to === from + 1) return begin
    if (begin + to - from > this.#scores.length) {
      const scores = new Int32Array(2 * this.#scores.length)
      scores.set(this.#scores)
      this.#scores = scores
    }
    const shift = Math.clz32(this.#weights.length - 1)
    ownFeatures(words, i, cluster, this.#features)
    for (let c = from; c < to; c++) {
      let score = 0
      for (const feature of this.#features) score += this.#weights[(feature >>> shift) ^ allowed[c]!]!
      this.#scores[this.#size++] = score
    }
    return begin
  }
}
