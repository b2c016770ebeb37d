import { UPOS } from '../../model/tags.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const OUTSIDE = 63
const THAT = hashForm('that', 0, 4)
const SPAN = 4

/**
 * Is token `i` a word that may report: one of the lexicon's, or a verb that shares a stem with one? Of other verbs the
 * models took one in seven thousand.
 */
export const mayReport = (r: Reading, i: number): boolean =>
  r.formRate[i] !== 0 || (r.stemRate[i] !== 0 && r.upos[i] === VERB)

/** The words to learn from: all verbs, whether the lexicon has them or not, and all words that share a stem with its own. */
export const mayTeach = (r: Reading, i: number): boolean =>
  r.formRate[i] !== 0 || r.stemRate[i] !== 0 || r.upos[i] === VERB
const VERB = UPOS.indexOf('VERB')

/** Features that tell whether token `i` reports speech. */
export function cueFeatures(vector: FeatureVector, r: Reading, i: number): void {
  vector.count = 0
  const { form, xpos } = r
  const sentence = r.sentence[i]!
  const from = r.analysis.sentences.first[sentence]!
  const to = r.analysis.sentences.first[sentence + 1]!
  const tag = (at: number) => (at < from || at >= to ? OUTSIDE : xpos[at]!)
  const word = (at: number) => (at < from || at >= to ? 0 : form[at]!)
  const rates = ratesOf(r, i)
  const t0 = xpos[i]!
  const here = form[i]!
  const stem = r.stem[i]!
  const rate = r.formRate[i]!
  const p1 = tag(i - 1)
  const p2 = tag(i - 2)
  const n1 = tag(i + 1)
  const n2 = tag(i + 2)
  const n3 = tag(i + 3)
  const before = word(i - 1)
  const before2 = word(i - 2)
  const next = word(i + 1)
  const next2 = word(i + 2)
  add(vector, 1)
  add(vector, 2, here)
  add(vector, 3, stem)
  add(vector, 4, here, t0)
  add(vector, 5, rate)
  add(vector, 6, r.stemRate[i]!)
  add(vector, 7, rates, t0)
  add(vector, 8, before)
  add(vector, 9, next)
  add(vector, 10, p1, t0)
  add(vector, 11, n1, t0)
  add(vector, 12, here, next)
  add(vector, 13, stem, n1)
  add(vector, 14, stem, p1)
  add(vector, 15, p1, p2)
  add(vector, 16, n1, n2)
  add(vector, 17, before, before2)
  add(vector, 18, next, next2)
  add(vector, 19, here, before)
  add(vector, 20, rates, n1)
  add(vector, 21, rates, p1)
  add(vector, 22, rates, next)
  add(vector, 38, before2, t0)
  add(vector, 39, next2, t0)
  add(vector, 40, n1 * 64 + n2, n3)
  add(vector, 41, (n1 * 64 + n2) * 64 + n3, tag(i + 4))
  add(vector, 42, (n1 * 64 + n2) * 64 + n3, rates)
  add(vector, 43, p1 * 64 + p2, rates)
  add(vector, 44, p1 * 64 + p2, tag(i - 3) * 64 + t0)
  add(vector, 45, rateNear(r, i, 1), rates)
  add(vector, 46, rateNear(r, i, -1), rates)
  add(vector, 47, stem, n1 * 64 + n2)
  add(vector, 48, stem, p1 * 64 + p2)
  add(vector, 49, i > from ? r.stem[i - 1]! : 0, t0)

  const inside = r.quoted[i]! >= 0 ? 1 : 0
  const left = marksLeft(r, i)
  const right = marksRight(r, i)
  add(vector, 23, inside, rate)
  add(vector, 24, left, right)
  add(vector, 25, left, rates)
  add(vector, 26, right, rates)
  add(vector, 27, right, stem)
  add(vector, 28, left, stem)
  add(vector, 29, Math.min(left, 3) * 16 + Math.min(right, 3), t0 * 64 + p1)
  add(vector, 37, inside, t0)

  let that = 0
  for (let at = i + 1; at <= i + SPAN && at < to; at++) if (form[at] === THAT) that = at - i
  add(vector, 30, that, stem)
  add(vector, 31, that, rates)
  add(vector, 32, bin(to - i), rate)
  add(vector, 33, bin(i - from), rate)
  add(vector, 34, Math.min(3, r.verbs[to]! - r.verbs[i + 1]!), rates)
  add(vector, 35, entityKind(r, i - 1), rates)
  add(vector, 36, entityKind(r, i + 1), rates)
}

