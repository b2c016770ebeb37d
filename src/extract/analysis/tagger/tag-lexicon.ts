import { CAPITAL, HAS_DIGIT, MARKS_ONLY } from '../words/word-features.ts'
import { WordTable } from '../words/word-table.ts'

/** Kinds of words not in the lexicon, by shape; their classes come first. */
export const UNKNOWN_KINDS = 4

/** The class of an unknown word of the given shape. */
export function unknownClass(shape: number): number {
  if (shape & MARKS_ONLY) return 0
  if (shape & HAS_DIGIT) return 1
  return shape & CAPITAL ? 2 : 3
}

/**
 * Which tags a word may have. A class is a set of tags that words share; class `c` lists
 * `tags[first[c]]` up to `tags[first[c + 1]]`, and for a capitalised word the names' tags besides.
 */
export class TagLexicon {
  private readonly words: WordTable

  constructor(
    keys: Uint16Array,
    values: Uint16Array,
    readonly first: Uint16Array,
    readonly tags: Uint8Array,
    readonly cappedFirst: Uint16Array,
    readonly cappedTags: Uint8Array,
  ) {
    this.words = new WordTable(keys, values)
  }

  classOf(word: number, shape: number): number {
    const known = this.words.get(word)
    return known !== 0 ? known : unknownClass(shape)
  }
}
