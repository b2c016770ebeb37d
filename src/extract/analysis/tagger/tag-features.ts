import { join } from '../words/hash.ts'
import { ALL_CAPITALS, CAPITAL, MARKS_ONLY, type WordFeatures } from '../words/word-features.ts'

/** Most features a token can have. */
export const TAG_FEATURES = 48

/** How a sentence is written: capitals say nothing in headlines, wire slugs and careless mail. */
export const NORMAL = 0
export const UPPER_CASE = 1
export const LOWER_CASE = 2
export const TITLE_CASE = 3

/** The case mode of the tokens `[from, to)`. */
export function caseMode(words: WordFeatures, from: number, to: number): number {
  let letters = 0
  let capital = 0
  let all = 0
  for (let i = from; i < to; i++) {
    const shape = words.shape[i]!
    if (shape & MARKS_ONLY) continue
    letters++
    if (shape & CAPITAL) capital++
    if (shape & ALL_CAPITALS) all++
  }
  if (letters < 4) return NORMAL
  if (capital === 0) return LOWER_CASE
  if (all * 5 >= letters * 4 || (capital === letters && all * 2 > letters)) return UPPER_CASE
  return capital * 4 >= letters * 3 ? TITLE_CASE : NORMAL
}

/** Words, classes and clusters of one text, which the features read. */
export interface TagContext {
  readonly words: WordFeatures
  /** the class of each token in the tag lexicon */
  readonly classes: Uint16Array
  /** the cluster of each token's word, 0 for none */
  readonly clusters: Uint16Array
}

const EDGE = 0x5bd1e995

/**
 * Writes the features of token `i` of the sentence `[from, to)` that don't depend on earlier tags into `out`
 * and returns how many they are.
 */
export function staticFeatures(
  context: TagContext,
  i: number,
  from: number,
  to: number,
  mode: number,
  out: Int32Array,
): number {
  const { words, classes, clusters } = context
  const { word } = words
  const w0 = word[i]!
  const p1 = i > from ? word[i - 1]! : EDGE
  const p2 = i > from + 1 ? word[i - 2]! : EDGE
  const n1 = i + 1 < to ? word[i + 1]! : EDGE
  const n2 = i + 2 < to ? word[i + 2]! : EDGE
  const c0 = classes[i]!
  const cn1 = i + 1 < to ? classes[i + 1]! : 0xffff
  const cn2 = i + 2 < to ? classes[i + 2]! : 0xffff
  const k0 = clusters[i]!
  const kp1 = i > from ? clusters[i - 1]! : 0xffff
  const kn1 = i + 1 < to ? clusters[i + 1]! : 0xffff
  const shape = words.shape[i]! | (mode << 8) | (i === from ? 0x1000 : 0)
  const nextShape = (i + 1 < to ? words.shape[i + 1]! : 0x80) | (mode << 8)
  let n = 0
  out[n++] = 0x1234567
  out[n++] = join(1, w0)
  out[n++] = join(2, words.suffix1[i]!)
  out[n++] = join(3, words.suffix2[i]!)
  out[n++] = join(4, words.suffix3[i]!)
  out[n++] = join(5, words.suffix4[i]!)
  out[n++] = join(6, words.prefix1[i]!)
  out[n++] = join(7, words.prefix3[i]!)
  out[n++] = join(8, shape)
  out[n++] = join(9, c0)
  out[n++] = join(10, k0)
  out[n++] = join(11, p1)
  out[n++] = join(12, n1)
  out[n++] = join(13, p2)
  out[n++] = join(14, n2)
  out[n++] = join(join(15, p1), w0)
  out[n++] = join(join(16, w0), n1)
  out[n++] = join(17, cn1)
  out[n++] = join(join(18, cn1), cn2)
  out[n++] = join(join(19, c0), cn1)
  out[n++] = join(20, i + 1 < to ? words.suffix3[i + 1]! : EDGE)
  out[n++] = join(21, i > from ? words.suffix3[i - 1]! : EDGE)
  out[n++] = join(22, kp1)
  out[n++] = join(23, kn1)
  out[n++] = join(join(24, kp1), k0)
  out[n++] = join(join(25, k0), kn1)
  out[n++] = join(join(26, words.suffix2[i]!), shape)
  out[n++] = join(27, nextShape)
  out[n++] = join(join(28, p1), n1)
  out[n++] = join(join(29, w0), shape)
  out[n++] = join(join(30, kp1), kn1)
  return n
}

/** Adds the features that read the tags `t1` and `t2` of the two tokens before; 255: none. */
export function dynamicFeatures(
  context: TagContext,
  i: number,
  to: number,
  t1: number,
  t2: number,
  out: Int32Array,
  count: number,
): number {
  const { words, classes, clusters } = context
  const c0 = classes[i]!
  const cn1 = i + 1 < to ? classes[i + 1]! : 0xffff
  const tt = t1 | (t2 << 8)
  let n = count
  out[n++] = join(40, t1)
  out[n++] = join(41, tt)
  out[n++] = join(join(42, t1), words.word[i]!)
  out[n++] = join(join(43, t1), c0)
  out[n++] = join(join(44, tt), c0)
  out[n++] = join(join(45, t1), cn1)
  out[n++] = join(join(join(46, t1), c0), cn1)
  out[n++] = join(join(47, t1), words.suffix3[i]!)
  out[n++] = join(join(48, t1), clusters[i]!)
  out[n++] = join(join(49, tt), words.word[i]!)
  out[n++] = join(join(50, t1), i + 1 < to ? words.word[i + 1]! : EDGE)
  out[n++] = join(join(51, t2), words.word[i]!)
  return n
}
