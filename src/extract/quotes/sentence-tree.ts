import { DEPRELS } from '../../model/tags.ts'

/** The dependency tree of one sentence with the extent of each phrase. Tokens are those of the article. */
export interface SentenceTree {
  /** the sentence's tokens: `[from, to)` */
  readonly from: number
  readonly to: number
  /** by token less `from`: the token's head (-1: the root) and its label, an index into `DEPRELS` */
  readonly head: Int32Array
  readonly label: Uint8Array
  /** by token less `from`: the phrase below the token, `[low, high)` */
  readonly low: Int32Array
  readonly high: Int32Array
}

export const headOf = (tree: SentenceTree, i: number): number => tree.head[i - tree.from]!
export const labelOf = (tree: SentenceTree, i: number): number => tree.label[i - tree.from]!
export const isIn = (tree: SentenceTree, i: number): boolean => i >= tree.from && i < tree.to

/** The top of what hangs together from token `i` on: the first on the way up whose head stands left of `i`. */
export function topRight(tree: SentenceTree, i: number): number {
  let at = i
  for (let up = headOf(tree, at); up >= i; up = headOf(tree, at)) at = up
  return at
}

/** The top of what hangs together up to token `i`: the first on the way up whose head stands right of `i`. */
export function topLeft(tree: SentenceTree, i: number): number {
  let at = i
  for (let up = headOf(tree, at); up >= 0 && up <= i; up = headOf(tree, at)) at = up
  return at
}

/** Is `label` the relation `name` or a subtype of it (`nsubj:pass` of `nsubj`)? */
export const relation = (...names: string[]): Uint8Array =>
  Uint8Array.from(DEPRELS, label => (names.includes(label.split(':')[0]!) || names.includes(label) ? 1 : 0))
