import type { Amount } from './amount.ts'
import { type Atoms, written } from './atoms.ts'

/** Atoms before a number in which words in small letters say that the sentence is no headline. */
const REACH = 20
const CAPITAL_UNIT =
  /^(?:Seconds?|Minutes?|Hours?|Days?|Nights?|Weeks?|Months?|Years?|Grams?|Feet|Inches|Miles?|Pounds?)$/

/** `the films Sideways and 21 Grams`: a measure in capitals among words that are not is the title of a work. */
export function isTitle(atoms: Atoms, { first, last, kind }: Amount): boolean {
  if (kind !== 'measure' || last !== first + 2 || !CAPITAL_UNIT.test(written(atoms, last - 1))) return false
  let small = 0
  for (let at = first - 1; at >= 0 && at > first - REACH; at--)
    if (/^[a-z]{4,}$/.test(written(atoms, at))) small++
  return small > 0
}
