import type { ParseState } from './parse-state.ts'

/** Groups of dependents that shape what else a verb takes: object, indirect object, auxiliary of the passive. */
const PATTERN = (1 << 2) | (1 << 3) | (1 << 6)

/** Most rows that either part of a state asks for. */
export const STATE_ROWS = 64

/**
 * The kinds of rows: what of the stack (`Top0` is its top) and of the buffer (`Front0` is its first token) a row stands
 * for. Their numbers are hashed into the learnt weights: a new kind takes a number that none had.
 */
const enum Template {
  Top0Word = 1,
  Top0Cluster = 3,
  Top1Word = 4,
  Top1Tag = 5,
  Top1Cluster = 6,
  Top2Tag = 8,
  Top2Cluster = 9,
  Front0Word = 10,
  Front0Tag = 11,
  Front0Cluster = 12,
  Front1Word = 13,
  Front1Tag = 14,
  Front1Cluster = 15,
  Front2Tag = 17,
  Front2Cluster = 18,
  Front3Tag = 20,
  Front012Tags = 22,
  AheadOfFront = 23,
  NextVerb = 25,
  NextMark = 26,
  Top0Left = 40,
  Top0Left2 = 41,
  Top1Left = 44,
  Top1Right = 45,
  Top1Right2 = 46,
  Front0Left = 47,
  Front0Left2 = 48,
  Top0LeftWord = 60,
  Top0RightWord = 61,
  Top1RightWord = 63,
  Front0LeftWord = 64,
  Top10Clusters = 67,
  Top1WordTop0LeftWord = 68,
  Top0Children = 70,
  Top1Children = 71,
  Front0Children = 72,
  DistanceTop0Front0 = 75,
  DistanceTop1Top0 = 76,
  BetweenTop0Front0 = 77,
  BetweenTop1Top0 = 78,
  Top0Front0Tags = 80,
  Top1Top0Tags = 81,
  Front01Tags = 82,
  Top10Front0Tags = 83,
  Top0Front01Tags = 84,
  Top0WordFront0Tag = 86,
  Front0WordTop0Tag = 87,
  Top1WordTop0Tag = 88,
  Top0WordTop1Tag = 89,
  Top0ClusterFront0LeftWord = 90,
  Top0Ending = 92,
  Top1Ending = 93,
  Front0Ending = 94,
  AfterTop1Tag = 97,
  BeforeFrontTag = 98,
  Top0LeftWordTop1Pattern = 99,
}

/**
 * Hash of a kind of row and a value, which is a hash itself. The upper bits are the good ones; so it takes one
 * multiplication.
 */
function hash1(kind: number, a: number): number {
  return Math.imul(a, Math.imul(kind, 0x9e3779b1))
}

/** The same for two values, of which the second may be small. */
function hash2(kind: number, a: number, b: number): number {
  return hash1(kind, join(a, b))
}

function join(a: number, b: number): number {
  return Math.imul(a, 0x85ebca6b) + b
}

/** Distances in steps that still tell something: 1, 2, 3, 4, 5-7, 8-12, more. */
function distanceStep(distance: number): number {
  if (distance < 5) return distance
  if (distance < 8) return 5
  return distance < 13 ? 6 : 7
}

function few(count: number): number {
  return Math.min(count, 3)
}

/** What stands between two nodes: marks, verbs, conjunctions. */
function between(state: ParseState, a: number, b: number): number {
  return (
    few(state.marks[b]! - state.marks[a]!) |
    (few(state.verbs[b]! - state.verbs[a]!) << 2) |
    (few(state.joints[b]! - state.joints[a]!) << 4)
  )
}

/**
 * The rows of the network's first layer that describe a state, in two parts. Each fills `out` with the hashes of its
 * rows and returns how many they are.
 *
 * First those at the front of the buffer, which change only with a shift.
 */
export function frontRows(state: ParseState, out: Int32Array): number {
  const { word, ending, tag, cluster, nextVerb, nextJoint } = state
  const b0 = state.buffered(0)
  const b1 = state.buffered(1)
  const b2 = state.buffered(2)
  const b3 = state.buffered(3)
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const b2t = tag[b2]!
  let n = 0
  out[n++] = hash1(Template.Front0Word, word[b0]!)
  out[n++] = hash1(Template.Front0Tag, b0t)
  out[n++] = hash1(Template.Front0Cluster, cluster[b0]!)
  out[n++] = hash1(Template.Front1Word, word[b1]!)
  out[n++] = hash1(Template.Front1Tag, b1t)
  out[n++] = hash1(Template.Front1Cluster, cluster[b1]!)
  out[n++] = hash1(Template.Front2Tag, b2t)
  out[n++] = hash1(Template.Front2Cluster, cluster[b2]!)
  out[n++] = hash1(Template.Front3Tag, tag[b3]!)
  out[n++] = hash2(Template.Front012Tags, join(b0t, b1t), b2t)
  out[n++] = hash2(Template.AheadOfFront, b0t, between(state, b0, state.none))
  // what comes after: the next verb, the next mark or conjunction
  const verb = nextVerb[b0]!
  const joint = nextJoint[b0]!
  out[n++] = hash2(Template.NextVerb, tag[verb]!, distanceStep(verb - b0))
  out[n++] = hash2(Template.NextMark, word[joint]!, distanceStep(joint - b0))
  out[n++] = hash2(Template.Front01Tags, b0t, b1t)
  out[n++] = hash1(Template.Front0Ending, ending[b0]!)
  out[n++] = hash1(Template.BeforeFrontTag, b0 > 0 && b0 < state.none ? tag[b0 - 1]! : tag[state.none]!)
  return n
}

