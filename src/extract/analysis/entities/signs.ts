import type { Tokens } from '../../../model/analysis.ts'
import { BASIS, DIGIT, fold, LETTER, LOWER, OTHER, step, traitsOf, UPPER } from './hash.ts'
import { type Lexicon, lookClusters } from './lexicon.ts'
import { lookUp } from './lexicon-table.ts'

/** How a token is written. */
export const CASE = {
  START: 0,
  END: 1,
  LOWER: 2,
  INITIAL: 3,
  CAPITALS: 4,
  LETTER: 5,
  MIXED: 6,
  DIGITS: 7,
  ALPHANUMERIC: 8,
  PUNCTUATION: 9,
  OTHER: 10,
  DOTTED: 11,
} as const

/**
 * What the recogniser's features are made of, one column a sign. Columns are two longer than the tokens:
 * the last two stand for what is before and behind a sentence.
 */
export interface Signs {
  readonly count: number
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
  /** bits of the classes that the word lists know it by */
  readonly listed: Uint16Array
}

function allocate(count: number): Signs {
  const length = count + 2
  // few allocations: most articles are short
  const numbers = new Int32Array(9 * length)
  const bits = new Uint16Array(3 * length)
  const bytes = new Uint8Array(2 * length)
  const column = (k: number) => numbers.subarray(k * length, (k + 1) * length)
  return {
    count,
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
    listed: bits.subarray(2 * length),
  }
}

/** The `CASE` of a token with these classes (`1 << class`), so many capitals and such a first unit. */
function kindOf(seen: number, upper: number, first: number, dotted: boolean): number {
  const isCased = (seen & ((1 << UPPER) | (1 << LOWER))) !== 0
  if (seen & (1 << DIGIT)) return isCased ? CASE.ALPHANUMERIC : CASE.DIGITS
  if (!isCased) return first === OTHER ? CASE.PUNCTUATION : CASE.OTHER
  if (upper === 0) return CASE.LOWER
  if (seen & (1 << LOWER)) return first === UPPER && upper === 1 ? CASE.INITIAL : CASE.MIXED
  if (dotted) return CASE.DOTTED
  return upper === 1 && !(seen & ((1 << OTHER) | (1 << LETTER))) ? CASE.LETTER : CASE.CAPITALS
}

/** Reads the signs of every token in one walk over its letters; beginnings, endings and clusters are left to `completeSigns`. */
export function readSigns(text: string, tokens: Tokens, lexicon: Lexicon): Signs {
  const { count, start, end } = tokens
  const signs = allocate(count)
  let before = -1
  for (let i = 0; i < count; i++) {
    const from = start[i]!
    const to = end[i]!
    let word = BASIS
    let shape = BASIS
    let mark = 0
    let upper = 0
    let seen = 0
    let dotted = false
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      const traits = traitsOf(unit)
      const kind = traits >>> 16
      word = step(word, traits & 0xffff)
      seen |= 1 << kind
      let here = kind
      if (kind === UPPER) upper++
      else if (kind === OTHER) {
        here = unit
        if (unit === 46) dotted = true
      }
      if (here !== mark) shape = step(shape, here)
      mark = here
    }
    if (before === from) signs.touches[i] = 1
    before = to
    signs.word[i] = word
    signs.shape[i] = shape
    signs.kind[i] = kindOf(seen, upper, traitsOf(text.charCodeAt(from)) >>> 16, dotted)
    signs.listed[i] = lookUp(lexicon.words, word)
  }
  signs.word[count] = 1
  signs.word[count + 1] = 2
  signs.kind[count] = CASE.START
  signs.kind[count + 1] = CASE.END
  return signs
}

/** Reads beginnings, endings and clusters of tokens `[first, last)`: only stretches that may hold names, and what stands beside them, need them. */
export function completeSigns(
  text: string,
  tokens: Tokens,
  lexicon: Lexicon,
  signs: Signs,
  first: number,
  last: number,
): void {
  for (let i = first; i < last; i++) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    let prefix = BASIS
    for (let length = 1; length <= 4 && start + length <= end; length++) {
      prefix = step(prefix, fold(text.charCodeAt(start + length - 1)))
      if (length === 2) signs.prefix2[i] = prefix
      else if (length === 3) signs.prefix3[i] = prefix
      else if (length === 4) signs.prefix4[i] = prefix
    }
    let suffix = BASIS ^ 0x55
    for (let length = 1; length <= 4 && end - length >= start; length++) {
      suffix = step(suffix, fold(text.charCodeAt(end - length)))
      if (length === 1) signs.suffix1[i] = suffix
      else if (length === 2) signs.suffix2[i] = suffix
      else if (length === 3) signs.suffix3[i] = suffix
      else signs.suffix4[i] = suffix
    }
    lookClusters(lexicon, signs.word[i]!, i, signs)
  }
}
