import { classOf, DIGIT, LETTER, LOWER, UPPER } from '../../text/character-class.ts'
import { FNV_BASIS, fnvStep, mix } from '../../text/hash.ts'

export const CAPITAL = 1
export const ALL_CAPITALS = 2
const INNER_CAPITAL = 4
export const HAS_DIGIT = 8
const HAS_HYPHEN = 16
const HAS_DOT = 32
/** neither letters nor digits */
export const MARKS_ONLY = 64

/** What the models see of the words around a token, as parallel arrays: hashes of its lower-case form and its shape. */
export interface WordSigns {
  readonly count: number
  /** hash of the whole word in lower case, digits as 0 */
  readonly word: Int32Array
  /** hashes of the last two and three units */
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  /** bits such as `CAPITAL` */
  readonly shape: Uint8Array
}

/** All that they see of a token's word. */
export interface WordFeatures extends WordSigns {
  /** hashes of the last one and four units */
  readonly suffix1: Int32Array
  readonly suffix4: Int32Array
  /** hash of the first unit */
  readonly prefix1: Int32Array
}

/** lower case of each unit, digits as 0, filled as units turn up; 0: not yet looked up */
const folded = new Uint16Array(0x10000)

function fold(unit: number): number {
  let result = folded[unit]!
  if (result === 0) {
    if (classOf(unit) === DIGIT) result = 0x30
    else if (unit === 0x2019) result = 0x27
    else {
      const lower = String.fromCharCode(unit).toLowerCase()
      result = lower.length === 1 ? lower.charCodeAt(0) : unit
    }
    folded[unit] = result
  }
  return result
}

/** Hashes a word as `WordFeatures.word` does. */
export function hashWord(word: string): number {
  let hash = FNV_BASIS
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, fold(word.charCodeAt(i)))
  return mix(hash)
}

function shapeOf(text: string, start: number, end: number): number {
  let seen = 0
  let inner = 0
  let letters = 0
  let shape = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const bits = classOf(unit)
    seen |= bits
    if (i > start) inner |= bits
    if (bits & LETTER) letters++
    else if (unit === 0x2d) shape |= HAS_HYPHEN
    else if (unit === 0x2e) shape |= HAS_DOT
  }
  if (classOf(text.charCodeAt(start)) & UPPER) shape |= CAPITAL
  if (seen & UPPER && !(seen & LOWER) && letters > 1) shape |= ALL_CAPITALS
  if (inner & UPPER && seen & LOWER) shape |= INNER_CAPITAL
  if (seen & DIGIT) shape |= HAS_DIGIT
  if (!(seen & (LETTER | DIGIT))) shape |= MARKS_ONLY
  return shape
}

/** Units of a word that its hash reads at most; longer ones are endless strings, not words. */
const LONGEST_WORD = 64

export function allocateFeatures(count: number): WordFeatures {
  return {
    count,
    word: new Int32Array(count),
    suffix1: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    suffix4: new Int32Array(count),
    prefix1: new Int32Array(count),
    shape: new Uint8Array(count),
  }
}

/** Writes the features of the word `text[from, to)` as those of token `i`. */
export function describeWord(
  text: string,
  from: number,
  to: number,
  features: WordFeatures,
  i: number,
): void {
  const limit = Math.min(to, from + LONGEST_WORD)
  let hash = FNV_BASIS
  for (let at = from; at < limit; at++) {
    hash = fnvStep(hash, fold(text.charCodeAt(at)))
    if (at === from) features.prefix1[i] = hash
  }
  features.word[i] = mix(hash)
  let suffix = FNV_BASIS ^ 0x55
  for (let back = 1; back <= 4; back++) {
    if (to - back >= from) suffix = fnvStep(suffix, fold(text.charCodeAt(to - back)))
    if (back === 1) features.suffix1[i] = suffix
    else if (back === 2) features.suffix2[i] = suffix
    else if (back === 3) features.suffix3[i] = suffix
    else features.suffix4[i] = suffix
  }
  features.shape[i] = shapeOf(text, from, limit)
}

/** The features of every token of a text. */
export function describeWords(text: string, count: number, start: Int32Array, end: Int32Array): WordFeatures {
  const features = allocateFeatures(count)
  for (let i = 0; i < count; i++) describeWord(text, start[i]!, end[i]!, features, i)
  return features
}
