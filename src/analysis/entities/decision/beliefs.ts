import { STATES } from '../decode.ts'
import { key, pair } from '../hash.ts'
import { LABELS } from '../rows.ts'
import { UNIT } from '../weights.ts'
import { CLASSES, NO_NAME } from './classes.ts'
import type { Groups } from './groups.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'

/** What the chain thinks. The numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Gap = 1301,
  BestSecondGap = 1302,
  Best = 1303,
  TypeUses = 1401,
  OthersShare = 1402,
  OthersShareType = 1403,
  OthersBestType = 1404,
}

/** What the chain by itself thinks of every mention, `CLASSES` numbers each, and of all mentions of a name together. */
export interface Beliefs {
  /** in nats */
  readonly scores: Float64Array
  /** the same as probabilities */
  readonly shares: Float64Array
  /** sums of `shares` by group */
  readonly sums: Float64Array
}

export function readBeliefs(reading: Reading, mentions: readonly Mention[], groups: Groups): Beliefs {
  const scores = new Float64Array(mentions.length * CLASSES)
  mentions.forEach((mention, m) => {
    readScores(reading, mention, scores, m * CLASSES)
  })
  const shares = scores.slice()
  const sums = new Float64Array(groups.count * CLASSES)
  for (let m = 0; m < mentions.length; m++) {
    normalise(shares, m * CLASSES)
    const group = groups.of[m]! * CLASSES
    for (let k = 0; k < CLASSES; k++) sums[group + k]! += shares[m * CLASSES + k]!
  }
  return { scores, shares, sums }
}

/** The score of a mention as one name of each type, and as none; from `at` on. */
function readScores(
  { scores, steps }: Reading,
  { read: { first, last }, style }: Mention,
  out: Float64Array,
  at: number,
): void {
  const turns = steps[style]!
  for (let type = 0; type < NO_NAME; type++) {
    let sum = 0
    let before = 0
    for (let i = first; i < last; i++) {
      const place = last - first === 1 ? 3 : i === first ? 0 : i === last - 1 ? 2 : 1
      const label = 1 + 4 * type + place
      sum += scores[i * LABELS + label - 1]! + turns[before * STATES + label]!
      before = label
    }
    out[at + type] = (sum + turns[before * STATES]!) / UNIT
  }
  out[at + NO_NAME] = ((last - first + 1) * turns[0]!) / UNIT
}

/** Turns `CLASSES` scores from `at` on into probabilities that add up to one. */
export function normalise(values: Float64Array, at: number): void {
  const top = values[bestOf(values, at)]!
  let sum = 0
  for (let k = at; k < at + CLASSES; k++) {
    values[k] = Math.exp(values[k]! - top)
    sum += values[k]!
  }
  for (let k = at; k < at + CLASSES; k++) values[k]! /= sum
}

/** Where the largest of `CLASSES` numbers from `at` on stands. */
export function bestOf(values: Float64Array, at: number): number {
  let best = at
  for (let k = at + 1; k < at + CLASSES; k++) if (values[k]! > values[best]!) best = k
  return best
}

/** Distances between scores that count as one, up to each, in nats. */
const GAPS = [0.01, 0.5, 1, 2, 3, 4.5, 6.5, 9]
function gapOf(distance: number): number {
  let gap = 0
  while (gap < GAPS.length && distance > GAPS[gap]!) gap++
  return gap
}

/** Most keys that `writeBeliefs` gives. */
export const MOST_BELIEFS = 4 + 3 * CLASSES

/** Writes what the chain thinks of mention `m` and of the other mentions of its name; gives the end. */
export function writeBeliefs(
  { scores, shares, sums }: Beliefs,
  { type }: Mention,
  m: number,
  group: number,
  others: number,
  out: Int32Array,
  from: number,
): number {
  const at = m * CLASSES
  const best = bestOf(scores, at)
  let second = best === at ? at + 1 : at
  for (let k = at; k < at + CLASSES; k++) if (k !== best && scores[k]! > scores[second]!) second = k
  let n = from
  for (let k = 0; k < CLASSES; k++)
    out[n++] = key(Template.Gap, k | (gapOf(scores[best]! - scores[at + k]!) << 4))
  out[n++] = key(
    Template.BestSecondGap,
    (best - at) | ((second - at) << 4) | (gapOf(scores[best]! - scores[second]!) << 8),
  )
  out[n++] = key(Template.Best, best - at)
  out[n++] = key(Template.TypeUses, type | (Math.min(others, 4) << 4))
  if (others === 0) return n
  let commonest = 0
  let most = -1
  for (let k = 0; k < CLASSES; k++) {
    const sum = sums[group * CLASSES + k]! - shares[at + k]!
    const share = Math.max(0, Math.floor((5 * sum) / others))
    out[n++] = key(Template.OthersShare, k | (share << 4) | (Math.min(others, 3) << 8))
    out[n++] = key(Template.OthersShareType, pair(k | (share << 4), type))
    if (sum > most) {
      most = sum
      commonest = k
    }
  }
  out[n++] = key(Template.OthersBestType, commonest | (type << 4) | (Math.min(others, 3) << 8))
  return n
}
