import { BOUNDING } from '../../lexicon/number-context.ts'
import type { Amount } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'

/** The two words before an amount. */
export const twoBefore = (atoms: Atoms, { first }: Amount) =>
  `${lowerAt(atoms, first - 2)} ${lowerAt(atoms, first - 1)}`

/** The word before an amount, over a word or two that only bound it: `from about 14`. */
export const wordBefore = (atoms: Atoms, amount: Amount): string => lowerAt(atoms, placeBefore(atoms, amount))

/** Where that word stands. */
export function placeBefore(atoms: Atoms, amount: Amount): number {
  let at = amount.first - 1
  for (let steps = 0; steps < 2 && BOUNDING.has(lowerAt(atoms, at)); steps++) at--
  return at
}
