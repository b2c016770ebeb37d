import { DEPRELS } from '../../model/tags.ts'
import type { Reading } from './reading.ts'

/** The dependency tree of a cue's sentence, seen from the cue. */
export interface CueTree {
  /** first token of the sentence; the arrays start there */
  readonly from: number
  readonly head: Int32Array
  readonly label: Uint8Array
  /** head token of the clause that hangs from the cue as what is said, -1 where there is none */
  readonly clause: number
  /** tokens of that clause, `[low, high)` */
  readonly low: number
  readonly high: number
  /** subject of the cue, or of the verb that the cue is joined to; -1 */
  readonly subject: number
}

const labels = (...names: readonly (typeof DEPRELS)[number][]) => names.map(name => DEPRELS.indexOf(name))
const CLAUSES = labels('ccomp', 'parataxis', 'xcomp', 'advcl', 'obj', 'obl', 'acl')
const [NSUBJ, NSUBJ_PASS, CONJ, XCOMP] = labels('nsubj', 'nsubj:pass', 'conj', 'xcomp')
const DEEPEST = 30

export function cueTree(r: Reading, cue: number): CueTree {
  const sentence = r.sentence[cue]!
  const from = r.analysis.sentences.first[sentence]!
  const { head, label } = r.analysis.heads(sentence)
  let clause = -1
  let rank = CLAUSES.length
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== cue) continue
    const order = CLAUSES.indexOf(label[at]!)
    if (order >= 0 && order < rank) {
      rank = order
      clause = from + at
    }
  }
  let low = -1
  let high = -1
  if (clause >= 0) {
    for (let i = from; i < from + head.length; i++) {
      if (!isUnder(head, from, i, clause)) continue
      if (low < 0) low = i
      high = i + 1
    }
  }
  return { from, head, label, clause, low, high, subject: findSubject(head, label, from, cue) }
}

/** Is token `i` the token `top` or below it? */
function isUnder(head: Int32Array, from: number, i: number, top: number): boolean {
  for (let depth = 0, at = i; at >= 0 && depth < DEEPEST; depth++, at = head[at - from]!)
    if (at === top) return true
  return false
}

/** The cue's own subject, else that of the verb it is coordinated with or opens up. */
function findSubject(head: Int32Array, label: Uint8Array, from: number, cue: number): number {
  for (let depth = 0, verb = cue; verb >= 0 && depth < 4; depth++) {
    for (let at = 0; at < head.length; at++) {
      if (head[at] === verb && (label[at] === NSUBJ || label[at] === NSUBJ_PASS)) return from + at
    }
    const relation = label[verb - from]!
    if (depth > 0 && relation !== CONJ && relation !== XCOMP) return -1
    verb = head[verb - from]!
  }
  return -1
}

/** Relation of a token, 0 outside the cue's sentence. */
export const labelAt = (tree: CueTree, i: number): number =>
  i >= tree.from && i < tree.from + tree.label.length ? tree.label[i - tree.from]! : 0

/** Head of a token; -1 for the root, -2 outside the cue's sentence. */
export const headAt = (tree: CueTree, i: number): number =>
  i >= tree.from && i < tree.from + tree.head.length ? tree.head[i - tree.from]! : -2

const REACH = 12
/**
 * What the text from token `i` on hangs from: the relation of the first token whose head lies before `i`, and
 * whether that head is the cue (1), before the cue (2), between cue and `low` (3) or from `low` on (4). 0: nothing near.
 */
export function attachment(tree: CueTree, cue: number, low: number, i: number): number {
  const end = tree.from + tree.head.length
  for (let at = i; at < Math.min(end, i + REACH); at++) {
    const head = headAt(tree, at)
    if (head >= i || head < 0) continue
    const where = head === cue ? 1 : head < cue ? 2 : head < low ? 3 : 4
    return labelAt(tree, at) * 8 + where
  }
  return 0
}
