import type { Amount } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'
import { isBare, sizeOf } from './sizes.ts'

/** `one in five`, `nine of 10`: a part of a whole, where the whole is a plain number without a unit. */
export function fractionOf(atoms: Atoms, a: Amount, b: Amount, link: string): Amount | null {
  const part = sizeOf(a)
  const whole = sizeOf(b)
  if (!isBare(a) || b.unit !== null || b.kind !== 'count' || b.high) return null
  if (!(part > 0 && part <= whole) || !Number.isInteger(part) || !Number.isInteger(whole)) return null
  // one of many is a member of them, no part
  if (link === 'of' && part === 1) return null
  if (link === 'in' && ((whole > 1000 && !b.scaled) || (part > 20 && whole !== 100))) return null
  if (link === 'in' && /^(?:second|minute|inning)s?$/.test(lowerAt(atoms, b.last))) return null
  return {
    ...a,
    last: b.last,
    kind: 'fraction',
    low: { ...a.low, divisor: whole },
    rule: 'part-of',
  }
}
