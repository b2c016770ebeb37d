import { add, type Bag, bin } from './bag.ts'
import type { CueRates } from './cue-rates.ts'
import { hashForm } from './hash.ts'
import type { Reading } from './reading.ts'

const OUTSIDE = 63
const THAT = hashForm('that', 0, 4)
const SPAN = 4

/** Is token `i` a word that may report? Gives its rates (0: not listed), or null where neither form nor stem is listed. */
export function cueRate(r: Reading, i: number, rates: CueRates): { form: number; stem: number } | null {
  const form = rates.byForm.get(r.form[i]!) ?? 0
  const stem = rates.byStem.get(r.stem[i]!) ?? 0
  return form || stem ? { form, stem } : null
}

/** Features that tell whether token `i` reports speech. */
export function cueFeatures(bag: Bag, r: Reading, i: number, rate: { form: number; stem: number }): void {
  bag.count = 0
  const { form, xpos } = r
  const tag = (at: number) =>
    at < 0 || at >= r.count || r.sentence[at] !== r.sentence[i] ? OUTSIDE : xpos[at]!
  const word = (at: number) => (tag(at) === OUTSIDE ? 0 : form[at]!)
  const rates = rate.form * 16 + rate.stem
  const t0 = tag(i)
  const [p1, p2, n1, n2] = [tag(i - 1), tag(i - 2), tag(i + 1), tag(i + 2)]
  add(bag, 1)
  add(bag, 2, form[i]!)
  add(bag, 3, r.stem[i]!)
  add(bag, 4, form[i]!, t0)
  add(bag, 5, rate.form)
  add(bag, 6, rate.stem)
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

  const inside = r.stretch[i]! >= 0 ? 1 : 0
  const left = stretchNear(r, i, -1)
  const right = stretchNear(r, i, 1)
  add(bag, 23, inside, rate.form)
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
  add(bag, 32, bin(to - i), rate.form)
  add(bag, 33, bin(i - from), rate.form)
  add(bag, 34, Math.min(3, r.verbs[to]! - r.verbs[i + 1]!), rates)
  add(bag, 35, entityKind(r, i - 1), rates)
  add(bag, 36, entityKind(r, i + 1), rates)
}

/** Distance bin to the stretch that stands on one side in the same paragraph; 8 where there is none within 20 tokens. */
export function stretchNear(r: Reading, i: number, step: -1 | 1): number {
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
