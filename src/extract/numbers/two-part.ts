import type { Amount } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'
import { sizeOf } from './sizes.ts'

/** A hundredth of a currency: `twenty cents`, `50p`. */
const isPart = ({ kind, low, high }: Amount) => kind === 'money' && low.exponent === -2 && !high

/** `seven dollars and twenty cents`, `5 pounds 50 pence`: one sum in two parts. */
export function twoPartSum(atoms: Atoms, a: Amount, b: Amount): Amount | null {
  const gap = b.first - a.last
  if (gap > 1 || (gap === 1 && lowerAt(atoms, a.last) !== 'and') || !isPart(b)) return null
  const pounds = a.kind === 'measure' && a.unit === 'pound' && b.unit === 'GBP'
  if ((a.kind !== 'money' && !pounds) || a.high || a.low.exponent !== 0 || !/^\d+$/.test(a.low.digits))
    return null
  const hundredths = Math.round(sizeOf(b) * 100)
  if (!(hundredths > 0 && hundredths < 100)) return null
  const digits = `${a.low.digits}.${String(hundredths).padStart(2, '0')}`
  return {
    ...a,
    last: b.last,
    kind: 'money',
    unit: pounds ? 'GBP' : a.unit,
    low: { ...a.low, digits },
    per: b.per,
    rule: 'two-part',
  }
}
