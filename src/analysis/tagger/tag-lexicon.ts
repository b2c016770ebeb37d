import { mix } from '../../text/hash.ts'
import { CAPITAL, HAS_DIGIT, MARKS_ONLY, type WordFeatures } from '../words/word-features.ts'
import { WordTable } from '../words/word-table.ts'

/** Kinds of words not in the lexicon, by shape: marks, with a digit, with a capital, other. */
export const UNKNOWN_KINDS = 4

/** The class of an unknown word of the given shape. */
export function unknownClass(shape: number): number {
  if (shape & MARKS_ONLY) return 0
  if (shape & HAS_DIGIT) return 1
  return shape & CAPITAL ? 2 : 3
}

/** The class of a choice that an ending gives: that of the word's kind. */
export const BY_KIND = 0xffff

/** The key of the last three units, or two, of a word that is not in the lexicon. */
export const endingKey = (length: 2 | 3, suffix: number): number => mix(suffix + length)

/** The lexicon as it lies in the model file. */
export interface LexiconArrays {
  /** table of words, the value being the word's choice */
  readonly wordKeys: Uint16Array
  readonly wordValues: Uint16Array
  /** table of the endings of unknown words */
  readonly endingKeys: Uint16Array
  readonly endingValues: Uint16Array
  /** class of each choice: what the features see of it */
  readonly classes: Uint16Array
  /** choice `c` lists `tags[first[c]]` up to `tags[first[c + 1]]` */
  readonly first: Uint16Array
  readonly tags: Uint8Array
  /** the same for words with a capital */
  readonly cappedFirst: Uint16Array
  readonly cappedTags: Uint8Array
}

/**
 * Which tags a word may have: a word in the lexicon its own, a rare one also those of its ending, an unknown one those
 * of its ending.
 */
export class TagLexicon {
  private readonly words: WordTable
  private readonly endings: WordTable

  constructor(readonly arrays: LexiconArrays) {
    this.words = new WordTable(arrays.wordKeys, arrays.wordValues)
    this.endings = new WordTable(arrays.endingKeys, arrays.endingValues)
  }

  /** The choice of tags of token `i`. */
  choiceOf(words: WordFeatures, i: number): number {
    const known = this.words.get(words.word[i]!)
    if (known !== 0) return known
    const kind = unknownClass(words.shape[i]!)
    if (kind < 2) return kind
    return (
      this.endings.get(endingKey(3, words.suffix3[i]!)) ||
      this.endings.get(endingKey(2, words.suffix2[i]!)) ||
      kind
    )
  }

  /** What the features see of a choice, for a word of the given shape. */
  classOf(choice: number, shape: number): number {
    const found = this.arrays.classes[choice]!
    return found === BY_KIND ? unknownClass(shape) : found
  }
}
