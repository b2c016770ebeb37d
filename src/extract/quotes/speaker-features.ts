import { add, bin, type FeatureVector } from './feature-vector.ts'
import { type Frame, isInner } from './frame.ts'
import { isHead, phraseStart } from './heads.ts'
import type { Reading } from './reading.ts'
import { noSpeakerTreeFeatures, speakerTreeFeatures } from './tree-speaker-features.ts'

/** The templates of the features of a noun phrase as the speaker. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Place = 1,
  PlaceTag = 2,
  PlaceEntity = 3,
  RankVerbs = 4,
  RankStem = 5,
  Word3 = 6,
  TagVerbs = 7,
  BeforeWord = 8,
  Tag = 9,
  Word4 = 10,
  VerbsCommas = 11,
  MarksRank = 12,
  BeforeVerbs = 13,
  Verbs = 14,
  TagVerbs2 = 15,
  TagRank = 16,
  TagRank2 = 17,
  EntityVerbsCommas = 18,
  Marks = 19,
  StemBefore = 20,
  WordRank = 21,
  TagBeforeVerbs = 22,
  Quoted = 23,
  RankEntityTag = 24,
  BeforeTag = 25,
  Between = 26,
  AboutBetween = 27,
  AboutRank = 28,
  BetweenLeftBehindXfffAhead = 29,
  RankLeftBehindAhead = 30,
  BehindXfffBetween = 31,
  AheadXfffTag = 32,
  Bias = 81,
  Stem = 82,
  TagPrevious = 83,
  TagNext = 84,
  Word = 85,
  Word2 = 86,
  BehindXfff = 87,
  AheadXfff = 88,
}

const SPEAKER = 600
const EDGE = 62

/** The heads among which a cue's speaker is chosen: outside quotations, unless the cue stands inside the same one. */
export function speakerCandidates(r: Reading, frame: Frame): number[] {
  const found: number[] = []
  const inside = isInner(r, frame.cue)
  for (let i = frame.from; i < frame.to; i++) {
    if (i !== frame.cue && (inside || !isInner(r, i)) && isHead(r, i, frame.to)) found.push(i)
  }
  return found
}

export function noSpeakerFeatures(vector: FeatureVector, r: Reading, frame: Frame): void {
  const { cue, from, to } = frame
  vector.count = 0
  const next = cue + 1 < to ? r.xpos[cue + 1]! : EDGE
  const previous = cue > from ? r.xpos[cue - 1]! : EDGE
  add(vector, SPEAKER + Template.Bias)
  add(vector, SPEAKER + Template.Stem, r.stem[cue]!)
  add(vector, SPEAKER + Template.TagPrevious, r.xpos[cue]!, previous)
  add(vector, SPEAKER + Template.TagNext, r.xpos[cue]!, next)
  add(vector, SPEAKER + Template.Word, cue > from ? r.form[cue - 1]! : 0)
  add(vector, SPEAKER + Template.Word2, cue + 1 < to ? r.form[cue + 1]! : 0)
  add(vector, SPEAKER + Template.BehindXfff, r.chunks.behind[cue]! & 0xfff)
  add(vector, SPEAKER + Template.AheadXfff, r.chunks.ahead[cue]! & 0xfff)
  noSpeakerTreeFeatures(vector, r, frame)
}

