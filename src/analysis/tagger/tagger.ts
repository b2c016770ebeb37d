import { type ModelArray, readModel } from '../model-file.ts'
import type { NumberedWords, TokenSpans } from '../words/word-book.ts'
import { CAPITAL, type WordFeatures } from '../words/word-features.ts'
import { WordTable } from '../words/word-table.ts'
import { OwnScores } from './own-scores.ts'
import { TagBook } from './tag-book.ts'
import {
  caseMode,
  contextFeatures,
  dynamicFeatures,
  TAG_FEATURES,
  type TagContext,
  type TagInput,
} from './tag-features.ts'
import { TagLexicon } from './tag-lexicon.ts'

export const NO_TAG = 255

/** Greedy left-to-right tagger over the tags that the lexicon allows a word; one tag in joint UPOS and XPOS. */
export class Tagger {
  private readonly weights: Int8Array
  private readonly lexicon: TagLexicon
  private readonly clusters: WordTable
  /** UPOS and XPOS of each joint tag */
  private readonly upos: Uint8Array
  private readonly xpos: Uint8Array
  private readonly book: TagBook
  private readonly features = new Int32Array(TAG_FEATURES)

  constructor(bytes: Uint8Array) {
    const arrays = readModel(bytes) as ModelArray[]
    this.weights = arrays[0] as Int8Array
    this.upos = arrays[1] as Uint8Array
    this.xpos = arrays[2] as Uint8Array
    this.lexicon = new TagLexicon({
      wordKeys: arrays[3] as Uint16Array,
      wordValues: arrays[4] as Uint16Array,
      endingKeys: arrays[5] as Uint16Array,
      endingValues: arrays[6] as Uint16Array,
      classes: arrays[7] as Uint16Array,
      first: arrays[8] as Uint16Array,
      tags: arrays[9] as Uint8Array,
      cappedFirst: arrays[10] as Uint16Array,
      cappedTags: arrays[11] as Uint8Array,
    })
    this.clusters = new WordTable(arrays[12] as Uint16Array, arrays[13] as Uint16Array)
    const own = new OwnScores(this.weights, this.lexicon.arrays)
    this.book = new TagBook(this.lexicon, this.clusters, own)
  }

  /** What the tagger reads of a text's tokens, good until the next text; what it finds out about a word, it remembers. */
  read(text: string, tokens: TokenSpans, numbered: NumberedWords): TagInput {
    return this.book.read(text, tokens, numbered)
  }

  /** What the tagger reads of tokens whose words are described. */
  describe(words: WordFeatures): TagInput {
    const context = describeTags(words, this.lexicon, this.clusters)
    const own = new OwnScores(this.weights, this.lexicon.arrays)
    const scoresAt = Int32Array.from(context.choices, (choice, i) =>
      own.add(words, i, choice, context.clusters[i]!),
    )
    return { ...context, scores: own.scores, scoresAt }
  }

  /** Tags the tokens `[from, to)`, one sentence, writing indices into `UPOS` and `XPOS`. */
  tagSentence(input: TagInput, from: number, to: number, upos: Uint8Array, xpos: Uint8Array): void {
    const { features } = this
    const { first, tags, cappedFirst, cappedTags } = this.lexicon.arrays
    const mode = caseMode(input.words, from, to)
    let t1 = NO_TAG
    let t2 = NO_TAG
    for (let i = from; i < to; i++) {
      const capital = (input.words.shape[i]! & CAPITAL) !== 0
      const starts = capital ? cappedFirst : first
      const allowed = capital ? cappedTags : tags
      const at = starts[input.choices[i]!]!
      const end = starts[input.choices[i]! + 1]!
      let best = allowed[at]!
      if (end > at + 1) {
        let count = contextFeatures(input, i, from, to, mode, features, 0)
        count = dynamicFeatures(input, i, t1, t2, features, count)
        best = this.choose(count, allowed, at, end, input.scores, input.scoresAt[i]!)
      }
      upos[i] = this.upos[best]!
      xpos[i] = this.xpos[best]!
      t2 = t1
      t1 = best
    }
  }

  /**
   * The best of the tags `allowed[at]` up to `allowed[end]` by the features at hand and the scores that begin at `own`;
   * the first of equal ones.
   */
  private choose(
    count: number,
    allowed: Uint8Array,
    at: number,
    end: number,
    scores: Int32Array,
    own: number,
  ): number {
    const { features, weights } = this
    const shift = Math.clz32(weights.length - 1)
    for (let k = 0; k < count; k++) features[k] = features[k]! >>> shift
    let best = 0
    let highest = Number.NEGATIVE_INFINITY
    // two tags at a time, which halves the reading of the features
    for (let c = at; c < end; c += 2) {
      const one = allowed[c]!
      const hasTwo = c + 1 < end
      const two = hasTwo ? allowed[c + 1]! : one
      let scoreOne = scores[own + c - at]!
      let scoreTwo = hasTwo ? scores[own + c + 1 - at]! : scoreOne
      for (let k = 0; k < count; k++) {
        const feature = features[k]!
        scoreOne = (scoreOne + weights[feature ^ one]!) | 0
        scoreTwo = (scoreTwo + weights[feature ^ two]!) | 0
      }
      if (scoreOne > highest) {
        highest = scoreOne
        best = one
      }
      if (scoreTwo > highest) {
        highest = scoreTwo
        best = two
      }
    }
    return best
  }
}

/** Looks up choice, class and cluster of every token. */
export function describeTags(words: WordFeatures, lexicon: TagLexicon, table: WordTable): TagContext {
  const choices = new Uint16Array(words.count)
  const classes = new Uint16Array(words.count)
  const clusters = new Uint16Array(words.count)
  for (let i = 0; i < words.count; i++) {
    const choice = lexicon.choiceOf(words, i)
    choices[i] = choice
    classes[i] = lexicon.classOf(choice, words.shape[i]!)
    clusters[i] = table.get(words.word[i]!)
  }
  return { words, choices, classes, clusters }
}
