import { normalise } from './beliefs.ts'
import { CLASSES } from './classes.ts'
import type { Groups } from './groups.ts'

/** What the other mentions of a name weigh beside a mention's own verdict: chosen on the development sets. */
const WEIGHT = 1
/** Lowest logarithm of a probability, so that one verdict cannot shut out all others. */
const LEAST = -6

/** Draws the verdicts on the mentions of one name together, in place. */
export function poolVerdicts(verdicts: Float64Array, { count, of, uses }: Groups): void {
  for (let at = 0; at < verdicts.length; at++) verdicts[at] = Math.max(LEAST, Math.log(verdicts[at]!))
  const sums = new Float64Array(count * CLASSES)
  for (let m = 0; m < of.length; m++)
    for (let c = 0; c < CLASSES; c++) sums[of[m]! * CLASSES + c]! += verdicts[m * CLASSES + c]!
  for (let m = 0; m < of.length; m++) {
    const group = of[m]!
    const others = uses[group]! - 1
    if (others > 0)
      for (let c = 0; c < CLASSES; c++) {
        const own = verdicts[m * CLASSES + c]!
        verdicts[m * CLASSES + c] = own + (WEIGHT * (sums[group * CLASSES + c]! - own)) / others
      }
    normalise(verdicts, m * CLASSES)
  }
}
