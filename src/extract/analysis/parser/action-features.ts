import type { ParseState } from './parse-state.ts'

/** Most features of a state. */
export const ACTION_FEATURES = 96

/** One feature from a template's number and up to four values. */
export function hash4(template: number, a: number, b: number, c: number, d: number): number {
  let h = Math.imul(a, 0x9e3779b1) + template
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) + b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) + c
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f) + d
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 14)
}

function hash1(template: number, a: number): number {
  let h = Math.imul(a, 0x9e3779b1) + template
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b)
  return h ^ (h >>> 14)
}

function hash2(template: number, a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) + template
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) + b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function hash3(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a, 0x9e3779b1) + template
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) + b
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) + c
  h = Math.imul(h ^ (h >>> 16), 0x27d4eb2f)
  return h ^ (h >>> 15)
}

/** Distances in steps that still tell something: 1, 2, 3, 4, 5-7, 8-12, more. */
export function distanceStep(distance: number): number {
  if (distance < 5) return distance
  if (distance < 8) return 5
  return distance < 13 ? 6 : 7
}

function few(count: number): number {
  return Math.min(count, 3)
}

/** What stands between two nodes: marks, verbs, conjunctions. */
export function between(state: ParseState, a: number, b: number): number {
  return (
    few(state.marks[b]! - state.marks[a]!) |
    (few(state.verbs[b]! - state.verbs[a]!) << 2) |
    (few(state.joints[b]! - state.joints[a]!) << 4)
  )
}

