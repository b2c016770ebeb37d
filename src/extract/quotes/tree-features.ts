import { DEPRELS } from '../../model/tags.ts'
import { RIGHT_END, RIGHT_START } from './edge-filter.ts'
import { add, type FeatureVector } from './feature-vector.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import { headOf, isIn, labelOf, topLeft, topRight } from './sentence-tree.ts'

/** Features that the tree of the cue's sentence gives: each edge, the whole content, the speaker, the reranker. */
/** The templates of the features of edges and contents in the tree. Their numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum EdgeTemplate {
  Right = 0,
  Left = 1,
  RightLeft = 2,
  RightTagPreviousTag = 3,
  LeftTagPreviousTag = 4,
  RightComing = 5,
  RightStem = 6,
  RightGapPreviousTag = 7,
  LeftComing = 8,
  RightWord = 9,
  RightWord2 = 10,
}

const EDGE = 1000
const EDGE_WIDTH = 40
const LABELS = 64
if (DEPRELS.length >= LABELS) throw new Error('more relations than a feature holds')

/** Where the head of a phrase stands, as seen from a boundary or a content. */
const ABSENT = 0
const ROOT = 1
const CUE = 2
const BETWEEN = 3
const BEYOND = 4

/** What hangs over the boundary before token `i`: relation and place of the head, of the phrase on either side. */
function attachments(frame: Frame, i: number): { right: number; left: number } {
  const { tree, cue } = frame
  if (!tree || i <= tree.from || i >= tree.to) return { right: ABSENT, left: ABSENT }
  const site = (top: number) => {
    const head = headOf(tree, top)
    const place =
      head < 0 ? ROOT : head === cue ? CUE : head > cue === i > cue && head !== cue ? BETWEEN : BEYOND
    return labelOf(tree, top) * 8 + place
  }
  const right = topRight(tree, i)
  const left = topLeft(tree, i - 1)
  // the phrase that the cue itself heads
  const holds = (top: number) => (top === cue ? 5 : 0)
  return {
    right: 1 + (holds(right) || site(right)),
    left: 1 + (holds(left) || site(left)),
  }
}

export function edgeTreeFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  edge: number,
  i: number,
): void {
  if (!frame.tree) return
  const T = EDGE + EDGE_WIDTH * edge
  const { right, left } = attachments(frame, i)
  const n0 = i < frame.to ? r.xpos[i]! : 63
  const p1 = i > frame.from ? r.xpos[i - 1]! : 63
  const coming = i < frame.to ? r.chunks.ahead[i]! & 0xff : 0
  const gap = Math.min(6, i > frame.cue ? i - frame.cue - 1 : frame.cue - i)
  add(vector, T + EdgeTemplate.Right, right)
  add(vector, T + EdgeTemplate.Left, left)
  add(vector, T + EdgeTemplate.RightLeft, right, left)
  add(vector, T + EdgeTemplate.RightTagPreviousTag, right * 64 + n0, p1)
  add(vector, T + EdgeTemplate.LeftTagPreviousTag, left * 64 + n0, p1)
  add(vector, T + EdgeTemplate.RightComing, right, coming)
  add(vector, T + EdgeTemplate.RightStem, right, r.stem[frame.cue]!)
  add(vector, T + EdgeTemplate.RightGapPreviousTag, right * 8 + gap, p1)
  add(vector, T + EdgeTemplate.LeftComing, left, coming)
  add(vector, T + EdgeTemplate.RightWord, right, i > frame.from ? r.form[i - 1]! : 0)
  add(vector, T + EdgeTemplate.RightWord2, right, i < frame.to ? r.form[i]! : 0)
}

/** How a content `[start, end)` fits the phrase that the tree sees at its near edge. */
interface Fit {
  /** relation and place of the phrase's head */
  readonly phrase: number
  /** 0 no tree, 1 the same but for punctuation, 2 the content is shorter, 3 longer */
  readonly extent: number
}

export function fitRight(r: Reading, { tree, cue }: Frame, start: number, end: number): Fit {
  if (!tree || !isIn(tree, start)) return { phrase: 0, extent: 0 }
  const top = topRight(tree, start)
  const head = headOf(tree, top)
  const phrase = 1 + labelOf(tree, top) * 4 + (head === cue ? 1 : head < 0 ? 2 : 3)
  let high = tree.high[top - tree.from]!
  while (high > start + 1 && r.isInk[high - 1] === 0) high--
  return { phrase, extent: high === end ? 1 : end < high ? 2 : 3 }
}

export function fitLeft(r: Reading, { tree, cue }: Frame, start: number, end: number): Fit {
  if (!tree || !isIn(tree, end - 1)) return { phrase: 0, extent: 0 }
  const top = topLeft(tree, end - 1)
  const head = headOf(tree, top)
  const phrase = 1 + labelOf(tree, top) * 4 + (head === cue ? 1 : head < 0 ? 2 : 3)
  let low = tree.low[top - tree.from]!
  while (low < end - 1 && r.isInk[low] === 0) low++
  return { phrase, extent: low === start ? 1 : start > low ? 2 : 3 }
}

/** What lies beyond the far edge of a content: its relation, and whether it hangs from the content, the cue or elsewhere; 0 without a tree. */
export function beyondEdge({ tree, cue }: Frame, start: number, end: number, rightward: boolean): number {
  const far = rightward ? end : start
  if (!tree || far <= tree.from || far >= tree.to) return 0
  const top = rightward ? topRight(tree, far) : topLeft(tree, far - 1)
  const head = headOf(tree, top)
  const place = head < 0 ? 1 : head >= start && head < end ? 2 : head === cue ? 3 : 4
  return 1 + labelOf(tree, top) * 8 + place
}

/** Features of a whole content, beside those of its far edge. */
export function spanTreeFeatures(
  vector: FeatureVector,
  r: Reading,
  frame: Frame,
  edge: number,
  start: number,
  end: number,
): void {
  const { tree } = frame
  if (!tree) return
  const T = EDGE + EDGE_WIDTH * edge + 20
  const rightward = edge === RIGHT_END || edge === RIGHT_START
  const { phrase, extent } = rightward ? fitRight(r, frame, start, end) : fitLeft(r, frame, start, end)
  const far = rightward ? end : start
  const n0 = far < frame.to ? r.xpos[far]! : 63
  const p1 = far > frame.from ? r.xpos[far - 1]! : 63
  add(vector, T + EdgeTemplate.Right, extent)
  add(vector, T + EdgeTemplate.Left, phrase, extent)
  add(vector, T + EdgeTemplate.RightLeft, extent * 64 + n0, p1)
  const cut = beyondEdge(frame, start, end, rightward)
  add(vector, T + EdgeTemplate.RightTagPreviousTag, cut)
  add(vector, T + EdgeTemplate.LeftTagPreviousTag, cut, extent)
  add(vector, T + EdgeTemplate.RightComing, cut * 64 + n0, p1)
  add(vector, T + EdgeTemplate.RightStem, cut, far < frame.to ? r.form[far]! : 0)
  add(vector, T + EdgeTemplate.RightGapPreviousTag, cut, far < frame.to ? r.chunks.ahead[far]! & 0xfff : 0)
}
