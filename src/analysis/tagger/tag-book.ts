import { Scratch } from '../scratch.ts'
import type { Edition, NumberedWords, TokenSpans } from '../words/word-book.ts'
import { allocateFeatures, describeWord } from '../words/word-features.ts'
import { WordRows } from '../words/word-rows.ts'
import type { WordTable } from '../words/word-table.ts'
import type { OwnScores } from './own-scores.ts'
import type { TagInput } from './tag-features.ts'
import type { TagLexicon } from './tag-lexicon.ts'

/** Places in the row of a word. */
const WORD = 0
const SUFFIX2 = 1
const SUFFIX3 = 2
/** shape, and from the 17th bit on class */
const SHAPE = 3
/** choice and cluster in the same way */
const CHOICE = 4
/** where its scores begin, plus 1; 0 for a word that is not described yet */
const SCORES = 5
const WIDTH = 8

/** What the tagger reads of words, worked out once for each word of a book. */
export class TagBook {
  readonly #lexicon: TagLexicon
  readonly #clusters: WordTable
  readonly #own: OwnScores
  readonly #rows = new WordRows(WIDTH)
  readonly #word = allocateFeatures(1)
  readonly #scratch = new Scratch()
  #edition: Edition | undefined

  constructor(lexicon: TagLexicon, clusters: WordTable, own: OwnScores) {
    this.#lexicon = lexicon
    this.#clusters = clusters
    this.#own = own
  }

  /** What the tagger reads of a text's tokens, whose words have numbers; good until the next text. */
  read(text: string, { count, start, end }: TokenSpans, numbered: NumberedWords): TagInput {
    if (numbered.edition !== this.#edition) {
      this.#own.clear()
      this.#edition = numbered.edition
    }
    const rows = this.#rows.open(numbered)
    const { id } = numbered
    // the parser, which comes later, reads these three
    const word = new Int32Array(count)
    const suffix3 = new Int32Array(count)
    const clusters = new Uint16Array(count)
    this.#scratch.clear()
    const suffix2 = this.#scratch.ints(count)
    const shape = this.#scratch.bytes(count)
    const choices = this.#scratch.shorts(count)
    const classes = this.#scratch.shorts(count)
    const scoresAt = this.#scratch.ints(count)
    for (let i = 0; i < count; i++) {
      const at = id[i]! * WIDTH
      if (rows[at + SCORES] === 0) this.#describe(text, start[i]!, end[i]!, rows, at)
      word[i] = rows[at + WORD]!
      suffix2[i] = rows[at + SUFFIX2]!
      suffix3[i] = rows[at + SUFFIX3]!
      const shapeAndClass = rows[at + SHAPE]!
      shape[i] = shapeAndClass
      classes[i] = shapeAndClass >>> 16
      const choiceAndCluster = rows[at + CHOICE]!
      choices[i] = choiceAndCluster
      clusters[i] = choiceAndCluster >>> 16
      scoresAt[i] = rows[at + SCORES]! - 1
    }
    const words = { count, word, suffix2, suffix3, shape }
    return { words, choices, classes, clusters, scores: this.#own.scores, scoresAt }
  }

  #describe(text: string, from: number, to: number, rows: Int32Array, at: number): void {
    const features = this.#word
    describeWord(text, from, to, features, 0)
    const shape = features.shape[0]!
    const choice = this.#lexicon.choiceOf(features, 0)
    const cluster = this.#clusters.get(features.word[0]!)
    rows[at + WORD] = features.word[0]!
    rows[at + SUFFIX2] = features.suffix2[0]!
    rows[at + SUFFIX3] = features.suffix3[0]!
    rows[at + SHAPE] = shape | (this.#lexicon.classOf(choice, shape) << 16)
    rows[at + CHOICE] = choice | (cluster << 16)
    rows[at + SCORES] = 1 + this.#own.add(features, 0, choice, cluster)
  }
}