/** Writes the features of the state into `out` and returns how many they are. */
export function actionFeatures(state: ParseState, out: Int32Array): number {
  const { word, tag, cluster, label, left, left2, right, right2, children, root } = state
  const s0 = state.stacked(0)
  const s1 = state.stacked(1)
  const s2 = state.stacked(2)
  const b0 = state.buffered(0)
  const b1 = state.buffered(1)
  const b2 = state.buffered(2)
  const b3 = state.buffered(3)
  const s0w = word[s0]!
  const s0t = tag[s0]!
  const s0c = cluster[s0]!
  const s1w = word[s1]!
  const s1t = tag[s1]!
  const s1c = cluster[s1]!
  const s2t = tag[s2]!
  const b0w = word[b0]!
  const b0t = tag[b0]!
  const b0c = cluster[b0]!
  const b1w = word[b1]!
  const b1t = tag[b1]!
  const b2t = tag[b2]!
  const b3t = tag[b3]!
  const s0l = left[s0]!
  const s0r = right[s0]!
  const s1l = left[s1]!
  const s1r = right[s1]!
  const b0l = left[b0]!
  const s0lt = tag[s0l]!
  const s0rt = tag[s0r]!
  const s1rt = tag[s1r]!
  const b0lt = tag[b0l]!
  const s0labels = label[s0l]! | (label[s0r]! << 8)
  const s1labels = label[s1l]! | (label[s1r]! << 8)
  const s0b0 = distanceStep(s0 === root ? 0 : b0 - s0)
  const s1s0 = distanceStep(s1 === root ? 0 : Math.abs(s0 - s1))
  const gap0 = s0 === root ? 63 : between(state, s0, b0)
  const gap1 = s1 >= state.none ? 63 : between(state, s1, s0)
  let n = 0
  out[n++] = 0x3243f6a8
  out[n++] = hash1(1, s0t)
  out[n++] = hash1(2, s0w)
  out[n++] = hash2(3, s0w, s0t)
  out[n++] = hash2(4, s0c, s0t)
  out[n++] = hash1(5, s1t)
  out[n++] = hash1(6, s1w)
  out[n++] = hash2(7, s1w, s1t)
  out[n++] = hash2(8, s2t, s1t)
  out[n++] = hash2(9, word[s2]!, s2t)
  out[n++] = hash1(10, b0t)
  out[n++] = hash1(11, b0w)
  out[n++] = hash2(12, b0w, b0t)
  out[n++] = hash2(13, b0c, b0t)
  out[n++] = hash1(14, b1t)
  out[n++] = hash2(15, b1w, b1t)
  out[n++] = hash2(16, word[b2]!, b2t)
  out[n++] = hash3(17, b0t, b1t, b2t)
  out[n++] = hash4(18, s0w, s0t, b0w, b0t)
  out[n++] = hash3(19, s0w, s0t, b0t)
  out[n++] = hash3(20, s0t, b0w, b0t)
  out[n++] = hash2(21, s0t, b0t)
  out[n++] = hash2(22, s0w, b0w)
  out[n++] = hash4(23, s0w, s0t, s1w, s1t)
  out[n++] = hash2(24, s0t, s1t)
  out[n++] = hash2(25, s0w, s1t)
  out[n++] = hash2(26, s0t, s1w)
  out[n++] = hash2(27, s1t, b0t)
  out[n++] = hash2(28, s1w, b0w)
  out[n++] = hash2(29, b0t, b1t)
  out[n++] = hash2(30, b0w, b1t)
  out[n++] = hash2(31, b0t, b1w)
  out[n++] = hash3(32, s0c, b0c, b1t)
  out[n++] = hash2(33, s0c, s1c)
  out[n++] = hash2(34, s0c, b0c)
  out[n++] = hash3(35, s0t, b0t, b1t)
  out[n++] = hash4(36, s0t, b0t, b1t, b2t)
  out[n++] = hash3(37, s0t, s1t, b0t)
  out[n++] = hash3(38, s0t, s1t, s2t)
  out[n++] = hash3(39, s0w, s1t, b0t)
  out[n++] = hash3(40, s0t, s1w, b0t)
  out[n++] = hash3(41, s0t, s1t, b0w)
  out[n++] = hash4(42, s0t, s1t, b0t, b1t)
  out[n++] = hash3(43, s0w, b0t, b1t)
  out[n++] = hash4(44, s0t, s1t, s2t, b0t)
  out[n++] = hash3(45, s0t, s0lt, b0t)
  out[n++] = hash3(46, s0t, s0rt, b0t)
  out[n++] = hash3(47, s0t, b0lt, b0t)
  out[n++] = hash3(48, s1t, s1rt, s0t)
  out[n++] = hash3(49, s1t, tag[s1l]!, s0t)
  out[n++] = hash3(50, s1t, s0lt, s0t)
  out[n++] = hash3(51, s1t, s0rt, s0t)
  out[n++] = hash3(52, s0t, word[s0l]!, b0t)
  out[n++] = hash3(53, s1t, word[s0l]!, s0t)
  out[n++] = hash3(54, s1w, word[s0l]!, s0t)
  out[n++] = hash3(55, s0t, word[b0l]!, b0t)
  out[n++] = hash2(56, s0t, s0labels)
  out[n++] = hash2(57, s1t, s1labels)
  out[n++] = hash3(58, s0t, label[s0l]! | (label[left2[s0]!]! << 8), b0t)
  out[n++] = hash3(59, s0t, label[s0r]! | (label[right2[s0]!]! << 8), b0t)
  out[n++] = hash3(60, s1t, label[s1r]! | (label[right2[s1]!]! << 8), s0t)
  out[n++] = hash3(61, b0t, label[b0l]! | (label[left2[b0]!]! << 8), s0t)
  out[n++] = hash3(62, s0w, children[s0]!, b0t)
  out[n++] = hash3(63, s0t, children[s0]!, b0t)
  out[n++] = hash3(64, s1t, children[s1]!, s0t)
  out[n++] = hash3(65, s1w, children[s1]!, s0t)
  out[n++] = hash3(66, b0t, children[b0]!, s0t)
  out[n++] = hash4(67, s1t, children[s1]!, s0t, children[s0]!)
  out[n++] = hash4(68, b0t, children[b0]!, s0t, children[s0]!)
  out[n++] = hash3(69, s0b0, s0t, b0t)
  out[n++] = hash3(70, s1s0, s1t, s0t)
  out[n++] = hash2(71, s0b0, s0w)
  out[n++] = hash2(72, s0b0, b0w)
  out[n++] = hash2(73, s1s0, s1w)
  out[n++] = hash3(74, gap0, s0t, b0t)
  out[n++] = hash3(75, gap1, s1t, s0t)
  out[n++] = hash4(76, gap1, s1t, s0t, b0t)
  out[n++] = hash3(77, s0t, state.leftCount[s0]!, state.rightCount[s0]!)
  out[n++] = hash3(78, s1t, s0t, few(state.rightCount[s1]!) | (few(state.leftCount[s1]!) << 2))
  out[n++] = hash4(79, s0t, b1t, b2t, b3t)
  out[n++] = hash4(80, s0w, b0w, s1w, 0)
  out[n++] = hash4(81, s0w, b0t, b1w, 0)
  return n
}
