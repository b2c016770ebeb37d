import type { Words } from './article.ts'
import { mix, pair } from './hash.ts'
import type { Signs } from './signs.ts'

/** Everything that a feature may look at. */
export interface Scene {
  readonly signs: Signs
  readonly words: Words
  /** place and bits of listed phrases, from `markPhrases` */
  readonly phrases: Int32Array
  /** first token and end of the run of capitalised tokens that a token stands in */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
}

/** Most features that a token can have. */
export const MOST_FEATURES = 128

/**
 * Writes the 32-bit hashes of the features of token `i`, in a sentence of tokens `[from, to)`, and returns how many.
 * A feature is a template number mixed with the signs it looks at.
 */
export function writeFeatures(scene: Scene, i: number, from: number, to: number, out: Int32Array): number {
  const { signs, words, phrases, runFirst, runLast } = scene
  const { word, shape, kind, fine, coarse, listed, suffix3, prefix3, suffix2 } = signs
  const start = signs.count
  const end = signs.count + 1
  const a = i - 2 >= from ? i - 2 : start
  const b = i - 1 >= from ? i - 1 : start
  const d = i + 1 < to ? i + 1 : end
  const e = i + 2 < to ? i + 2 : end
  const w = word[i]!
  const wb = word[b]!
  const wd = word[d]!
  const kindHere = kind[i]!
  const opening = b === start ? 16 : 0
  const kinds = kindHere | opening
  const around = (kind[b]! << 8) | (kindHere << 4) | kind[d]!
  const habit = words.habit[words.id[i]!]!
  const phrase = phrases[i]!
  const cb = coarse[b]!
  const c = coarse[i]!
  const cd = coarse[d]!
  const fb = fine[b]!
  const f = fine[i]!
  const fd = fine[d]!
  let n = 0
  out[n++] = mix(1, kinds)
  out[n++] = mix(2, w)
  out[n++] = mix(3, pair(w, kindHere))
  out[n++] = mix(4, wb)
  out[n++] = mix(5, wd)
  out[n++] = mix(6, word[a]!)
  out[n++] = mix(7, word[e]!)
  out[n++] = mix(8, pair(wb, w))
  out[n++] = mix(9, pair(w, wd))
  out[n++] = mix(10, pair(word[a]!, wb))
  out[n++] = mix(11, pair(wd, word[e]!))
  out[n++] = mix(12, pair(wb, wd))
  out[n++] = mix(13, shape[i]!)
  out[n++] = mix(14, pair(shape[b]!, shape[i]!))
  out[n++] = mix(15, pair(shape[i]!, shape[d]!))
  out[n++] = mix(16, around)
  out[n++] = mix(17, (around << 4) | kind[e]!)
  out[n++] = mix(18, (kind[a]! << 12) | around)
  out[n++] = mix(19, signs.prefix2[i]!)
  out[n++] = mix(20, prefix3[i]!)
  out[n++] = mix(21, signs.prefix4[i]!)
  out[n++] = mix(22, signs.suffix1[i]!)
  out[n++] = mix(23, suffix2[i]!)
  out[n++] = mix(24, suffix3[i]!)
  out[n++] = mix(25, signs.suffix4[i]!)
  out[n++] = mix(26, suffix3[b]!)
  out[n++] = mix(27, suffix3[d]!)
  out[n++] = mix(28, prefix3[b]!)
  out[n++] = mix(29, prefix3[d]!)
  out[n++] = mix(30, pair(suffix3[i]!, kindHere))
  out[n++] = mix(31, f)
  out[n++] = mix(32, fb)
  out[n++] = mix(33, fd)
  out[n++] = mix(34, fine[a]!)
  out[n++] = mix(35, fine[e]!)
  out[n++] = mix(36, c | (kindHere << 8))
  out[n++] = mix(37, cb | (kind[b]! << 8))
  out[n++] = mix(38, cd | (kind[d]! << 8))
  out[n++] = mix(39, coarse[a]!)
  out[n++] = mix(40, coarse[e]!)
  out[n++] = mix(41, (cb << 8) | c)
  out[n++] = mix(42, (c << 8) | cd)
  out[n++] = mix(43, (cb << 8) | cd)
  out[n++] = mix(44, (cb << 16) | (c << 8) | cd)
  out[n++] = mix(45, (fb << 12) | f)
  out[n++] = mix(46, (f << 12) | fd)
  out[n++] = mix(47, (fb << 12) | fd)
  out[n++] = mix(48, (coarse[a]! << 8) | cb)
  out[n++] = mix(49, (cd << 8) | coarse[e]!)
  out[n++] = mix(50, habit | (kinds << 4))
  out[n++] = mix(51, pair(w, habit))
  out[n++] = mix(52, (habit << 8) | c)
  out[n++] = mix(53, listed[i]!)
  out[n++] = mix(54, listed[b]!)
  out[n++] = mix(55, listed[d]!)
  out[n++] = mix(56, pair(listed[b]!, listed[i]!))
  out[n++] = mix(57, pair(listed[i]!, listed[d]!))
  out[n++] = mix(58, pair(listed[i]!, kinds))
  for (let bits = listed[i]!; bits !== 0; bits &= bits - 1)
    out[n++] = mix(59, (bits & -bits) | (kindHere << 16))
  if (phrase !== 0) {
    out[n++] = mix(60, phrase)
    for (let bits = phrase >> 2; bits !== 0; bits &= bits - 1)
      out[n++] = mix(61, ((bits & -bits) << 2) | (phrase & 3))
  }
  const first = runFirst[i]!
  const last = runLast[i]!
  if (last > first) {
    const before = first > from ? first - 1 : start
    const behind = last < to ? last : end
    const head = last - 1
    const place = (i === first ? 1 : 0) | (i === head ? 2 : 0) | (Math.min(last - first, 5) << 2)
    out[n++] = mix(64, place)
    out[n++] = mix(65, pair(word[before]!, place))
    out[n++] = mix(66, pair(word[behind]!, place))
    out[n++] = mix(67, pair(word[head]!, place & 3))
    out[n++] = mix(68, pair(word[first]!, place & 3))
    out[n++] = mix(69, (fine[head]! << 2) | (place & 3))
    out[n++] = mix(70, (fine[before]! << 2) | (place & 3))
    out[n++] = mix(71, (fine[behind]! << 2) | (place & 3))
    out[n++] = mix(72, (coarse[before]! << 16) | (coarse[behind]! << 8) | place)
    out[n++] = mix(73, pair(suffix3[head]!, place & 3))
    out[n++] = mix(74, pair(listed[head]!, place))
    out[n++] = mix(75, pair(listed[first]!, place))
    out[n++] = mix(76, pair(word[before]!, word[behind]!))
  }
  return n
}
