import { UPOS } from '../../model/tags.ts'
import { add, type Bag, bin } from './bag.ts'
import { type CueTree, labelAt } from './cue-tree.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const OUTSIDE = 63
const THAT = hashForm('that', 0, 4)
const SPAN = 4

/** Is token `i` a word that may report: one of the lexicon's, one that shares a stem with them, or any full verb? */
export const mayReport = (r: Reading, i: number): boolean =>
  r.formRate[i] !== 0 || r.stemRate[i] !== 0 || r.upos[i] === VERB
const VERB = UPOS.indexOf('VERB')

/** Features that tell whether token `i` reports speech. */
export function cueFeatures(bag: Bag, r: Reading, i: number): void {
  bag.count = 0
  const { form, xpos } = r
  const tag = (at: number) =>
    at < 0 || at >= r.count || r.sentence[at] !== r.sentence[i] ? OUTSIDE : xpos[at]!
  const word = (at: number) => (tag(at) === OUTSIDE ? 0 : form[at]!)
  const rates = r.formRate[i]! * 16 + r.stemRate[i]!
  const t0 = tag(i)
  const [p1, p2, n1, n2] = [tag(i - 1), tag(i - 2), tag(i + 1), tag(i + 2)]
  add(bag, 1)
  add(bag, 2, form[i]!)
  add(bag, 3, r.stem[i]!)
  add(bag, 4, form[i]!, t0)
  add(bag, 5, r.formRate[i]!)
  add(bag, 6, r.stemRate[i]!)
  add(bag, 7, rates, t0)
  add(bag, 8, word(i - 1))
  add(bag, 9, word(i + 1))
  add(bag, 10, p1, t0)
  add(bag, 11, n1, t0)
  add(bag, 12, form[i]!, word(i + 1))
  add(bag, 13, r.stem[i]!, n1)
  add(bag, 14, r.stem[i]!, p1)
  add(bag, 15, p1, p2)
  add(bag, 16, n1, n2)
  add(bag, 17, word(i - 1), word(i - 2))
  add(bag, 18, word(i + 1), word(i + 2))
  add(bag, 19, form[i]!, word(i - 1))
  add(bag, 20, rates, n1)
  add(bag, 21, rates, p1)
  add(bag, 22, rates, word(i + 1))
  add(bag, 38, word(i - 2), t0)
  add(bag, 39, word(i + 2), t0)

  const [n3, n4] = [tag(i + 3), tag(i + 4)]
  add(bag, 40, n1 * 64 + n2, n3)
  add(bag, 41, (n1 * 64 + n2) * 64 + n3, n4)
  add(bag, 42, (n1 * 64 + n2) * 64 + n3, rates)
  add(bag, 43, p1 * 64 + p2, rates)
  add(bag, 44, p1 * 64 + p2, tag(i - 3) * 64 + t0)
  add(bag, 45, rateNear(r, i, 1), rates)
  add(bag, 46, rateNear(r, i, -1), rates)
  add(bag, 47, r.stem[i]!, n1 * 64 + n2)
  add(bag, 48, r.stem[i]!, p1 * 64 + p2)
  add(bag, 49, i > 0 ? r.stem[i - 1]! : 0, t0)

  const inside = r.stretch[i]! >= 0 ? 1 : 0
  const left = stretchNear(r, i, -1)
  const right = stretchNear(r, i, 1)
  add(bag, 23, inside, r.formRate[i]!)
  add(bag, 24, left, right)
  add(bag, 25, left, rates)
  add(bag, 26, right, rates)
  add(bag, 27, right, r.stem[i]!)
  add(bag, 28, left, r.stem[i]!)
  add(bag, 29, Math.min(left, 3) * 16 + Math.min(right, 3), t0 * 64 + p1)
  add(bag, 37, inside, t0)

  let that = 0
  for (let at = i + 1; at <= i + SPAN; at++) if (word(at) === THAT) that = at - i
  add(bag, 30, that, r.stem[i]!)
  add(bag, 31, that, rates)
  let to = i
  while (to < r.count && r.sentence[to] === r.sentence[i]) to++
  let from = i
  while (from > 0 && r.sentence[from - 1] === r.sentence[i]) from--
  add(bag, 32, bin(to - i), r.formRate[i]!)
  add(bag, 33, bin(i - from), r.formRate[i]!)
  add(bag, 34, Math.min(3, r.verbs[to]! - r.verbs[i + 1]!), rates)
  add(bag, 35, entityKind(r, i - 1), rates)
  add(bag, 36, entityKind(r, i + 1), rates)
}

