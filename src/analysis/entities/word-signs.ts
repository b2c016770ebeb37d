import { FNV_BASIS, fnvStep } from '../../text/hash.ts'
import { CASE } from './case.ts'
import { DIGIT, fold, LETTER, LOWER, OTHER, traitsOf, UPPER } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import { lookUp } from './lexicon-table.ts'

/** Places in the row of a word. */
export const WORD = 0
export const SHAPE = 1
/** `CASE`, and from the 9th bit on the word lists */
export const KIND = 2
/** fine cluster, and from the 17th bit on the coarse one */
export const CLUSTERS = 3
export const PREFIX2 = 4
export const PREFIX3 = 5
export const PREFIX4 = 6
export const SUFFIX1 = 7
export const SUFFIX2 = 8
export const SUFFIX3 = 9
export const SUFFIX4 = 10
export const PROFILE = 11
/** numbers in a row: it fills one line of the processor's cache */
export const WIDTH = 16

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

/** Writes the row of the word `text[from, to)` from `row` on. */
export function describeWord(
  lexicon: Lexicon,
  text: string,
  from: number,
  to: number,
  rows: Int32Array,
  row: number,
): void {
  let word = FNV_BASIS
  let shape = FNV_BASIS
  let mark = 0
  let upper = 0
  let seen = 0
  let dotted = false
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const traits = traitsOf(unit)
    const kind = traits >>> 16
    word = fnvStep(word, traits & 0xffff)
    seen |= 1 << kind
    let here = kind
    if (kind === UPPER) upper++
    else if (kind === OTHER) {
      here = unit
      if (unit === 46) dotted = true
    }
    if (here !== mark) shape = fnvStep(shape, here)
    mark = here
  }
  const kind = kindOf(seen, upper, traitsOf(text.charCodeAt(from)) >>> 16, dotted)
  const fine = lookUp(lexicon.clusters, word)
  rows[row + WORD] = word
  rows[row + SHAPE] = shape
  rows[row + KIND] = kind | (lookUp(lexicon.words, word) << 8)
  rows[row + PROFILE] = lookUp(lexicon.profiles, word)
  rows[row + CLUSTERS] = fine === 0 ? 0 : fine | ((1 + lexicon.coarse[fine - 1]!) << 16)
  describeEnds(text, from, to, rows, row)
}

/** Hashes of the first two, three and four units and of the last one to four. */
function describeEnds(text: string, from: number, to: number, rows: Int32Array, row: number): void {
  let prefix = FNV_BASIS
  for (let length = 1; length <= 4 && from + length <= to; length++) {
    prefix = fnvStep(prefix, fold(text.charCodeAt(from + length - 1)))
    if (length > 1) rows[row + PREFIX2 + length - 2] = prefix
  }
  let suffix = FNV_BASIS ^ 0x55
  for (let length = 1; length <= 4 && to - length >= from; length++) {
    suffix = fnvStep(suffix, fold(text.charCodeAt(to - length)))
    rows[row + SUFFIX1 + length - 1] = suffix
  }
}
