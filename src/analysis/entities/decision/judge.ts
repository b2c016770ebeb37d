import { spread } from '../hash.ts'
import { normalise } from './beliefs.ts'
import type { Cases } from './cases.ts'
import { CLASSES } from './classes.ts'

/** Keys are cut to this many bits. */
export const JUDGE_BITS = 18
const SHIFT = 32 - JUDGE_BITS
/** Weights are stored in steps of one part in so many. */
export const JUDGE_UNIT = 24

/** Where the weights of a key begin. */
export const weightsAt = (key: number): number => (spread(key) >>> SHIFT) * CLASSES

/** The probability of each class of each mention, from weights by key, or what the chain is sure of: one mention after the other, `CLASSES` numbers each. */
export function judge({ mentions, beliefs, lists, heard }: Cases, weights: Int8Array): Float64Array {
  const sums = new Int32Array(lists.length * CLASSES)
  lists.forEach((keys, list) => {
    let person = 0
    let organization = 0
    let place = 0
    let other = 0
    let none = 0
    for (let k = 0; k < keys.length; k++) {
      const at = weightsAt(keys[k]!)
      person += weights[at]!
      organization += weights[at + 1]!
      place += weights[at + 2]!
      other += weights[at + 3]!
      none += weights[at + 4]!
    }
    sums.set([person, organization, place, other, none], list * CLASSES)
  })
  const verdicts = beliefs.shares.slice()
  for (let m = 0; m < mentions.length; m++) {
    if (heard[m]!.length === 0) continue
    verdicts.fill(0, m * CLASSES, (m + 1) * CLASSES)
    for (const list of heard[m]!)
      for (let c = 0; c < CLASSES; c++) verdicts[m * CLASSES + c]! += sums[list * CLASSES + c]! / JUDGE_UNIT
    normalise(verdicts, m * CLASSES)
  }
  return verdicts
}
