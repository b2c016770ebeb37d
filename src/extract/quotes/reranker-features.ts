import { marksOf } from './content-marks.ts'
import type { Choice } from './decode.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import { clausesIn, type Reading } from './reading.ts'
import { rivalFeatures } from './rival-features.ts'
import { rerankerTreeFeatures } from './tree-rank-features.ts'

/** A likely cue with what it would report and who would speak. */
export interface Claim {
  readonly frame: Frame
  /** log odds of the cue alone */
  readonly odds: number
  /** what is said left and right of the cue, as far as there is something: the likeliest extents of each, best first */
  readonly sides: readonly (readonly Choice[])[]
  readonly speaker: number | null
  readonly speakerLead: number
}

/** The templates of the features of a content with its cue. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Bias = 0,
  SureShape = 1,
  LeadShape = 2,
  NearShape = 3,
  FarShape = 4,
  SureLeadShape = 5,
  NearFarShape = 6,
  SureClausesShape = 7,
  LeadClausesShape = 8,
  StemShape = 9,
  StemClauses = 10,
  StemOpener = 11,
  StemAheadXff = 12,
  RatesShapeClauses = 13,
  RatesOpener = 14,
  RatesOpens = 15,
  OpensShape = 16,
  AheadShape = 17,
  OpenerAheadXff = 18,
  TagPastXfff = 19,
  TagPast = 20,
  TagComingXfff = 21,
  TagPastXffComing = 22,
  BeforeTag = 23,
  NextTag = 24,
  StemPastXff = 25,
  StemComingXff = 26,
  LengthShape = 27,
  LengthClausesShape = 28,
  GapShape = 29,
  GapOpens = 30,
  AfterShape = 31,
  AfterClauses = 32,
  Shape = 33,
  OtherShapeClauses = 34,
  SpeakerShape = 35,
  SpeakerRates = 36,
  SpeakerStem = 37,
  EntityShapeClauses = 38,
  VerbsPastXff = 39,
  AheadXffVerbs = 40,
  TagShape = 41,
  WordStem = 42,
  WordShape = 43,
  Tag = 44,
  LedTagComingXf = 45,
  LedTagBefore = 46,
}

const V = 800
const EDGE = 62

/** A number of log odds as one of 16 steps. */
const step = (value: number, width: number): number =>
  Math.max(0, Math.min(15, 8 + Math.floor(value / width)))

