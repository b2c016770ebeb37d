import { RIGHT_START } from './edge-filter.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { type Frame, isInner } from './frame.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'
import { edgeTreeFeatures } from './tree-features.ts'

/** The templates of the features of an edge; those of a whole content have numbers of the same row. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  PreviousWord = 1,
  Word3 = 2,
  PreviousTagTag = 3,
  SecondPreviousTagPreviousTagTag = 4,
  TagNextTagPreviousTag = 5,
  PreviousWordTag = 6,
  WordPreviousTag = 7,
  NextWord = 8,
  WordPreviousWord = 9,
  Mark = 10,
  MarkGap = 11,
  Reach = 12,
  VerbsCommas = 13,
  VerbsTagPreviousTag = 14,
  CommasTagPreviousWord = 15,
  StemReach = 16,
  StemPreviousWord = 17,
  StemTag = 18,
  StemPreviousTag = 19,
  SentenceStateMark = 20,
  NearTag = 21,
  NearPreviousWord = 22,
  TagNearPreviousTag = 23,
  FormRatePreviousTag = 24,
  FormRateTag = 25,
  AheadPreviousTag = 26,
  AheadPreviousWord = 27,
  AheadTagPreviousTag = 28,
  TagNextTag = 29,
  PreviousTagSecondPreviousTagTag = 30,
  PreviousWordNext = 31,
  ChunksAhead = 32,
  ChunksAheadXffffChunksBehindXf = 33,
  ChunksAheadXfffChunksBehind = 34,
  ChunksAheadXffChunksBehind = 35,
  ChunksAheadXfffClauses = 36,
  ChunksAheadXfffStem = 37,
  ChunksAheadXfffWord = 38,
  ChunksAheadXfffClausesPreviousTag = 39,
  ThatMark = 65,
  ThatTag = 66,
  ThatStem = 67,
  ThatPreviousWord = 68,
  PreviousNearPreviousTagTag = 69,
  PreviousNearChunksBehindXfffChunksAheadXf = 70,
  Bias = 90,
  Stem = 91,
  NextTag = 92,
  PreviousTag = 93,
  Word = 94,
  Word2 = 95,
  MarkBeside = 96,
  Bias2 = 97,
  Verbs = 98,
  NextPreviousStem = 99,
}

/** stands for the tag of a word beyond the frame */
export const EDGE = 62

/** Each edge has features of its own. */
export const templatesOf = (edge: number): number => 200 + 100 * edge

/** Features of the answer that there is no content on this side of the cue. */
export function noContentFeatures(vector: FeatureVector, r: Reading, frame: Frame, edge: number): void {
  vector.count = 0
  const side = templatesOf(edge)
  const { cue, from, to } = frame
  const next = cue + 1 < to ? r.xpos[cue + 1]! : EDGE
  const previous = cue > from ? r.xpos[cue - 1]! : EDGE
  add(vector, side + Template.Bias)
  add(vector, side + Template.Stem, r.stem[cue]!)
  add(vector, side + Template.NextTag, next, r.xpos[cue]!)
  add(vector, side + Template.PreviousTag, previous, r.xpos[cue]!)
  add(vector, side + Template.Word, cue + 1 < to ? r.form[cue + 1]! : 0)
  add(vector, side + Template.Word2, cue > from ? r.form[cue - 1]! : 0)
  add(vector, side + Template.MarkBeside, markBeside(r, cue, from, -1), markBeside(r, cue, to, 1))
  add(vector, side + Template.Bias2, bin(cue - frame.sentenceFrom), bin(frame.sentenceTo - cue))
  add(
    vector,
    side + Template.Verbs,
    r.verbs[cue]! - r.verbs[from]! > 0 ? 1 : 0,
    r.verbs[to]! - r.verbs[cue + 1]! > 0 ? 1 : 0,
  )
  add(vector, side + Template.NextPreviousStem, next * 64 + previous, r.stem[cue]!)
}

