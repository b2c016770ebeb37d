import { FNV_BASIS, fnvStep } from '../../text/hash.ts'

const CURLY = 0x2019

/** Lower-case code unit with the curly apostrophe made straight, so that `don’t` equals `Don't`. */
const fold = (unit: number): number => (unit >= 65 && unit <= 90 ? unit | 32 : unit === CURLY ? 39 : unit)

/** FNV-1a of a span of text, case set aside. */
export function hashForm(text: string, start: number, end: number): number {
  let hash = FNV_BASIS
  for (let i = start; i < end; i++) hash = fnvStep(hash, fold(text.charCodeAt(i)))
  return hash
}

/** The hashes of words, given in lower case with blanks between. */
export const formSet = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map(word => hashForm(word, 0, word.length)))

const E = 101
const D = 100
const S = 115
const isVowel = (unit: number) => unit === 97 || unit === E || unit === 105 || unit === 111 || unit === 117

/**
 * Where a word ends without its ending (-s, -es, -ed, -ing, a doubled consonant, a last e): rough, but the same
 * for all regular forms of a verb: `vow, vows, vowed, vowing`. Irregular forms keep their own stem.
 */
export function stemEnd(text: string, start: number, end: number): number {
  const last = fold(text.charCodeAt(end - 1))
  const second = fold(text.charCodeAt(end - 2))
  let stop = end
  if (end - start > 4 && last === 103 && second === 110 && fold(text.charCodeAt(end - 3)) === 105)
    stop = end - 3
  else if (end - start > 3 && last === D && second === E) stop = end - 2
  else if (end - start > 3 && last === S && second !== S) stop = end - 1
  if (stop > start + 3 && fold(text.charCodeAt(stop - 1)) === E) stop--
  const tail = fold(text.charCodeAt(stop - 1))
  const doubled = stop > start + 3 && tail === fold(text.charCodeAt(stop - 2)) && !isVowel(tail)
  if (doubled && tail !== S && tail !== 108) stop--
  if (stop > start + 2 && fold(text.charCodeAt(stop - 1)) === 105) return stop - 1
  if (stop > start + 2 && fold(text.charCodeAt(stop - 1)) === 121) return stop - 1
  return stop
}