const ratesOf = (r: Reading, i: number): number => r.formRate[i]! * 16 + r.stemRate[i]!

const FAR = 8
const REACH = 20
/** A distance to marks as a bin: 0 beside, `FAR` where they are out of reach. */
const toReach = (away: number): number =>
  away > REACH ? FAR : away === 1 ? 0 : Math.min(FAR - 1, bin(away - 1))

/** Distance bin to the next other quoted span on the right within the paragraph. */
function marksRight(r: Reading, i: number): number {
  const next = r.quoted[i]! >= 0 ? r.ahead[i]! + 1 : r.ahead[i]!
  if (next >= r.quotedSpans.length) return FAR
  const at = r.outer.first[next]!
  return at < 0 || !sameParagraph(r, i, at) ? FAR : toReach(at - i)
}

/** Distance bin to the quoted span on the left within the paragraph. */
function marksLeft(r: Reading, i: number): number {
  const previous = r.ahead[i]! - 1
  if (previous < 0) return FAR
  const at = r.outer.last[previous]! - 1
  return at < 0 || !sameParagraph(r, i, at) ? FAR : toReach(i - at)
}

const sameParagraph = ({ analysis, sentence }: Reading, i: number, j: number): boolean => {
  const { paragraph } = analysis.sentences
  return paragraph[sentence[i]!] === paragraph[sentence[j]!]
}

const KINDS = ['PER', 'ORG', 'LOC', 'MISC']
const entityKind = (r: Reading, i: number): number => {
  const index = i >= 0 && i < r.count ? r.entity[i]! : -1
  return index < 0 ? 0 : 1 + KINDS.indexOf(r.analysis.entities[index]!.type)
}

/** The rate of the nearest likely cue on one side within the sentence, with how far away it is. */
function rateNear(r: Reading, i: number, step: -1 | 1): number {
  for (let away = 1; away <= 12; away++) {
    const at = i + away * step
    if (at < 0 || at >= r.count || r.sentence[at] !== r.sentence[i]) return 0
    if (r.formRate[at]! >= LIKELY) return r.formRate[at]! * 4 + (away < 3 ? 1 : away < 7 ? 2 : 3)
  }
  return 0
}
const LIKELY = 5

const GATE = 60
/** A few cheap features that tell which words are worth a closer look. */
export function gateFeatures(vector: FeatureVector, r: Reading, i: number): void {
  vector.count = 0
  const sentence = r.sentence[i]!
  const next = i + 1 < r.count && r.sentence[i + 1] === sentence ? r.xpos[i + 1]! : OUTSIDE
  const previous = i > 0 && r.sentence[i - 1] === sentence ? r.xpos[i - 1]! : OUTSIDE
  const rates = ratesOf(r, i)
  const stem = r.stem[i]!
  add(vector, GATE)
  add(vector, GATE + 1, r.form[i]!, r.xpos[i]!)
  add(vector, GATE + 2, rates, next)
  add(vector, GATE + 3, rates, previous)
  add(vector, GATE + 4, stem)
  add(vector, GATE + 5, stem, next)
  add(vector, GATE + 6, stem, previous)
  add(vector, GATE + 7, r.quoted[i]! >= 0 ? 1 : 0, r.formRate[i]!)
  add(vector, GATE + 8, marksRight(r, i), rates)
  add(vector, GATE + 9, marksLeft(r, i), rates)
  add(vector, GATE + 10, stem, next === OUTSIDE ? 0 : r.form[i + 1]!)
  add(vector, GATE + 11, r.xpos[i]! * 64 + next, previous)
  add(vector, GATE + 12, stem, r.xpos[i]!)
  add(vector, GATE + 13, next === OUTSIDE ? 0 : r.form[i + 1]!, r.xpos[i]!)
}
