import {
  ALL_CAPITALS,
  CAPITAL,
  MARKS_ONLY,
  type WordFeatures,
  type WordSigns,
} from '../words/word-features.ts'

/** Features of a token. */
export const TAG_FEATURES = 29

/** How a sentence is written: capitals say nothing in headlines, wire slugs and careless mail. */
const NORMAL = 0
const UPPER_CASE = 1
const LOWER_CASE = 2
const TITLE_CASE = 3

/** The case mode of the tokens `[from, to)`. */
export function caseMode(words: WordSigns, from: number, to: number): number {
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
  readonly words: WordSigns
  /** the tags that each token may have, as a choice of the tag lexicon */
  readonly choices: Uint16Array
  /** the class of each token in the tag lexicon */
  readonly classes: Uint16Array
  /** the cluster of each token's word, 0 for none */
  readonly clusters: Uint16Array
}

/** What the tagger reads of a text. */
export interface TagInput extends TagContext {
  /** what the words by themselves say for the tags that each may have */
  readonly scores: Int32Array
  /** where the scores of each token begin */
  readonly scoresAt: Int32Array
}

/** The templates of the features. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Word = 1,
  Suffix1 = 2,
  Suffix2 = 3,
  Suffix3 = 4,
  Suffix4 = 5,
  Prefix1 = 6,
  Shape = 8,
  Cluster = 10,
  PreviousWord = 11,
  NextWord = 12,
  SecondPreviousWord = 13,
  SecondNextWord = 14,
  PreviousWordAndWord = 15,
  WordAndNextWord = 16,
  NextClass = 17,
  NextTwoClasses = 18,
  ClassAndNextClass = 19,
  NextSuffix3 = 20,
  PreviousSuffix3 = 21,
  NextCluster = 23,
  ClusterAndNextCluster = 25,
  Suffix2AndShape = 26,
  NextShape = 27,
  PreviousTag = 40,
  PreviousTwoTags = 41,
  PreviousTagAndWord = 42,
  PreviousTagAndClass = 43,
  PreviousTwoTagsAndWord = 49,
}

const EDGE = 0x5bd1e995
const SPREAD = 0x9e3779b1
const STRIDE = 0x85ebca6b

/** A feature is a number of 32 bits, of which the weights read the upper ones; `kind` tells templates apart. */
const one = (kind: number, value: number): number => Math.imul(value ^ Math.imul(kind, STRIDE), SPREAD)

const two = (kind: number, first: number, second: number): number =>
  one(kind, Math.imul(first, STRIDE) + second)

/** How many features `ownFeatures` writes. */
export const OWN_FEATURES = 8

/** Writes the features of token `i` that nothing but its word gives, its `cluster` among them, into `out`. */
export function ownFeatures(words: WordFeatures, i: number, cluster: number, out: Int32Array): void {
  out[0] = 0x1234567
  out[1] = one(Template.Word, words.word[i]!)
  out[2] = one(Template.Suffix1, words.suffix1[i]!)
  out[3] = one(Template.Suffix2, words.suffix2[i]!)
  out[4] = one(Template.Suffix3, words.suffix3[i]!)
  out[5] = one(Template.Suffix4, words.suffix4[i]!)
  out[6] = one(Template.Prefix1, words.prefix1[i]!)
  out[7] = one(Template.Cluster, cluster)
}

/**
 * Writes the features of token `i` of the sentence `[from, to)` that look at the words around it, but not at earlier
 * tags, into `out` from `at` on; gives the end.
 */
export function contextFeatures(
  context: TagContext,
  i: number,
  from: number,
  to: number,
  mode: number,
  out: Int32Array,
  at: number,
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
  const kn1 = i + 1 < to ? clusters[i + 1]! : 0xffff
  const shape = words.shape[i]! | (mode << 8) | (i === from ? 0x1000 : 0)
  const nextShape = (i + 1 < to ? words.shape[i + 1]! : 0x80) | (mode << 8)
  out[at] = one(Template.Shape, shape)
  out[at + 1] = one(Template.PreviousWord, p1)
  out[at + 2] = one(Template.NextWord, n1)
  out[at + 3] = one(Template.SecondPreviousWord, p2)
  out[at + 4] = one(Template.SecondNextWord, n2)
  out[at + 5] = two(Template.PreviousWordAndWord, p1, w0)
  out[at + 6] = two(Template.WordAndNextWord, w0, n1)
  out[at + 7] = one(Template.NextClass, cn1)
  out[at + 8] = two(Template.NextTwoClasses, cn1, cn2)
  out[at + 9] = two(Template.ClassAndNextClass, c0, cn1)
  out[at + 10] = one(Template.NextSuffix3, i + 1 < to ? words.suffix3[i + 1]! : EDGE)
  out[at + 11] = one(Template.PreviousSuffix3, i > from ? words.suffix3[i - 1]! : EDGE)
  out[at + 12] = one(Template.NextCluster, kn1)
  out[at + 13] = two(Template.ClusterAndNextCluster, k0, kn1)
  out[at + 14] = two(Template.Suffix2AndShape, words.suffix2[i]!, shape)
  out[at + 15] = one(Template.NextShape, nextShape)
  return at + 16
}

/** Adds the features that read the tags `t1` and `t2` of the two tokens before; 255: none. */
export function dynamicFeatures(
  context: TagContext,
  i: number,
  t1: number,
  t2: number,
  out: Int32Array,
  count: number,
): number {
  const { words, classes } = context
  const c0 = classes[i]!
  const tt = t1 | (t2 << 8)
  let n = count
  out[n++] = one(Template.PreviousTag, t1)
  out[n++] = one(Template.PreviousTwoTags, tt)
  out[n++] = two(Template.PreviousTagAndWord, t1, words.word[i]!)
  out[n++] = two(Template.PreviousTagAndClass, t1, c0)
  out[n++] = two(Template.PreviousTwoTagsAndWord, tt, words.word[i]!)
  return n
}