/** Distance bin to the stretch that stands on one side in the same paragraph; 8 where there is none within 20 tokens. */
export function stretchNear(r: Reading, i: number, step: -1 | 1): number {
  if (r.stretches.length === 0) return 8
  const paragraph = r.analysis.sentences.paragraph
  for (let away = 1; away <= 20; away++) {
    const at = i + away * step
    if (at < 0 || at >= r.count || paragraph[r.sentence[at]!] !== paragraph[r.sentence[i]!]) return 8
    if (r.stretch[at]! >= 0 && r.stretch[at] !== r.stretch[i])
      return away === 1 ? 0 : Math.min(7, bin(away - 1))
  }
  return 8
}

const KINDS = ['PER', 'ORG', 'LOC', 'MISC']
const entityKind = (r: Reading, i: number): number => {
  const index = i >= 0 && i < r.count ? r.entity[i]! : -1
  return index < 0 ? 0 : 1 + KINDS.indexOf(r.analysis.entities[index]!.type)
}

/** The rate of the nearest likely cue on one side within the sentence, with how far away it is. */
function rateNear(r: Reading, i: number, step: -1 | 1): number {
  for (let away = 1; away <= 12; away++) {
    const at = i + away * step
    if (at < 0 || at >= r.count || r.sentence[at] !== r.sentence[i]) return 0
    if (r.formRate[at]! >= LIKELY) return r.formRate[at]! * 4 + (away < 3 ? 1 : away < 7 ? 2 : 3)
  }
  return 0
}
const LIKELY = 5

const GATE = 60
/** A few cheap features that tell which words are worth a parse. */
export function gateFeatures(bag: Bag, r: Reading, i: number): void {
  bag.count = 0
  const same = (at: number) => at >= 0 && at < r.count && r.sentence[at] === r.sentence[i]
  const next = same(i + 1) ? r.xpos[i + 1]! : OUTSIDE
  const previous = same(i - 1) ? r.xpos[i - 1]! : OUTSIDE
  const rates = r.formRate[i]! * 16 + r.stemRate[i]!
  add(bag, GATE)
  add(bag, GATE + 1, r.form[i]!, r.xpos[i]!)
  add(bag, GATE + 2, rates, next)
  add(bag, GATE + 3, rates, previous)
  add(bag, GATE + 4, r.stem[i]!)
  add(bag, GATE + 5, r.stem[i]!, next)
  add(bag, GATE + 6, r.stem[i]!, previous)
  add(bag, GATE + 7, r.stretch[i]! >= 0 ? 1 : 0, r.formRate[i]!)
  add(bag, GATE + 8, stretchNear(r, i, 1), rates)
  add(bag, GATE + 9, stretchNear(r, i, -1), rates)
  add(bag, GATE + 10, r.stem[i]!, same(i + 1) ? r.form[i + 1]! : 0)
  add(bag, GATE + 11, r.xpos[i]! * 64 + next, previous)
}

const TREE = 80
/** What the dependency tree adds. */
export function cueTreeFeatures(bag: Bag, r: Reading, i: number, tree: CueTree): void {
  const rates = r.formRate[i]! * 16 + r.stemRate[i]!
  const { left, right, subject } = tree
  const label = labelAt(tree, i)
  const who = subject < 0 ? 0 : 1 + r.xpos[subject]! * 8 + entityKind(r, subject)
  const clause = tree.clause < 0 ? 0 : 1 + labelAt(tree, tree.clause) * 64 + r.xpos[tree.clause]!
  const length = tree.clause < 0 ? 0 : bin(tree.high - tree.low)
  add(bag, TREE, label, r.xpos[i]!)
  add(bag, TREE + 1, label, rates)
  add(bag, TREE + 2, left, right)
  add(bag, TREE + 3, right, rates)
  add(bag, TREE + 4, left, rates)
  add(bag, TREE + 5, r.stem[i]!, right)
  add(bag, TREE + 6, r.stem[i]!, label)
  add(bag, TREE + 7, who, rates)
  add(bag, TREE + 8, who, right)
  add(bag, TREE + 9, clause, rates)
  add(bag, TREE + 10, length, right)
  add(bag, TREE + 11, length, rates)
  add(bag, TREE + 12, subject < 0 ? 0 : r.form[subject]!, 0)
  add(bag, TREE + 13, tree.clause < 0 ? 0 : r.form[tree.low]!, right)
  add(bag, TREE + 14, r.stem[i]!, clause)
}