/** Features of an edge of the content at the boundary before token `i`, seen from the cue. */
export function edgeFeatures(vector: FeatureVector, r: Reading, frame: Frame, edge: number, i: number): void {
  vector.count = 0
  const side = templatesOf(edge)
  const { cue, from, to } = frame
  const { form, xpos } = r
  const inside = (at: number) => at >= from && at < to
  const n0 = i < to ? xpos[i]! : EDGE
  const n1 = i + 1 < to ? xpos[i + 1]! : EDGE
  const p1 = i > from ? xpos[i - 1]! : EDGE
  const p2 = i - 2 >= from ? xpos[i - 2]! : EDGE
  const w0 = i < to ? form[i]! : 0
  const w1 = i > from ? form[i - 1]! : 0
  const next = i + 1 < to ? form[i + 1]! : 0
  const after = i > cue
  const low = after ? cue + 1 : i
  const high = after ? i : cue
  const gap = high - low
  const near = gap < 6 ? gap : 6
  const verbs = Math.min(3, r.verbs[high]! - r.verbs[low]!)
  const commas = Math.min(3, r.commas[high]! - r.commas[low]!)
  const mark = markState(r, i)
  const stem = r.stem[cue]!
  const reach = bin(gap)
  const ahead = verbAhead(r, i, to)
  add(vector, side + Template.PreviousWord, w1)
  add(vector, side + Template.Word3, w0)
  add(vector, side + Template.PreviousTagTag, p1, n0)
  add(vector, side + Template.SecondPreviousTagPreviousTagTag, p2 * 64 + p1, n0)
  add(vector, side + Template.TagNextTagPreviousTag, n0 * 64 + n1, p1)
  add(vector, side + Template.PreviousWordTag, w1, n0)
  add(vector, side + Template.WordPreviousTag, w0, p1)
  add(vector, side + Template.NextWord, next, w0)
  add(vector, side + Template.WordPreviousWord, i - 2 >= from ? form[i - 2]! : 0, w1)
  add(vector, side + Template.Mark, mark)
  add(vector, side + Template.MarkGap, mark, gap > 3 ? 4 : gap)
  add(vector, side + Template.Reach, reach)
  add(vector, side + Template.VerbsCommas, verbs, commas)
  add(vector, side + Template.VerbsTagPreviousTag, verbs * 64 + n0, p1)
  add(vector, side + Template.CommasTagPreviousWord, commas * 64 + n0, w1)
  add(vector, side + Template.StemReach, stem, reach)
  add(vector, side + Template.StemPreviousWord, stem, w1)
  add(vector, side + Template.StemTag, stem, n0)
  add(vector, side + Template.StemPreviousTag, stem, p1)
  add(vector, side + Template.SentenceStateMark, sentenceState(r, frame, i), mark)
  add(vector, side + Template.NearTag, near, n0)
  add(vector, side + Template.NearPreviousWord, near, w1)
  add(vector, side + Template.TagNearPreviousTag, xpos[cue]! * 64 + near, p1)
  add(vector, side + Template.FormRatePreviousTag, inside(i) ? r.formRate[i]! : 0, p1)
  add(vector, side + Template.FormRateTag, inside(i + 1) ? r.formRate[i + 1]! : 0, n0)
  add(vector, side + Template.AheadPreviousTag, ahead, p1)
  add(vector, side + Template.AheadPreviousWord, ahead, w1)
  add(vector, side + Template.AheadTagPreviousTag, ahead * 64 + n0, p1)
  add(vector, side + Template.TagNextTag, n0 * 64 + n1, i + 2 < to ? xpos[i + 2]! : EDGE)
  add(
    vector,
    side + Template.PreviousTagSecondPreviousTagTag,
    p1 * 64 + p2,
    i - 3 >= from ? xpos[i - 3]! : EDGE,
  )
  add(vector, side + Template.PreviousWordNext, w1, next)
  const { ahead: coming, behind: past, subordinators } = r.chunks
  const to5 = i < to ? coming[i]! : 0
  const from5 = i > from ? past[i]! : 0
  if (edge === RIGHT_START) {
    const that = placeOfThat(r, cue, i, to)
    add(vector, side + Template.ThatMark, that, mark)
    add(vector, side + Template.ThatTag, that, n0)
    add(vector, side + Template.ThatStem, that, stem)
    add(vector, side + Template.ThatPreviousWord, that, w1)
    // `…, said Lee Park, are to leave`
    const previous = cue > from ? xpos[cue - 1]! : EDGE
    add(vector, side + Template.PreviousNearPreviousTagTag, previous * 8 + near, p1 * 64 + n0)
    add(
      vector,
      side + Template.PreviousNearChunksBehindXfffChunksAheadXf,
      previous * 8 + near,
      (from5 & 0xfff) * 16 + (to5 & 0xf),
    )
  }
  const clauses = verbs * 4 + Math.min(3, subordinators[high]! - subordinators[low]!)
  add(vector, side + Template.ChunksAhead, to5)
  add(vector, side + Template.ChunksAheadXffffChunksBehindXf, to5 & 0xffff, from5 & 0xf)
  add(vector, side + Template.ChunksAheadXfffChunksBehind, to5 & 0xfff, from5 & 0xfff)
  add(vector, side + Template.ChunksAheadXffChunksBehind, to5 & 0xff, from5)
  add(vector, side + Template.ChunksAheadXfffClauses, to5 & 0xfff, clauses)
  add(vector, side + Template.ChunksAheadXfffStem, to5 & 0xfff, stem)
  add(vector, side + Template.ChunksAheadXfffWord, to5 & 0xfff, w0)
  add(vector, side + Template.ChunksAheadXfffClausesPreviousTag, (to5 & 0xfff) * 16 + clauses, p1)
  edgeTreeFeatures(vector, r, frame, edge, i)
}

