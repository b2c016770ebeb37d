import type { Tokens } from '../../../model/analysis.ts'
import { BASIS, classOf, DIGIT, fold, LOWER, OTHER, step, UPPER } from './hash.ts'
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
  const column = () => new Int32Array(count + 2)
  return {
    count,
    word: column(),
    shape: column(),
    kind: new Uint8Array(count + 2),
    touches: new Uint8Array(count + 2),
    prefix2: column(),
    prefix3: column(),
    prefix4: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    fine: new Uint16Array(count + 2),
    coarse: new Uint16Array(count + 2),
    listed: new Uint16Array(count + 2),
  }
}

function kindOf(upper: number, lower: number, digits: number, other: number, first: number, dotted: boolean) {
  const letters = upper + lower
  if (digits > 0) return letters > 0 ? CASE.ALPHANUMERIC : CASE.DIGITS
  if (letters === 0) return first === OTHER ? CASE.PUNCTUATION : CASE.OTHER
  if (upper === 0) return CASE.LOWER
  if (lower === 0) return dotted ? CASE.DOTTED : upper === 1 && other === 0 ? CASE.LETTER : CASE.CAPITALS
  return first === UPPER && upper === 1 ? CASE.INITIAL : CASE.MIXED
}

/** Reads the signs of every token in one walk over its letters; endings and clusters are left to `completeSigns`. */
export function readSigns(text: string, tokens: Tokens, lexicon: Lexicon): Signs {
  const signs = allocate(tokens.count)
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    let word = BASIS
    let shape = BASIS
    let before = 0
    let upper = 0
    let lower = 0
    let digits = 0
    let other = 0
    let dotted = false
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      word = step(word, fold(unit))
      const kind = classOf(unit)
      if (kind === UPPER) upper++
      else if (kind === LOWER) lower++
      else if (kind === DIGIT) digits++
      else {
        other++
        if (unit === 46) dotted = true
      }
      const mark = kind === OTHER ? unit : kind
      if (mark !== before) shape = step(shape, mark)
      before = mark
      const length = at - start
      if (length === 1) signs.prefix2[i] = word
      else if (length === 2) signs.prefix3[i] = word
      else if (length === 3) signs.prefix4[i] = word
    }
    if (i > 0 && tokens.end[i - 1] === start) signs.touches[i] = 1
    signs.word[i] = word
    signs.shape[i] = shape
    signs.kind[i] = kindOf(upper, lower, digits, other, classOf(text.charCodeAt(start)), dotted)
    signs.listed[i] = lookUp(lexicon.words, word)
  }
  signs.word[tokens.count] = 1
  signs.word[tokens.count + 1] = 2
  signs.kind[tokens.count] = CASE.START
  signs.kind[tokens.count + 1] = CASE.END
  return signs
}

/** Reads endings and clusters of tokens `[first, last)`: only stretches that may hold names, and what stands beside them, need them. */
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
