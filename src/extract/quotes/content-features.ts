import { RIGHT_END, RIGHT_START } from './edge-filter.ts'
import { add, bin, type FeatureVector } from './feature-vector.ts'
import { type Frame, isInner } from './frame.ts'
import { hashForm } from './hash.ts'
import { clausesIn, type Reading } from './reading.ts'

const EDGE = 62

/** Each edge has features of its own. */
const templatesOf = (edge: number): number => 200 + 100 * edge

/** Features of the answer that there is no content on this side of the cue. */
export function noContentFeatures(vector: FeatureVector, r: Reading, frame: Frame, edge: number): void {
  vector.count = 0
  const side = templatesOf(edge)
  const { cue, from, to } = frame
  const next = cue + 1 < to ? r.xpos[cue + 1]! : EDGE
  const previous = cue > from ? r.xpos[cue - 1]! : EDGE
  add(vector, side + 90)
  add(vector, side + 91, r.stem[cue]!)
  add(vector, side + 92, next, r.xpos[cue]!)
  add(vector, side + 93, previous, r.xpos[cue]!)
  add(vector, side + 94, cue + 1 < to ? r.form[cue + 1]! : 0)
  add(vector, side + 95, cue > from ? r.form[cue - 1]! : 0)
  add(vector, side + 96, markBeside(r, cue, from, -1), markBeside(r, cue, to, 1))
  add(vector, side + 97, bin(cue - frame.sentenceFrom), bin(frame.sentenceTo - cue))
  add(
    vector,
    side + 98,
    r.verbs[cue]! - r.verbs[from]! > 0 ? 1 : 0,
    r.verbs[to]! - r.verbs[cue + 1]! > 0 ? 1 : 0,
  )
  add(vector, side + 99, next * 64 + previous, r.stem[cue]!)
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
  add(vector, side + 1, w1)
  add(vector, side + 2, w0)
  add(vector, side + 3, p1, n0)
  add(vector, side + 4, p2 * 64 + p1, n0)
  add(vector, side + 5, n0 * 64 + n1, p1)
  add(vector, side + 6, w1, n0)
  add(vector, side + 7, w0, p1)
  add(vector, side + 8, next, w0)
  add(vector, side + 9, i - 2 >= from ? form[i - 2]! : 0, w1)
  add(vector, side + 10, mark)
  add(vector, side + 11, mark, gap > 3 ? 4 : gap)
  add(vector, side + 12, reach)
  add(vector, side + 13, verbs, commas)
  add(vector, side + 14, verbs * 64 + n0, p1)
  add(vector, side + 15, commas * 64 + n0, w1)
  add(vector, side + 16, stem, reach)
  add(vector, side + 17, stem, w1)
  add(vector, side + 18, stem, n0)
  add(vector, side + 19, stem, p1)
  add(vector, side + 20, sentenceState(r, frame, i), mark)
  add(vector, side + 21, near, n0)
  add(vector, side + 22, near, w1)
  add(vector, side + 23, xpos[cue]! * 64 + near, p1)
  add(vector, side + 24, inside(i) ? r.formRate[i]! : 0, p1)
  add(vector, side + 25, inside(i + 1) ? r.formRate[i + 1]! : 0, n0)
  add(vector, side + 26, ahead, p1)
  add(vector, side + 27, ahead, w1)
  add(vector, side + 28, ahead * 64 + n0, p1)
  add(vector, side + 29, n0 * 64 + n1, i + 2 < to ? xpos[i + 2]! : EDGE)
  add(vector, side + 30, p1 * 64 + p2, i - 3 >= from ? xpos[i - 3]! : EDGE)
  add(vector, side + 31, w1, next)
  const { ahead: coming, behind: past, subordinators } = r.chunks
  const to5 = i < to ? coming[i]! : 0
  const from5 = i > from ? past[i]! : 0
  if (edge === RIGHT_START) {
    const that = placeOfThat(r, cue, i, to)
    add(vector, side + 65, that, mark)
    add(vector, side + 66, that, n0)
    add(vector, side + 67, that, stem)
    add(vector, side + 68, that, w1)
    // `…, said Lee Park, are to leave`
    const previous = cue > from ? xpos[cue - 1]! : EDGE
    add(vector, side + 69, previous * 8 + near, p1 * 64 + n0)
    add(vector, side + 70, previous * 8 + near, (from5 & 0xfff) * 16 + (to5 & 0xf))
  }
  const clauses = verbs * 4 + Math.min(3, subordinators[high]! - subordinators[low]!)
  add(vector, side + 32, to5)
  add(vector, side + 33, to5 & 0xffff, from5 & 0xf)
  add(vector, side + 34, to5 & 0xfff, from5 & 0xfff)
  add(vector, side + 35, to5 & 0xff, from5)
  add(vector, side + 36, to5 & 0xfff, clauses)
  add(vector, side + 37, to5 & 0xfff, stem)
  add(vector, side + 38, to5 & 0xfff, w0)
  add(vector, side + 39, (to5 & 0xfff) * 16 + clauses, p1)
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
  add(vector, side + 40, finite, length)
  add(vector, side + 41, length)
  add(vector, side + 42, bin(rest), Math.min(2, verbsLeft))
  add(vector, side + 43, Math.min(2, verbsLeft) * 64 + p1, n0)
  add(vector, side + 44, opener, finite)
  add(vector, side + 45, whole, finite)
  add(vector, side + 46, whole, Math.min(3, rest))
  add(vector, side + 47, finite * 64 + n0, p1)
  add(vector, side + 48, r.xpos[start]!, n0 * 64 + p1)
  add(vector, side + 49, r.stem[cue]!, finite)
  add(vector, side + 50, r.stem[cue]!, n0)
  add(vector, side + 51, opener, n0)
  add(vector, side + 52, Math.min(3, r.commas[end]! - r.commas[start]!), n0 * 64 + p1)
  add(vector, side + 53, splitsMarks(r, start, end), n0)
  add(vector, side + 54, far < to ? r.form[far]! : 0, Math.min(2, verbsLeft))
  const { ahead: coming, behind: past, subordinators } = r.chunks
  const far3 = far < to ? coming[far]! & 0xfff : 0
  const balance = finite * 4 + Math.min(3, subordinators[end]! - subordinators[start]!)
  add(vector, side + 56, far3, balance)
  add(vector, side + 57, far3, coming[start]! & 0xff)
  add(vector, side + 58, far3 & 0xff, coming[start]! & 0xfff)
  add(vector, side + 59, far3 * 4 + Math.min(2, verbsLeft), finite)
  const own = clausesIn(r, start, end)
  add(vector, side + 61, opener, own * 64 + n0)
  add(vector, side + 62, own * 64 + n0, verbsLeft > 0 ? 1 : 0)
  add(vector, side + 60, balance * 64 + (past[far]! & 0xff), far3 & 0xff)
  add(vector, side + 55, sentenceState(r, frame, far), finite)
}

const THAT = hashForm('that', 0, 4)
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

/** 0: outside marks; 1: at an opening; 2: at a closing; 3: inside. Of the boundary before token `i`. */
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
function sentenceState(r: Reading, frame: Frame, i: number): number {
  if (i === frame.sentenceFrom || i === frame.sentenceTo) return 3
  if (i === frame.from || i === frame.to) return 2
  return i > 0 && i < r.count && r.sentence[i] !== r.sentence[i - 1] ? 1 : 0
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

/** Does a mark stand directly beside the cue, with at most a comma or colon between? */
function markBeside(r: Reading, cue: number, limit: number, step: -1 | 1): number {
  for (let away = 1; away <= 3; away++) {
    const at = cue + away * step
    if (step > 0 ? at >= limit : at < limit) return 0
    if (r.quoted[at]! >= 0) return away
  }
  return 0
}
