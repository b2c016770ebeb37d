import { type ModelArray, readModel } from '../model-file.ts'
import { mix } from '../words/hash.ts'
import { CAPITAL, type WordFeatures } from '../words/word-features.ts'
import { WordTable } from '../words/word-table.ts'
import { caseMode, dynamicFeatures, staticFeatures, TAG_FEATURES, type TagContext } from './tag-features.ts'
import { TagLexicon } from './tag-lexicon.ts'

export const NO_TAG = 255

/** A constant for each tag that sets its weights apart from other tags' weights of the same feature. */
export function tagSalts(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, tag) => mix(Math.imul(tag + 1, 0x9e3779b1)))
}

/** Greedy left-to-right tagger over the tags that the lexicon allows a word; one tag in joint UPOS and XPOS. */
export class Tagger {
  private readonly weights: Int8Array
  private readonly salts: Int32Array
  private readonly lexicon: TagLexicon
  private readonly clusters: WordTable
  /** UPOS and XPOS of each joint tag */
  private readonly upos: Uint8Array
  private readonly xpos: Uint8Array
  private readonly features = new Int32Array(TAG_FEATURES)

  constructor(bytes: Uint8Array) {
    const arrays = readModel(bytes) as ModelArray[]
    this.weights = arrays[0] as Int8Array
    this.upos = arrays[1] as Uint8Array
    this.xpos = arrays[2] as Uint8Array
    this.lexicon = new TagLexicon(
      arrays[3] as Uint16Array,
      arrays[4] as Uint16Array,
      arrays[5] as Uint16Array,
      arrays[6] as Uint8Array,
      arrays[7] as Uint16Array,
      arrays[8] as Uint8Array,
    )
    this.clusters = new WordTable(arrays[9] as Uint16Array, arrays[10] as Uint16Array)
    this.salts = tagSalts(this.upos.length)
  }

  /** What the features read of a text's tokens. */
  describe(words: WordFeatures): TagContext {
    return describeTags(words, this.lexicon, this.clusters)
  }

  /** Tags the tokens `[from, to)`, one sentence, writing indices into `UPOS` and `XPOS`. */
  tagSentence(context: TagContext, from: number, to: number, upos: Uint8Array, xpos: Uint8Array): void {
    const { lexicon, features, salts, weights } = this
    const mask = weights.length - 1
    const mode = caseMode(context.words, from, to)
    let t1 = NO_TAG
    let t2 = NO_TAG
    for (let i = from; i < to; i++) {
      const capital = (context.words.shape[i]! & CAPITAL) !== 0
      const first = capital ? lexicon.cappedFirst : lexicon.first
      const tags = capital ? lexicon.cappedTags : lexicon.tags
      const at = first[context.classes[i]!]!
      const end = first[context.classes[i]! + 1]!
      let best = tags[at]!
      if (end > at + 1) {
        let count = staticFeatures(context, i, from, to, mode, features)
        count = dynamicFeatures(context, i, to, t1, t2, features, count)
        let highest = Number.NEGATIVE_INFINITY
        for (let c = at; c < end; c++) {
          const salt = salts[tags[c]!]!
          let score = 0
          for (let k = 0; k < count; k++) score += weights[(features[k]! ^ salt) & mask]!
          if (score > highest) {
            highest = score
            best = tags[c]!
          }
        }
      }
      upos[i] = this.upos[best]!
      xpos[i] = this.xpos[best]!
      t2 = t1
      t1 = best
    }
  }
}

/** Looks up the class and the cluster of every token. */
export function describeTags(words: WordFeatures, lexicon: TagLexicon, table: WordTable): TagContext {
  const classes = new Uint16Array(words.count)
  const clusters = new Uint16Array(words.count)
  for (let i = 0; i < words.count; i++) {
    classes[i] = lexicon.classOf(words.word[i]!, words.shape[i]!)
    clusters[i] = table.get(words.word[i]!)
  }
  return { words, classes, clusters }
}