/** Features that tell whether a content chosen for a cue is truly said, cue and content seen together. */
export function rerankerFeatures(
  vector: FeatureVector,
  r: Reading,
  { frame, odds, sides, speaker }: Claim,
  choice: Choice,
): void {
  vector.count = 0
  const { cue, from, to, sentenceFrom, sentenceTo } = frame
  const { start, end } = choice
  const { ahead, behind } = r.chunks
  const right = start > cue
  const side = right ? 1 : 0
  const sure = step(odds, 0.5)
  const lead = step(choice.lead - 3, 0.75)
  const near = step(choice.nearLead - 3, 0.75)
  const far = step(choice.farLead - 3, 0.75)
  const marks = marksOf(r, start, end)
  const shape = marks * 2 + side
  const finite = Math.min(2, r.verbs[end]! - r.verbs[start]!)
  const clauses = finite * 3 + clausesIn(r, start, end)
  const opens = ahead[start]! & 0xfff
  const opener = start > from ? r.form[start - 1]! : 0
  const after = end < to ? ahead[end]! & 0xff : 0
  const stem = r.stem[cue]!
  const rates = r.formRate[cue]! * 16 + r.stemRate[cue]!
  const tag = r.xpos[cue]!
  const before = cue > sentenceFrom ? r.form[cue - 1]! : 0
  const next = cue + 1 < sentenceTo ? r.form[cue + 1]! : 0
  const past = behind[cue]!
  const coming = cue + 1 < sentenceTo ? ahead[cue + 1]! : 0
  const length = bin(end - start)
  const gap = Math.min(6, right ? start - cue - 1 : cue - end)
  const inside = r.quoted[cue]! >= 0 ? 1 : 0
  const other = sides.length > 1 ? 1 : 0
  const who = speaker === null ? 0 : 1 + r.xpos[speaker]! * 2 + (speaker < cue ? 1 : 0)
  const entity = speaker !== null && r.entity[speaker]! >= 0 ? 1 : 0
  add(vector, V + Template.Bias)
  add(vector, V + Template.SureShape, sure, shape)
  add(vector, V + Template.LeadShape, lead, shape)
  add(vector, V + Template.NearShape, near, shape)
  add(vector, V + Template.FarShape, far, shape)
  add(vector, V + Template.SureLeadShape, sure * 16 + lead, shape)
  add(vector, V + Template.NearFarShape, near * 16 + far, shape)
  add(vector, V + Template.SureClausesShape, sure, clauses * 16 + shape)
  add(vector, V + Template.LeadClausesShape, lead, clauses * 16 + shape)
  add(vector, V + Template.StemShape, stem, shape)
  add(vector, V + Template.StemClauses, stem, clauses)
  add(vector, V + Template.StemOpener, stem, opener)
  add(vector, V + Template.StemAheadXff, stem, ahead[start]! & 0xff)
  add(vector, V + Template.RatesShapeClauses, rates, shape * 16 + clauses)
  add(vector, V + Template.RatesOpener, rates, opener)
  add(vector, V + Template.RatesOpens, rates, opens)
  add(vector, V + Template.OpensShape, opens, shape)
  add(vector, V + Template.AheadShape, ahead[start]!, shape)
  add(vector, V + Template.OpenerAheadXff, opener, ahead[start]! & 0xff)
  add(vector, V + Template.TagPastXfff, tag, past & 0xfff)
  add(vector, V + Template.TagPast, tag, past)
  add(vector, V + Template.TagComingXfff, tag, coming & 0xfff)
  add(vector, V + Template.TagPastXffComing, tag * 64 + (past & 0xff), coming & 0xff)
  add(vector, V + Template.BeforeTag, before, tag)
  add(vector, V + Template.NextTag, next, tag)
  add(vector, V + Template.StemPastXff, stem, past & 0xff)
  add(vector, V + Template.StemComingXff, stem, coming & 0xff)
  add(vector, V + Template.LengthShape, length, shape)
  add(vector, V + Template.LengthClausesShape, length, clauses * 16 + shape)
  add(vector, V + Template.GapShape, gap, shape)
  add(vector, V + Template.GapOpens, gap, opens)
  add(vector, V + Template.AfterShape, after, shape)
  add(vector, V + Template.AfterClauses, after, clauses)
  add(vector, V + Template.Shape, inside, shape)
  add(vector, V + Template.OtherShapeClauses, other, shape * 16 + clauses)
  add(vector, V + Template.SpeakerShape, who, shape)
  add(vector, V + Template.SpeakerRates, who, rates)
  add(vector, V + Template.SpeakerStem, who, stem)
  add(vector, V + Template.EntityShapeClauses, entity, shape * 16 + clauses)
  add(vector, V + Template.VerbsPastXff, Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!), past & 0xff)
  add(
    vector,
    V + Template.AheadXffVerbs,
    ahead[sentenceFrom]! & 0xff,
    Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!),
  )
  add(vector, V + Template.TagShape, r.xpos[sentenceTo - 1]!, shape)
  add(vector, V + Template.WordStem, start < sentenceTo ? r.form[start]! : 0, stem)
  add(vector, V + Template.WordShape, r.form[start]!, shape)
  const led = (ahead[sentenceFrom]! & 0xf) * 4 + Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!)
  add(vector, V + Template.LedTagComingXf, led, tag * 64 + (coming & 0xf))
  add(vector, V + Template.LedTagBefore, led * 64 + tag, before)
  add(vector, V + Template.Tag, end < to ? r.xpos[end]! : EDGE, r.xpos[end - 1]!)
  rerankerTreeFeatures(vector, r, frame, choice, speaker, shape)
  for (const choices of sides) if (choices.includes(choice)) rivalFeatures(vector, r, frame, choice, choices)
}
