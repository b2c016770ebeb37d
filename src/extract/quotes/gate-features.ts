import { marksLeft, marksRight, OUTSIDE, ratesOf } from './cue-features.ts'
import { add, type FeatureVector } from './feature-vector.ts'
import type { Reading } from './reading.ts'

/** The templates of the first look. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Gate {
  Bias = 0,
  WordTag = 1,
  RatesNext = 2,
  RatesPrevious = 3,
  Stem = 4,
  StemNext = 5,
  StemPrevious = 6,
  QuotedFormRate = 7,
  MarksRightRates = 8,
  MarksLeftRates = 9,
  StemNextWord = 10,
  TagNextPrevious = 11,
  StemTag = 12,
  NextWordTag = 13,
}

const GATE = 60
/** A few cheap features that tell which words are worth a closer look. */
export function gateFeatures(vector: FeatureVector, r: Reading, i: number): void {
  vector.count = 0
  const sentence = r.sentence[i]!
  const next = i + 1 < r.count && r.sentence[i + 1] === sentence ? r.xpos[i + 1]! : OUTSIDE
  const previous = i > 0 && r.sentence[i - 1] === sentence ? r.xpos[i - 1]! : OUTSIDE
  const rates = ratesOf(r, i)
  const stem = r.stem[i]!
  add(vector, GATE + Gate.Bias)
  add(vector, GATE + Gate.WordTag, r.form[i]!, r.xpos[i]!)
  add(vector, GATE + Gate.RatesNext, rates, next)
  add(vector, GATE + Gate.RatesPrevious, rates, previous)
  add(vector, GATE + Gate.Stem, stem)
  add(vector, GATE + Gate.StemNext, stem, next)
  add(vector, GATE + Gate.StemPrevious, stem, previous)
  add(vector, GATE + Gate.QuotedFormRate, r.quoted[i]! >= 0 ? 1 : 0, r.formRate[i]!)
  add(vector, GATE + Gate.MarksRightRates, marksRight(r, i), rates)
  add(vector, GATE + Gate.MarksLeftRates, marksLeft(r, i), rates)
  add(vector, GATE + Gate.StemNextWord, stem, next === OUTSIDE ? 0 : r.form[i + 1]!)
  add(vector, GATE + Gate.TagNextPrevious, r.xpos[i]! * 64 + next, previous)
  add(vector, GATE + Gate.StemTag, stem, r.xpos[i]!)
  add(vector, GATE + Gate.NextWordTag, next === OUTSIDE ? 0 : r.form[i + 1]!, r.xpos[i]!)
}
