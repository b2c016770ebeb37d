import { CUES } from '../../lexicon/cues.ts'
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { hashForm, stemEnd } from './hash.ts'

/** How readily words report speech, as bins from 1 (hardly ever) to 9 (nearly always). */
export interface CueRates {
  readonly byForm: RateTable
  readonly byStem: RateTable
}

/** Bins by hash, found by probing: a `Map` of 32-bit keys is slow, and every word of an article is looked up. */
export interface RateTable {
  readonly keys: Int32Array
  /** 0: a free slot */
  readonly bins: Uint8Array
}

const SLOTS = 2 ** 13

/** The bin of a hash, 0 where it is not listed. */
export function rateOf({ keys, bins }: RateTable, hash: number): number {
  let slot = hash & (SLOTS - 1)
  while (bins[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
  return bins[slot]!
}

/** Bins by name: a word reports in at least a fifth of the places where it stands, in half of them, in four fifths. */
export const OFTEN_REPORTS = 5
export const MOSTLY_REPORTS = 7
export const NEARLY_ALWAYS_REPORTS = 9

/** every word is counted as seen this many times more, so that one seen once proves little */
const LEAST_SEEN = 2
const CLOSENESS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8]

/** What a verb that is known to report counts for before it has been seen: twice in three places. */
const KNOWN_VERB = '2/3'
const KNOWN_VERBS = REPORTING_VERBS.trim()
  .split(/\s+/)
  .map(verb => `${verb} ${KNOWN_VERB}`)

/** Reads a lexicon in the form of `CUES`, and the verbs known to report; stems add up the forms that share them. */
export function readCueRates(lexicon: string): CueRates {
  const forms = new Map<number, [reports: number, occurs: number]>()
  const stems = new Map<number, [reports: number, occurs: number]>()
  for (const entry of [...lexicon.split(/[;\n]/), ...KNOWN_VERBS]) {
    const [form, counts] = entry.trim().split(' ')
    if (!form || !counts) continue
    const [reports, occurs] = counts.split('/').map(Number) as [number, number]
    for (const [table, key] of [
      [forms, hashForm(form, 0, form.length)],
      [stems, hashForm(form, 0, stemEnd(form, 0, form.length))],
    ] as const) {
      const sum = table.get(key)
      table.set(key, sum ? [sum[0] + reports, sum[1] + occurs] : [reports, occurs])
    }
  }
  return { byForm: toBins(forms), byStem: toBins(stems) }
}

function toBins(counts: ReadonlyMap<number, readonly [number, number]>): RateTable {
  if (counts.size > SLOTS / 2) throw new Error('more cue words than their table holds')
  const keys = new Int32Array(SLOTS)
  const bins = new Uint8Array(SLOTS)
  for (const [key, [reports, occurs]] of counts) {
    // one occurrence proves little: the rate is drawn towards a fifth
    const rate = (reports + 0.2 * LEAST_SEEN) / (occurs + LEAST_SEEN)
    let at = 1
    while (at <= CLOSENESS.length && CLOSENESS[at - 1]! <= rate) at++
    let slot = key & (SLOTS - 1)
    while (bins[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    keys[slot] = key
    bins[slot] = at
  }
  return { keys, bins }
}

export const CUE_RATES = readCueRates(CUES)
