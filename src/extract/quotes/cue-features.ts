import { UPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { hashForm } from './hash.ts'
import { takesClauseAround } from './in-relative.ts'
import type { Reading } from './reading.ts'

/** The templates of the features of a cue. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Bias = 1,
  Word = 2,
  Stem = 3,
  WordTag = 4,
  Rate = 5,
  StemRate = 6,
  RatesTag = 7,
  Before = 8,
  Next = 9,
  PreviousTagTag = 10,
  NextTagTag = 11,
  WordNext = 12,
  StemNextTag = 13,
  StemPreviousTag = 14,
  PreviousTagSecondPreviousTag = 15,
  NextTagSecondNextTag = 16,
  BeforeSecondBefore = 17,
  NextSecondNext = 18,
  WordBefore = 19,
  RatesNextTag = 20,
  RatesPreviousTag = 21,
  RatesNext = 22,
  Rate2 = 23,
  LeftRight = 24,
  LeftRates = 25,
  RightRates = 26,
  RightStem = 27,
  LeftStem = 28,
  LeftRightTagPreviousTag = 29,
  ThatStem = 30,
  ThatRates = 31,
  Rate3 = 32,
  Rate4 = 33,
  VerbsRates = 34,
  EntityKindRates = 35,
  EntityKindRates2 = 36,
  Tag = 37,
  SecondBeforeTag = 38,
  SecondNextTag = 39,
  NextTagSecondNextTagThirdNextTag = 40,
  NextTagSecondNextTagThirdNextTagTag = 41,
  NextTagSecondNextTagThirdNextTagRates = 42,
  PreviousTagSecondPreviousTagRates = 43,
  PreviousTagSecondPreviousTagTag = 44,
  RateNearRates = 45,
  RateNearRates2 = 46,
  StemNextTagSecondNextTag = 47,
  StemPreviousTagSecondPreviousTag = 48,
  StemTag = 49,
}

/** stands for the tag of a word beyond the sentence */
export const OUTSIDE = 63
const THAT = hashForm('that', 0, 4)
const SPAN = 4

/**
 * Is token `i` a word that may report: one of the lexicon's, a verb that shares a stem with one, or any verb with `that`
 * close behind? Of other verbs the models took one in seven thousand.
 */
export const mayReport = (r: Reading, i: number): boolean =>
  r.formRate[i] !== 0 ||
  (r.upos[i] === VERB && (r.stemRate[i] !== 0 || announces(r, i) || takesClauseAround(r, i)))

/** `states that`, `alerted Lee Park that`, whatever the word. */
export function announces(r: Reading, i: number): boolean {
  const stop = Math.min(r.count, i + 1 + LONGEST_ADDRESSEE + 1)
  for (let at = i + 1; at < stop; at++) if (r.form[at] === THAT) return r.sentence[at] === r.sentence[i]
  return false
}
/** Tokens that may stand between a cue and its `that`: a name of two words. */
const LONGEST_ADDRESSEE = 2

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
  add(vector, Template.Bias)
  add(vector, Template.Word, here)
  add(vector, Template.Stem, stem)
  add(vector, Template.WordTag, here, t0)
  add(vector, Template.Rate, rate)
  add(vector, Template.StemRate, r.stemRate[i]!)
  add(vector, Template.RatesTag, rates, t0)
  add(vector, Template.Before, before)
  add(vector, Template.Next, next)
  add(vector, Template.PreviousTagTag, p1, t0)
  add(vector, Template.NextTagTag, n1, t0)
  add(vector, Template.WordNext, here, next)
  add(vector, Template.StemNextTag, stem, n1)
  add(vector, Template.StemPreviousTag, stem, p1)
  add(vector, Template.PreviousTagSecondPreviousTag, p1, p2)
  add(vector, Template.NextTagSecondNextTag, n1, n2)
  add(vector, Template.BeforeSecondBefore, before, before2)
  add(vector, Template.NextSecondNext, next, next2)
  add(vector, Template.WordBefore, here, before)
  add(vector, Template.RatesNextTag, rates, n1)
  add(vector, Template.RatesPreviousTag, rates, p1)
  add(vector, Template.RatesNext, rates, next)
  add(vector, Template.SecondBeforeTag, before2, t0)
  add(vector, Template.SecondNextTag, next2, t0)
  add(vector, Template.NextTagSecondNextTagThirdNextTag, n1 * 64 + n2, n3)
  add(vector, Template.NextTagSecondNextTagThirdNextTagTag, (n1 * 64 + n2) * 64 + n3, tag(i + 4))
  add(vector, Template.NextTagSecondNextTagThirdNextTagRates, (n1 * 64 + n2) * 64 + n3, rates)
  add(vector, Template.PreviousTagSecondPreviousTagRates, p1 * 64 + p2, rates)
  add(vector, Template.PreviousTagSecondPreviousTagTag, p1 * 64 + p2, tag(i - 3) * 64 + t0)
  add(vector, Template.RateNearRates, rateNear(r, i, 1), rates)
  add(vector, Template.RateNearRates2, rateNear(r, i, -1), rates)
  add(vector, Template.StemNextTagSecondNextTag, stem, n1 * 64 + n2)
  add(vector, Template.StemPreviousTagSecondPreviousTag, stem, p1 * 64 + p2)
  add(vector, Template.StemTag, i > from ? r.stem[i - 1]! : 0, t0)

  const inside = r.quoted[i]! >= 0 ? 1 : 0
  const left = marksLeft(r, i)
  const right = marksRight(r, i)
  add(vector, Template.Rate2, inside, rate)
  add(vector, Template.LeftRight, left, right)
  add(vector, Template.LeftRates, left, rates)
  add(vector, Template.RightRates, right, rates)
  add(vector, Template.RightStem, right, stem)
  add(vector, Template.LeftStem, left, stem)
  add(vector, Template.LeftRightTagPreviousTag, Math.min(left, 3) * 16 + Math.min(right, 3), t0 * 64 + p1)
  add(vector, Template.Tag, inside, t0)

  let that = 0
  for (let at = i + 1; at <= i + SPAN && at < to; at++) if (form[at] === THAT) that = at - i
  add(vector, Template.ThatStem, that, stem)
  add(vector, Template.ThatRates, that, rates)
  add(vector, Template.Rate3, bin(to - i), rate)
  add(vector, Template.Rate4, bin(i - from), rate)
  add(vector, Template.VerbsRates, Math.min(3, r.verbs[to]! - r.verbs[i + 1]!), rates)
  add(vector, Template.EntityKindRates, entityKind(r, i - 1), rates)
  add(vector, Template.EntityKindRates2, entityKind(r, i + 1), rates)
}

export const ratesOf = (r: Reading, i: number): number => r.formRate[i]! * 16 + r.stemRate[i]!

/** The bin of marks out of reach, and the tokens up to which they are in reach. Part of the learnt features. */
const FAR = 8
const REACH = 20
/** A distance to marks as a bin: 0 beside, `FAR` where they are out of reach. */
const toReach = (away: number): number =>
  away > REACH ? FAR : away === 1 ? 0 : Math.min(FAR - 1, bin(away - 1))

/** Distance bin to the next other quoted span on the right within the paragraph. */
export function marksRight(r: Reading, i: number): number {
  const next = r.quoted[i]! >= 0 ? r.ahead[i]! + 1 : r.ahead[i]!
  if (next >= r.quotedSpans.length) return FAR
  const at = r.outer.first[next]!
  return at < 0 || !sameParagraph(r, i, at) ? FAR : toReach(at - i)
}

/** Distance bin to the quoted span on the left within the paragraph. */
export function marksLeft(r: Reading, i: number): number {
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
    if (r.formRate[at]! >= OFTEN_REPORTS) return r.formRate[at]! * 4 + (away < 3 ? 1 : away < 7 ? 2 : 3)
  }
  return 0
}
