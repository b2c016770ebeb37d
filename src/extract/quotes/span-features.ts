import { EDGE, sentenceState, templatesOf } from './content-features.ts'
import { RIGHT_END } from './edge-filter.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { type Frame, isInner } from './frame.ts'
import { clausesIn, type Reading } from './reading.ts'
import { spanTreeFeatures } from './tree-features.ts'

/** The templates of the features of a whole content. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  FiniteLength = 40,
  Length = 41,
  RestVerbsLeft = 42,
  VerbsLeftPreviousTagTag = 43,
  OpenerFinite = 44,
  WholeFinite = 45,
  WholeRest = 46,
  FiniteTagPreviousTag = 47,
  TagPreviousTag = 48,
  StemFinite = 49,
  StemTag2 = 50,
  OpenerTag = 51,
  CommasTagPreviousTag = 52,
  SplitsMarksTag = 53,
  FarWordVerbsLeft = 54,
  SentenceStateFarFinite = 55,
  ChunksFarBalance = 56,
  ChunksFarComingXff = 57,
  ChunksFarXffComingXfff = 58,
  ChunksFarVerbsLeftFinite = 59,
  BalancePastFarXffChunksFar = 60,
  OpenerOwnTag = 61,
  OwnTagVerbsLeft = 62,
}

/** Features of the whole content `[start, end)` besides those of its second edge. */
export function spanFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  edge: number,
  start: number,
  end: number,
): void {
  const side = templatesOf(edge)
  const { cue, to, from } = frame
  const finite = Math.min(3, r.verbs[end]! - r.verbs[start]!)
  const length = bin(end - start)
  const rest = edge === RIGHT_END ? to - end : start - from
  const verbsLeft = edge === RIGHT_END ? r.verbs[to]! - r.verbs[end]! : r.verbs[start]! - r.verbs[from]!
  const far = edge === RIGHT_END ? end : start
  const p1 = far > from ? r.xpos[far - 1]! : EDGE
  const n0 = far < to ? r.xpos[far]! : EDGE
  const opener = start > from ? r.form[start - 1]! : 0
  const whole = wholeQuotation(r, start, end)
  add(vector, side + Template.FiniteLength, finite, length)
  add(vector, side + Template.Length, length)
  add(vector, side + Template.RestVerbsLeft, bin(rest), Math.min(2, verbsLeft))
  add(vector, side + Template.VerbsLeftPreviousTagTag, Math.min(2, verbsLeft) * 64 + p1, n0)
  add(vector, side + Template.OpenerFinite, opener, finite)
  add(vector, side + Template.WholeFinite, whole, finite)
  add(vector, side + Template.WholeRest, whole, Math.min(3, rest))
  add(vector, side + Template.FiniteTagPreviousTag, finite * 64 + n0, p1)
  add(vector, side + Template.TagPreviousTag, r.xpos[start]!, n0 * 64 + p1)
  add(vector, side + Template.StemFinite, r.stem[cue]!, finite)
  add(vector, side + Template.StemTag2, r.stem[cue]!, n0)
  add(vector, side + Template.OpenerTag, opener, n0)
  add(
    vector,
    side + Template.CommasTagPreviousTag,
    Math.min(3, r.commas[end]! - r.commas[start]!),
    n0 * 64 + p1,
  )
  add(vector, side + Template.SplitsMarksTag, splitsMarks(r, start, end), n0)
  add(vector, side + Template.FarWordVerbsLeft, far < to ? r.form[far]! : 0, Math.min(2, verbsLeft))
  const { ahead: coming, behind: past, subordinators } = r.chunks
  const far3 = far < to ? coming[far]! & 0xfff : 0
  const balance = finite * 4 + Math.min(3, subordinators[end]! - subordinators[start]!)
  add(vector, side + Template.ChunksFarBalance, far3, balance)
  add(vector, side + Template.ChunksFarComingXff, far3, coming[start]! & 0xff)
  add(vector, side + Template.ChunksFarXffComingXfff, far3 & 0xff, coming[start]! & 0xfff)
  add(vector, side + Template.ChunksFarVerbsLeftFinite, far3 * 4 + Math.min(2, verbsLeft), finite)
  const own = clausesIn(r, start, end)
  add(vector, side + Template.OpenerOwnTag, opener, own * 64 + n0)
  add(vector, side + Template.OwnTagVerbsLeft, own * 64 + n0, verbsLeft > 0 ? 1 : 0)
  add(vector, side + Template.BalancePastFarXffChunksFar, balance * 64 + (past[far]! & 0xff), far3 & 0xff)
  add(vector, side + Template.SentenceStateFarFinite, sentenceState(r, frame, far), finite)
  spanTreeFeatures(vector, r, frame, edge, start, end)
}

/** 1: exactly the inside of one quoted span; 2: holds whole quoted spans; 0: none. */
function wholeQuotation(r: Reading, start: number, end: number): number {
  const first = r.quoted[start]!
  if (first >= 0 && r.inner.first[first] === start && r.inner.last[first] === end) return 1
  return first >= 0 || r.quoted[end - 1]! >= 0 ? 2 : 0
}

const splitsMarks = (r: Reading, start: number, end: number): number => {
  const a = r.quoted[start]!
  const b = r.quoted[end - 1]!
  const cutsA = a >= 0 && isInner(r, start) && r.inner.first[a]! < start ? 1 : 0
  const cutsB = b >= 0 && isInner(r, end - 1) && r.inner.last[b]! > end ? 2 : 0
  return cutsA + cutsB
}
