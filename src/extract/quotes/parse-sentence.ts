import type { Reading } from './reading.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** Longer sentences (in tokens) are lists, tables and transcripts, where the parser errs and takes its time. */
const LONGEST_PARSED = 90
/** Outside of marks a sentence needs this many tokens to be worth a tree: `"…," said Lee Park.` has none to tell. */
const LEAST_UNQUOTED = 9

/** The tree of a sentence that a cue stands in; null where it is not worth parsing. */
export function treeOf(r: Reading, sentence: number): SentenceTree | null {
  const known = r.trees.get(sentence)
  if (known !== undefined) return known
  const { first } = r.analysis.sentences
  const from = first[sentence]!
  const to = first[sentence + 1]!
  const tree = isWorthParsing(r, from, to) ? readTree(r, sentence, from, to) : null
  r.trees.set(sentence, tree)
  return tree
}

function isWorthParsing(r: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_PARSED) return false
  let unquoted = 0
  for (let i = from; i < to; i++) if (r.quoted[i]! < 0) unquoted++
  return unquoted === to - from || unquoted >= LEAST_UNQUOTED
}

function readTree(r: Reading, sentence: number, from: number, to: number): SentenceTree {
  const { head, label } = r.analysis.heads(sentence)
  const size = to - from
  const low = new Int32Array(size)
  const high = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    low[i] = from + i
    high[i] = from + i + 1
  }
  const waiting = new Int32Array(size)
  for (let i = 0; i < size; i++) if (head[i]! >= 0) waiting[head[i]! - from]!++
  // from the leaves up: a token is passed on once all that hangs below it has been
  const ready: number[] = []
  for (let i = 0; i < size; i++) if (waiting[i] === 0) ready.push(i)
  for (let next = 0; next < ready.length; next++) {
    const i = ready[next]!
    if (head[i]! < 0) continue
    const up = head[i]! - from
    if (low[i]! < low[up]!) low[up] = low[i]!
    if (high[i]! > high[up]!) high[up] = high[i]!
    if (--waiting[up]! === 0) ready.push(up)
  }
  return { from, to, head, label, low, high }
}