/** Features of the noun phrase headed by token `i` as the one who speaks; `rank` counts heads from the cue. */
export function speakerFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  i: number,
  rank: number,
): void {
  vector.count = 0
  const { cue, from, to } = frame
  const { form, xpos } = r
  const tag = (at: number) => (at < from || at >= to ? EDGE : xpos[at]!)
  const word = (at: number) => (at < from || at >= to ? 0 : form[at]!)
  const left = i < cue
  const low = left ? i + 1 : cue + 1
  const high = left ? cue : i
  const gap = high - low
  const side = left ? 1 : 2
  const place = side * 32 + bin(gap)
  const verbs = Math.min(3, r.verbs[high]! - r.verbs[low]!)
  const commas = Math.min(3, r.commas[high]! - r.commas[low]!)
  const entity = r.entity[i]! >= 0 ? 1 + ENTITY.indexOf(r.analysis.entities[r.entity[i]!]!.type) : 0
  const first = phraseStart(r, i, from)
  const before = tag(first - 1)
  const marks = quotationBetween(r, low, high)
  const sentence = r.sentence[i] === r.sentence[cue] ? 1 : 0
  add(vector, SPEAKER + Template.Place, place)
  add(vector, SPEAKER + Template.PlaceTag, place, tag(i))
  add(vector, SPEAKER + Template.PlaceEntity, place, entity)
  add(vector, SPEAKER + Template.RankVerbs, side * 8 + Math.min(rank, 6), verbs)
  add(vector, SPEAKER + Template.RankStem, side * 8 + Math.min(rank, 6), r.stem[cue]!)
  add(vector, SPEAKER + Template.Word3, word(i), side)
  add(vector, SPEAKER + Template.TagVerbs, tag(i), side * 8 + verbs)
  add(vector, SPEAKER + Template.BeforeWord, before * 8 + side, word(first - 1))
  add(vector, SPEAKER + Template.Tag, tag(i + 1) * 4 + side, tag(i))
  add(vector, SPEAKER + Template.Word4, word(i + 1), side)
  add(vector, SPEAKER + Template.VerbsCommas, verbs * 4 + commas, side)
  add(vector, SPEAKER + Template.MarksRank, marks * 4 + side, Math.min(rank, 4))
  add(vector, SPEAKER + Template.BeforeVerbs, before * 8 + verbs, side)
  add(vector, SPEAKER + Template.Verbs, first === from ? 1 : 0, side * 8 + verbs)
  add(vector, SPEAKER + Template.TagVerbs2, tag(cue), side * 8 + verbs)
  add(vector, SPEAKER + Template.TagRank, tag(cue) * 64 + tag(cue - 1), side * 8 + Math.min(rank, 4))
  add(vector, SPEAKER + Template.TagRank2, tag(cue) * 64 + tag(cue + 1), side * 8 + Math.min(rank, 4))
  add(vector, SPEAKER + Template.EntityVerbsCommas, entity * 8 + side, verbs * 4 + commas)
  add(vector, SPEAKER + Template.Marks, sentence * 4 + side, marks)
  add(vector, SPEAKER + Template.StemBefore, r.stem[cue]!, side * 64 + before)
  add(vector, SPEAKER + Template.WordRank, word(cue - 1), side * 8 + Math.min(rank, 4))
  add(vector, SPEAKER + Template.TagBeforeVerbs, tag(i) * 64 + before, side * 8 + verbs)
  add(vector, SPEAKER + Template.Quoted, first > from && r.quoted[first - 1]! >= 0 ? 1 : 0, side)
  add(vector, SPEAKER + Template.RankEntityTag, side * 8 + Math.min(rank, 4), entity * 64 + tag(i))
  add(vector, SPEAKER + Template.BeforeTag, before === EDGE ? 1 : 0, side * 64 + tag(i + 1))
  const { ahead, behind, subordinators } = r.chunks
  const between = verbs * 4 + Math.min(3, subordinators[high]! - subordinators[low]!)
  const about = ((ahead[i + 1]! & 0xff) << 8) | (behind[first]! & 0xff)
  add(vector, SPEAKER + Template.Between, between, side)
  add(vector, SPEAKER + Template.AboutBetween, about, side * 16 + between)
  add(vector, SPEAKER + Template.AboutRank, about, side * 8 + Math.min(rank, 4))
  add(
    vector,
    SPEAKER + Template.BetweenLeftBehindXfffAhead,
    side * 16 + between,
    left ? behind[cue]! & 0xfff : ahead[low]! & 0xfff,
  )
  add(
    vector,
    SPEAKER + Template.RankLeftBehindAhead,
    side * 8 + Math.min(rank, 4),
    left ? behind[cue]! : ahead[low]!,
  )
  add(vector, SPEAKER + Template.BehindXfffBetween, behind[first]! & 0xfff, side * 16 + between)
  add(vector, SPEAKER + Template.AheadXfffTag, ahead[i + 1]! & 0xfff, side * 64 + tag(cue))
  speakerTreeFeatures(vector, r, frame, first, i, side * 8 + Math.min(rank, 6))
}

const ENTITY = ['PER', 'ORG', 'LOC', 'MISC']
function quotationBetween(r: Reading, low: number, high: number): number {
  if (high <= low) return 0
  const a = r.quoted[low]!
  const b = r.quoted[high - 1]!
  return a >= 0 && b >= 0 ? 3 : b >= 0 ? 2 : a >= 0 ? 1 : 0
}