/** Second the top of the stack, the dependents found so far, distances, neighbours and pairs of all these. */
export function stackRows(state: ParseState, out: Int32Array): number {
  const { word, ending, tag, cluster, label, left, left2, right, right2, children, root, none, upos } = state
  const s0 = state.stacked(0)
  const s1 = state.stacked(1)
  const s2 = state.stacked(2)
  const b0 = state.buffered(0)
  const b1 = state.buffered(1)
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const s0w = word[s0]!
  const s1w = word[s1]!
  const s0c = cluster[s0]!
  const s1c = cluster[s1]!
  const s0l = left[s0]!
  const s0r = right[s0]!
  const s1l = left[s1]!
  const s1r = right[s1]!
  const b0l = left[b0]!
  const s0l2 = left2[s0]!
  const s1r2 = right2[s1]!
  const b0l2 = left2[b0]!
  const distance0 = distanceStep(s0 === root ? 0 : b0 - s0)
  const distance1 = distanceStep(s1 === root ? 0 : Math.abs(s0 - s1))
  const gap0 = s0 === root ? 63 : between(state, s0, b0)
  const gap1 = s1 >= none ? 63 : between(state, s1, s0)
  const s0b0 = (upos[s0]! << 8) | (upos[b0]! << 16)
  const s1s0 = (upos[s1]! << 8) | (upos[s0]! << 16)
  let n = 0
  out[n++] = hash1(Template.Top0Word, s0w)
  out[n++] = hash1(Template.Top0Cluster, s0c)
  out[n++] = hash1(Template.Top1Word, s1w)
  out[n++] = hash1(Template.Top1Tag, s1t)
  out[n++] = hash1(Template.Top1Cluster, s1c)
  out[n++] = hash1(Template.Top2Tag, tag[s2]!)
  out[n++] = hash1(Template.Top2Cluster, cluster[s2]!)
  out[n++] = hash2(Template.Top0Left, tag[s0l]!, label[s0l]!)
  out[n++] = hash2(Template.Top0Left2, tag[s0l2]!, label[s0l2]!)
  out[n++] = hash2(Template.Top1Left, tag[s1l]!, label[s1l]!)
  out[n++] = hash2(Template.Top1Right, tag[s1r]!, label[s1r]!)
  out[n++] = hash2(Template.Top1Right2, tag[s1r2]!, label[s1r2]!)
  out[n++] = hash2(Template.Front0Left, tag[b0l]!, label[b0l]!)
  out[n++] = hash2(Template.Front0Left2, tag[b0l2]!, label[b0l2]!)
  out[n++] = hash1(Template.Top0LeftWord, word[s0l]!)
  out[n++] = hash1(Template.Top0RightWord, word[s0r]!)
  out[n++] = hash1(Template.Top1RightWord, word[s1r]!)
  out[n++] = hash1(Template.Front0LeftWord, word[b0l]!)
  out[n++] = hash2(Template.Top0Children, s0t, children[s0]!)
  out[n++] = hash2(Template.Top1Children, s1t, children[s1]!)
  out[n++] = hash2(Template.Front0Children, b0t, children[b0]!)
  out[n++] = hash2(Template.DistanceTop0Front0, tag[none]!, distance0 | s0b0)
  out[n++] = hash2(Template.DistanceTop1Top0, tag[none]!, distance1 | s1s0)
  out[n++] = hash2(Template.BetweenTop0Front0, tag[none]!, gap0 | s0b0)
  out[n++] = hash2(Template.BetweenTop1Top0, tag[none]!, gap1 | s1s0)
  out[n++] = hash2(Template.Top0Front0Tags, s0t, b0t)
  out[n++] = hash2(Template.Top1Top0Tags, s1t, s0t)
  out[n++] = hash2(Template.Top10Front0Tags, join(s1t, s0t), b0t)
  out[n++] = hash2(Template.Top0Front01Tags, join(s0t, b0t), b1t)
  out[n++] = hash2(Template.Top0WordFront0Tag, s0w, b0t)
  out[n++] = hash2(Template.Front0WordTop0Tag, word[b0]!, s0t)
  out[n++] = hash2(Template.Top1WordTop0Tag, s1w, s0t)
  out[n++] = hash2(Template.Top0WordTop1Tag, s0w, s1t)
  // the preposition of the noun ahead, with what it may belong to
  out[n++] = hash2(Template.Top0ClusterFront0LeftWord, s0c, word[b0l]!)
  out[n++] = hash2(Template.Top10Clusters, s1c, s0c)
  out[n++] = hash1(Template.Top0Ending, ending[s0]!)
  out[n++] = hash1(Template.Top1Ending, ending[s1]!)
  out[n++] = hash1(Template.AfterTop1Tag, s1 < none ? tag[s1 + 1]! : tag[none]!)
  out[n++] = hash2(Template.Top1WordTop0LeftWord, s1w, word[s0l]!)
  // a passive verb makes an agent of `by …`, an object more likely means `to …`
  out[n++] = hash2(
    Template.Top0LeftWordTop1Pattern,
    word[s0l]!,
    (children[s1]! & PATTERN) | (upos[s1]! << 16),
  )
  return n
}
