import type { Scratch } from '../scratch.ts'
import { BEFORE, BEHIND, type NumberedWords, type TokenSpans } from '../words/word-book.ts'
import { WordRows } from '../words/word-rows.ts'
import { CASE } from './case.ts'
import type { Lexicon } from './lexicon.ts'
import {
  CLUSTERS,
  describeWord,
  KIND,
  PREFIX2,
  PREFIX3,
  PREFIX4,
  PROFILE,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WIDTH,
  WORD,
} from './word-signs.ts'

/**
 * What the recogniser's features are made of, one column a sign. Columns are two longer than the tokens:
 * the last two stand for what is before and behind a sentence.
 */
export interface Signs {
  readonly count: number
  /** number of the word in the book */
  readonly id: Int32Array
  readonly word: Int32Array
  readonly shape: Int32Array
  readonly kind: Uint8Array
  /** 1 where no blank stands before the token */
  readonly touches: Uint8Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  readonly prefix4: Int32Array
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly fine: Uint16Array
  readonly coarse: Uint16Array
  /** what the word mostly is in plain news */
  readonly profile: Uint16Array
  /** bits of the classes that the word lists know it by */
  readonly listed: Uint16Array
}

function allocate(count: number, scratch: Scratch): Signs {
  const length = count + 2
  const numbers = scratch.ints(10 * length)
  const bits = scratch.shorts(4 * length)
  const bytes = scratch.bytes(2 * length)
  const column = (k: number) => numbers.subarray(k * length, (k + 1) * length)
  return {
    count,
    id: column(9),
    word: column(0),
    shape: column(1),
    kind: bytes.subarray(0, length),
    touches: bytes.subarray(length),
    prefix2: column(2),
    prefix3: column(3),
    prefix4: column(4),
    suffix1: column(5),
    suffix2: column(6),
    suffix3: column(7),
    suffix4: column(8),
    fine: bits.subarray(0, length),
    coarse: bits.subarray(length, 2 * length),
    listed: bits.subarray(2 * length, 3 * length),
    profile: bits.subarray(3 * length),
  }
}

/** Reads the signs of words, which it remembers. */
export class SignReader {
  readonly lexicon: Lexicon
  readonly #rows = new WordRows(WIDTH)

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** The signs of every token; beginnings, endings and clusters are left to `complete`. */
  read(text: string, { count, start, end }: TokenSpans, numbered: NumberedWords, scratch: Scratch): Signs {
    const signs = allocate(count, scratch)
    const { id, word, shape, kind, listed, touches } = signs
    const rows = this.#rows.open(numbered)
    id.set(numbered.id)
    for (let i = 0; i < count; i++) {
      const at = id[i]! * WIDTH
      // no word has the kind 0
      if (rows[at + KIND] === 0) describeWord(this.lexicon, text, start[i]!, end[i]!, rows, at)
      word[i] = rows[at + WORD]!
      shape[i] = rows[at + SHAPE]!
      const kindAndLists = rows[at + KIND]!
      kind[i] = kindAndLists
      listed[i] = kindAndLists >>> 8
      if (i > 0 && end[i - 1] === start[i]) touches[i] = 1
    }
    id[count] = BEFORE
    id[count + 1] = BEHIND
    word[count] = 1
    word[count + 1] = 2
    kind[count] = CASE.START
    kind[count + 1] = CASE.END
    return signs
  }

  /** Reads what is left of tokens `[first, last)`: only stretches that may hold names, and what stands beside them, need it. */
  complete(signs: Signs, numbered: NumberedWords, first: number, last: number): void {
    const rows = this.#rows.open(numbered)
    for (let i = first; i < last; i++) {
      const at = signs.id[i]! * WIDTH
      signs.prefix2[i] = rows[at + PREFIX2]!
      signs.prefix3[i] = rows[at + PREFIX3]!
      signs.prefix4[i] = rows[at + PREFIX4]!
      signs.suffix1[i] = rows[at + SUFFIX1]!
      signs.suffix2[i] = rows[at + SUFFIX2]!
      signs.suffix3[i] = rows[at + SUFFIX3]!
      signs.suffix4[i] = rows[at + SUFFIX4]!
      signs.profile[i] = rows[at + PROFILE]!
      const clusters = rows[at + CLUSTERS]!
      signs.fine[i] = clusters
      signs.coarse[i] = clusters >>> 16
    }
  }
}
