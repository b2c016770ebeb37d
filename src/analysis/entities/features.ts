import type { Words } from './article.ts'
import { key, pair } from './hash.ts'
import type { Signs } from './signs.ts'

/** Everything that a feature may look at. A feature is the key of a template number and of the signs that it looks at. */
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

/** How far a token stands from the one that its features are for; each has templates of its own. */
const ROLES = [0, -1, 1, -2, 2] as const

/**
 * Writes the keys of the features that a single token gives in a role (an index into `ROLES`), from `at` on, and
 * gives the end. They depend on nothing but the token's letters, so that their sum can be kept.
 */
export function writeOwnFeatures(signs: Signs, role: number, i: number, out: Int32Array, at: number): number {
  const of = role * 20
  const kind = signs.kind[i]!
  const word = signs.word[i]!
  const coarse = signs.coarse[i]!
  let n = at
  out[n++] = key(of + 401, word)
  out[n++] = key(of + 402, signs.fine[i]!)
  if (signs.profile[i]! !== 0) out[n++] = key(of + 418, signs.profile[i]!)
  if (role > 2) {
    out[n++] = key(of + 403, coarse)
    return n
  }
  const listed = signs.listed[i]!
  out[n++] = key(of + 404, listed)
  out[n++] = key(of + 405, coarse | (kind << 8))
  out[n++] = key(of + 406, signs.suffix3[i]!)
  if (role > 0) return n
  out[n++] = key(407, signs.prefix3[i]!)
  out[n++] = key(408, pair(word, kind))
  out[n++] = key(409, signs.shape[i]!)
  out[n++] = key(410, signs.prefix2[i]!)
  out[n++] = key(411, signs.prefix4[i]!)
  out[n++] = key(412, signs.suffix1[i]!)
  out[n++] = key(413, signs.suffix2[i]!)
  out[n++] = key(414, signs.suffix4[i]!)
  out[n++] = key(419, pair(signs.profile[i]!, kind))
  out[n++] = key(416, pair(listed, kind))
  for (let bits = listed; bits !== 0; bits &= bits - 1) out[n++] = key(417, (bits & -bits) | (kind << 16))
  return n
}

/** The token that plays a role for token `i` in a sentence of tokens `[from, to)`. */
export const playerOf = (signs: Signs, role: number, i: number, from: number, to: number): number =>
  tokenAt(signs, i + ROLES[role]!, from, to)

/** A token as seen from a sentence `[from, to)`: outside of it what stands for its start or its end. */
export const tokenAt = ({ count }: Signs, at: number, from: number, to: number): number =>
  at < from ? count : at < to ? at : count + 1

/** Writes the keys of all features of token `i`, in a sentence of tokens `[from, to)`, from `at` on; gives the end. */
export function writeFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  let n = at
  for (let role = 0; role < ROLES.length; role++)
    n = writeOwnFeatures(scene.signs, role, playerOf(scene.signs, role, i, from, to), out, n)
  return writeContextFeatures(scene, i, from, to, out, n, true)
}

/**
 * Writes the keys of the features that a single token gives with how the article writes its word, and with whether it
 * opens its sentence, which begins at `from`; from `at` on; gives the end.
 */
export function writeHabitFeatures(
  { signs, words }: Scene,
  i: number,
  from: number,
  out: Int32Array,
  at: number,
): number {
  const habit = words.habit[words.id[i]!]!
  const kinds = signs.kind[i]! | (i === from ? 16 : 0)
  out[at] = key(50, habit | (kinds << 4))
  out[at + 1] = key(51, pair(signs.word[i]!, habit))
  out[at + 2] = key(52, (habit << 8) | signs.coarse[i]!)
  out[at + 3] = key(58, pair(signs.listed[i]!, kinds))
  return at + 4
}

/**
 * Writes the keys of the features that look at several tokens from `at` on, and, if asked, those of
 * `writeHabitFeatures` among them; gives the end.
 */
export function writeContextFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
  habits: boolean,
): number {
  const { signs, phrases, runFirst, runLast } = scene
  const { word, kind, fine, coarse, listed, profile } = signs
  const a = tokenAt(signs, i - 2, from, to)
  const b = tokenAt(signs, i - 1, from, to)
  const d = tokenAt(signs, i + 1, from, to)
  const e = tokenAt(signs, i + 2, from, to)
  const w = word[i]!
  const wb = word[b]!
  const wd = word[d]!
  const kindHere = kind[i]!
  const opening = i === from ? 16 : 0
  const kinds = kindHere | opening
  const around = (kind[b]! << 8) | (kindHere << 4) | kind[d]!
  const phrase = phrases[i]!
  const cb = coarse[b]!
  const c = coarse[i]!
  const cd = coarse[d]!
  let n = at
  out[n++] = key(1, kinds)
  out[n++] = key(8, pair(wb, w))
  out[n++] = key(9, pair(w, wd))
  out[n++] = key(16, around)
  out[n++] = key(41, (cb << 8) | c)
  out[n++] = key(42, (c << 8) | cd)
  out[n++] = key(43, (cb << 8) | cd)
  out[n++] = key(44, (cb << 16) | (c << 8) | cd)
  out[n++] = key(45, (fine[b]! << 12) | fine[i]!)
  out[n++] = key(46, (fine[i]! << 12) | fine[d]!)
  out[n++] = key(47, (fine[b]! << 12) | fine[d]!)
  out[n++] = key(48, (coarse[a]! << 8) | cb)
  out[n++] = key(49, (cd << 8) | coarse[e]!)
  if (habits) n = writeHabitFeatures(scene, i, from, out, n)
  out[n++] = key(56, pair(listed[b]!, listed[i]!))
  out[n++] = key(57, pair(listed[i]!, listed[d]!))
  out[n++] = key(53, (profile[b]! << 10) | profile[i]!)
  out[n++] = key(54, (profile[i]! << 10) | profile[d]!)
  if (phrase !== 0) {
    out[n++] = key(60, phrase)
    for (let bits = phrase >> 2; bits !== 0; bits &= bits - 1)
      out[n++] = key(61, ((bits & -bits) << 2) | (phrase & 3))
  }
  return runLast[i]! > runFirst[i]! ? writeRunFeatures(scene, i, from, to, out, n) : n
}

/** Writes the keys of the features of a token in a run of capitalised ones. */
function writeRunFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  const { word, fine, coarse, listed, suffix3, count } = scene.signs
  const first = scene.runFirst[i]!
  const last = scene.runLast[i]!
  const before = first > from ? first - 1 : count
  const behind = last < to ? last : count + 1
  const head = last - 1
  let n = at
  const place = (i === first ? 1 : 0) | (i === head ? 2 : 0) | (Math.min(last - first, 5) << 2)
  out[n++] = key(64, place)
  out[n++] = key(65, pair(word[before]!, place))
  out[n++] = key(66, pair(word[behind]!, place))
  out[n++] = key(67, pair(word[head]!, place & 3))
  out[n++] = key(68, pair(word[first]!, place & 3))
  out[n++] = key(69, (fine[head]! << 2) | (place & 3))
  out[n++] = key(70, (fine[before]! << 2) | (place & 3))
  out[n++] = key(71, (fine[behind]! << 2) | (place & 3))
  out[n++] = key(72, (coarse[before]! << 16) | (coarse[behind]! << 8) | place)
  out[n++] = key(73, pair(suffix3[head]!, place & 3))
  out[n++] = key(74, pair(listed[head]!, place))
  out[n++] = key(75, pair(listed[first]!, place))
  out[n++] = key(76, pair(word[before]!, word[behind]!))
  return n
}
