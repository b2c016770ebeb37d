import type { ParseState } from './parse-state.ts'

/** Groups of dependents that shape what else a verb takes: object, indirect object, auxiliary of the passive. */
const PATTERN = (1 << 2) | (1 << 3) | (1 << 6)

/** Most rows that either part of a state asks for. */
export const STATE_ROWS = 64

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
  out[n++] = hash1(10, word[b0]!)
  out[n++] = hash1(11, b0t)
  out[n++] = hash1(12, cluster[b0]!)
  out[n++] = hash1(13, word[b1]!)
  out[n++] = hash1(14, b1t)
  out[n++] = hash1(15, cluster[b1]!)
  out[n++] = hash1(17, b2t)
  out[n++] = hash1(18, cluster[b2]!)
  out[n++] = hash1(20, tag[b3]!)
  out[n++] = hash2(22, join(b0t, b1t), b2t)
  out[n++] = hash2(23, b0t, between(state, b0, state.none))
  // what comes after: the next verb, the next mark or conjunction
  const verb = nextVerb[b0]!
  const joint = nextJoint[b0]!
  out[n++] = hash2(25, tag[verb]!, distanceStep(verb - b0))
  out[n++] = hash2(26, word[joint]!, distanceStep(joint - b0))
  out[n++] = hash2(82, b0t, b1t)
  out[n++] = hash1(94, ending[b0]!)
  out[n++] = hash1(98, b0 > 0 && b0 < state.none ? tag[b0 - 1]! : tag[state.none]!)
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
  out[n++] = hash1(1, s0w)
  out[n++] = hash1(3, s0c)
  out[n++] = hash1(4, s1w)
  out[n++] = hash1(5, s1t)
  out[n++] = hash1(6, s1c)
  out[n++] = hash1(8, tag[s2]!)
  out[n++] = hash1(9, cluster[s2]!)
  out[n++] = hash2(40, tag[s0l]!, label[s0l]!)
  out[n++] = hash2(41, tag[s0l2]!, label[s0l2]!)
  out[n++] = hash2(44, tag[s1l]!, label[s1l]!)
  out[n++] = hash2(45, tag[s1r]!, label[s1r]!)
  out[n++] = hash2(46, tag[s1r2]!, label[s1r2]!)
  out[n++] = hash2(47, tag[b0l]!, label[b0l]!)
  out[n++] = hash2(48, tag[b0l2]!, label[b0l2]!)
  out[n++] = hash1(60, word[s0l]!)
  out[n++] = hash1(61, word[s0r]!)
  out[n++] = hash1(63, word[s1r]!)
  out[n++] = hash1(64, word[b0l]!)
  out[n++] = hash2(70, s0t, children[s0]!)
  out[n++] = hash2(71, s1t, children[s1]!)
  out[n++] = hash2(72, b0t, children[b0]!)
  out[n++] = hash2(75, tag[none]!, distance0 | s0b0)
  out[n++] = hash2(76, tag[none]!, distance1 | s1s0)
  out[n++] = hash2(77, tag[none]!, gap0 | s0b0)
  out[n++] = hash2(78, tag[none]!, gap1 | s1s0)
  out[n++] = hash2(80, s0t, b0t)
  out[n++] = hash2(81, s1t, s0t)
  out[n++] = hash2(83, join(s1t, s0t), b0t)
  out[n++] = hash2(84, join(s0t, b0t), b1t)
  out[n++] = hash2(86, s0w, b0t)
  out[n++] = hash2(87, word[b0]!, s0t)
  out[n++] = hash2(88, s1w, s0t)
  out[n++] = hash2(89, s0w, s1t)
  // the preposition of the noun ahead, with what it may belong to
  out[n++] = hash2(90, s0c, word[b0l]!)
  out[n++] = hash2(67, s1c, s0c)
  out[n++] = hash1(92, ending[s0]!)
  out[n++] = hash1(93, ending[s1]!)
  out[n++] = hash1(97, s1 < none ? tag[s1 + 1]! : tag[none]!)
  out[n++] = hash2(68, s1w, word[s0l]!)
  // a passive verb makes an agent of `by …`, an object more likely means `to …`
  out[n++] = hash2(99, word[s0l]!, (children[s1]! & PATTERN) | (upos[s1]! << 16))
  return n
}
