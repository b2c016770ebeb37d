import { between, distanceStep, hash4 } from './action-features.ts'
import type { ParseState } from './parse-state.ts'

/** Most features of an arc. */
export const LABEL_FEATURES = 48

/** Writes the features of the arc from `head` to `node` that tell its label into `out`; returns how many they are. */
export function labelFeatures(state: ParseState, head: number, node: number, out: Int32Array): number {
  const { word, tag, upos, cluster, label, left, left2, right, children, none, length } = state
  const toLeft = node < head ? 1 : 0
  const hw = word[head]!
  const ht = tag[head]!
  const dw = word[node]!
  const dt = tag[node]!
  const hu = upos[head]!
  const du = upos[node]! | (toLeft << 6)
  const distance = distanceStep(Math.abs(head - node)) | (toLeft << 4)
  const before = node > 0 ? node - 1 : none
  const after = node + 1 < length ? node + 1 : none
  const headBefore = head > 0 && head < length ? head - 1 : none
  const headAfter = head + 1 < length ? head + 1 : none
  const first = left[node]!
  const second = left2[node]!
  const last = right[node]!
  const gap = head < length ? between(state, Math.min(head, node), Math.max(head, node)) : 63
  const sibling = toLeft ? left[head]! : right[head]!
  let n = 0
  out[n++] = hash4(101, du, hu, 0, 0)
  out[n++] = hash4(102, dt, ht, toLeft, 0)
  out[n++] = hash4(103, dw, dt, toLeft, 0)
  out[n++] = hash4(104, hw, ht, toLeft, 0)
  out[n++] = hash4(105, dw, hw, toLeft, 0)
  out[n++] = hash4(106, dw, ht, toLeft, 0)
  out[n++] = hash4(107, dt, hw, toLeft, 0)
  out[n++] = hash4(108, dt, ht, distance, 0)
  out[n++] = hash4(109, dw, distance, hu, 0)
  out[n++] = hash4(110, du, ht, children[head]!, 0)
  out[n++] = hash4(111, dt, hu, children[node]!, 0)
  out[n++] = hash4(112, dt, ht, children[head]!, children[node]!)
  out[n++] = hash4(113, hw, du, children[head]!, 0)
  out[n++] = hash4(114, hw, du, children[node]!, 0)
  out[n++] = hash4(115, word[first]!, du, ht, 0)
  out[n++] = hash4(116, word[first]!, hw, du, 0)
  out[n++] = hash4(117, word[first]!, dw, hu, 0)
  out[n++] = hash4(118, tag[first]!, dt, ht, toLeft)
  out[n++] = hash4(119, label[first]!, label[second]!, label[last]!, du | (hu << 8))
  out[n++] = hash4(120, word[second]!, du, hu, 0)
  out[n++] = hash4(121, tag[last]!, dt, ht, toLeft)
  out[n++] = hash4(122, cluster[node]!, cluster[head]!, du, hu)
  out[n++] = hash4(123, cluster[node]!, ht, toLeft, 0)
  out[n++] = hash4(124, cluster[head]!, dt, toLeft, 0)
  out[n++] = hash4(125, tag[before]!, dt, ht, toLeft)
  out[n++] = hash4(126, tag[after]!, dt, ht, toLeft)
  out[n++] = hash4(127, tag[headBefore]!, dt, ht, toLeft)
  out[n++] = hash4(128, tag[headAfter]!, dt, ht, toLeft)
  out[n++] = hash4(129, word[before]!, du, ht, 0)
  out[n++] = hash4(130, word[after]!, du, ht, 0)
  out[n++] = hash4(131, gap, dt, ht, toLeft)
  out[n++] = hash4(132, label[sibling]!, dt, ht, toLeft)
  out[n++] = hash4(133, label[sibling]!, tag[sibling]!, du, hu)
  out[n++] = hash4(134, tag[last]!, label[last]!, du, hu)
  out[n++] = hash4(135, dw, children[node]!, hu, toLeft)
  return n
}
