import { CUES } from '../../lexicon/cues.ts'
import { hashForm, hashStem } from './hash.ts'

/** How readily words report speech, as bins from 1 (hardly ever) to 9 (nearly always). */
export interface CueRates {
  readonly byForm: ReadonlyMap<number, number>
  readonly byStem: ReadonlyMap<number, number>
}

const LEAST_SEEN = 2
const CLOSENESS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8]

/** Reads a lexicon in the form of `CUES`; stems add up the forms that share them. */
export function readCueRates(lexicon: string): CueRates {
  const forms = new Map<number, [reports: number, occurs: number]>()
  const stems = new Map<number, [reports: number, occurs: number]>()
  for (const entry of lexicon.split(/[;\n]/)) {
    const [form, counts] = entry.trim().split(' ')
    if (!form || !counts) continue
    const [reports, occurs] = counts.split('/').map(Number) as [number, number]
    for (const [table, key] of [
      [forms, hashForm(form, 0, form.length)],
      [stems, hashStem(form, 0, form.length)],
    ] as const) {
      const sum = table.get(key)
      table.set(key, sum ? [sum[0] + reports, sum[1] + occurs] : [reports, occurs])
    }
  }
  return { byForm: toBins(forms), byStem: toBins(stems) }
}

function toBins(counts: ReadonlyMap<number, readonly [number, number]>): Map<number, number> {
  const bins = new Map<number, number>()
  for (const [key, [reports, occurs]] of counts) {
    // one occurrence proves little: the rate is drawn towards a fifth
    const rate = (reports + 0.2 * LEAST_SEEN) / (occurs + LEAST_SEEN)
    let at = 1
    while (at <= CLOSENESS.length && CLOSENESS[at - 1]! <= rate) at++
    bins.set(key, at)
  }
  return bins
}

export const CUE_RATES = readCueRates(CUES)
