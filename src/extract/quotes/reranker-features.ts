import type { Choice } from './decode.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { type Frame, isInner } from './frame.ts'
import { clausesIn, type Reading } from './reading.ts'

/** A likely cue with what it would report and who would speak. */
export interface Claim {
  readonly frame: Frame
  /** log odds of the cue alone */
  readonly odds: number
  readonly choices: readonly Choice[]
  readonly speaker: number | null
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
  { frame, odds, choices, speaker }: Claim,
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
  const other = choices.length > 1 ? 1 : 0
  const who = speaker === null ? 0 : 1 + r.xpos[speaker]! * 2 + (speaker < cue ? 1 : 0)
  const entity = speaker !== null && r.entity[speaker]! >= 0 ? 1 : 0
  add(vector, V)
  add(vector, V + 1, sure, shape)
  add(vector, V + 2, lead, shape)
  add(vector, V + 3, near, shape)
  add(vector, V + 4, far, shape)
  add(vector, V + 5, sure * 16 + lead, shape)
  add(vector, V + 6, near * 16 + far, shape)
  add(vector, V + 7, sure, clauses * 16 + shape)
  add(vector, V + 8, lead, clauses * 16 + shape)
  add(vector, V + 9, stem, shape)
  add(vector, V + 10, stem, clauses)
  add(vector, V + 11, stem, opener)
  add(vector, V + 12, stem, ahead[start]! & 0xff)
  add(vector, V + 13, rates, shape * 16 + clauses)
  add(vector, V + 14, rates, opener)
  add(vector, V + 15, rates, opens)
  add(vector, V + 16, opens, shape)
  add(vector, V + 17, ahead[start]!, shape)
  add(vector, V + 18, opener, ahead[start]! & 0xff)
  add(vector, V + 19, tag, past & 0xfff)
  add(vector, V + 20, tag, past)
  add(vector, V + 21, tag, coming & 0xfff)
  add(vector, V + 22, tag * 64 + (past & 0xff), coming & 0xff)
  add(vector, V + 23, before, tag)
  add(vector, V + 24, next, tag)
  add(vector, V + 25, stem, past & 0xff)
  add(vector, V + 26, stem, coming & 0xff)
  add(vector, V + 27, length, shape)
  add(vector, V + 28, length, clauses * 16 + shape)
  add(vector, V + 29, gap, shape)
  add(vector, V + 30, gap, opens)
  add(vector, V + 31, after, shape)
  add(vector, V + 32, after, clauses)
  add(vector, V + 33, inside, shape)
  add(vector, V + 34, other, shape * 16 + clauses)
  add(vector, V + 35, who, shape)
  add(vector, V + 36, who, rates)
  add(vector, V + 37, who, stem)
  add(vector, V + 38, entity, shape * 16 + clauses)
  add(vector, V + 39, Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!), past & 0xff)
  add(vector, V + 40, ahead[sentenceFrom]! & 0xff, Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!))
  add(vector, V + 41, r.xpos[sentenceTo - 1]!, shape)
  add(vector, V + 42, start < sentenceTo ? r.form[start]! : 0, stem)
  add(vector, V + 43, r.form[start]!, shape)
  const led = (ahead[sentenceFrom]! & 0xf) * 4 + Math.min(3, r.verbs[cue]! - r.verbs[sentenceFrom]!)
  add(vector, V + 45, led, tag * 64 + (coming & 0xf))
  add(vector, V + 46, led * 64 + tag, before)
  add(vector, V + 44, end < to ? r.xpos[end]! : EDGE, r.xpos[end - 1]!)
}

export const UNMARKED = 0
export const MIXED = 1
const WHOLE_QUOTATION = 2
const IN_QUOTATION = 3

/** How much of a content stands in marks. */
export function marksOf(r: Reading, start: number, end: number): number {
  const first = r.quoted[start]!
  const last = r.quoted[end - 1]!
  if (first >= 0 && isInner(r, start) && first === last && isInner(r, end - 1))
    return r.inner.first[first] === start && r.inner.last[first] === end ? WHOLE_QUOTATION : IN_QUOTATION
  return first >= 0 || last >= 0 || r.ahead[start] !== r.ahead[end - 1] ? MIXED : UNMARKED
}