const THAT = hashForm('that', 0, 4)
/**
 * Tokens behind a cue in which its `that` is looked for. Part of the learnt features: a change asks for new weights.
 */
const NEAR_THAT = 8
/** Where a boundary right of the cue lies from a `that` near the cue. 0: there is none; 1: not behind it; 2: right behind; 3: further. */
function placeOfThat({ form, quoted }: Reading, cue: number, i: number, to: number): number {
  const stop = Math.min(to, cue + NEAR_THAT)
  let at = cue + 1
  while (at < stop && (form[at] !== THAT || quoted[at]! !== quoted[cue]!)) at++
  if (at >= stop) return 0
  return i <= at ? 1 : i === at + 1 ? 2 : 3
}

/** Of the next finite verb from a boundary on: how readily it reports, and whether words stand before it. */
function verbAhead(r: Reading, i: number, to: number): number {
  const stop = Math.min(to, i + 8)
  if (r.verbs[stop]! === r.verbs[i]!) return 0
  let at = i
  while (r.verbs[at + 1]! === r.verbs[i]!) at++
  return (1 + r.formRate[at]!) * 4 + (at === i ? 1 : at - i < 3 ? 2 : 3)
}

/**
 * Where the boundary before token `i` lies. 0: outside marks; 1: at an opening; 2: at a closing; 3: between the marks; 4: between
 * two quoted spans; 5: behind an opening mark; 6: before a closing one.
 */
function markState(r: Reading, i: number): number {
  const before = i > 0 ? r.quoted[i - 1]! : -1
  const here = i < r.count ? r.quoted[i]! : -1
  if (before < 0 && here < 0) return 0
  if (here >= 0 && before !== here) return before >= 0 ? 4 : 1
  if (before >= 0 && before !== here) return 2
  if (!isInner(r, i - 1)) return 5
  return isInner(r, i) ? 3 : 6
}

/** 0: within a sentence; 1: between sentences of the frame; 2: at the frame's edge; 3: at the edge of the cue's sentence. */
export function sentenceState(r: Reading, frame: Frame, i: number): number {
  if (i === frame.sentenceFrom || i === frame.sentenceTo) return 3
  if (i === frame.from || i === frame.to) return 2
  return i > 0 && i < r.count && r.sentence[i] !== r.sentence[i - 1] ? 1 : 0
}

/** Does a mark stand directly beside the cue, with at most a comma or colon between? */
function markBeside(r: Reading, cue: number, limit: number, step: -1 | 1): number {
  for (let away = 1; away <= 3; away++) {
    const at = cue + away * step
    if (step > 0 ? at >= limit : at < limit) return 0
    if (r.quoted[at]! >= 0) return away
  }
  return 0
}
