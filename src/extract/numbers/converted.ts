import type { Amount } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'
import { rateAfter } from './rates.ts'

/** `C$6 (US$4.46) per share`, `155 km (96 miles) per hour`: one rate in two currencies or units, which stands behind the bracket. */
export function shareRate(atoms: Atoms, amounts: readonly Amount[]): void {
  for (let i = 1; i < amounts.length; i++) {
    const [a, b] = [amounts[i - 1]!, amounts[i]!]
    if (a.kind !== b.kind || (a.kind !== 'money' && a.kind !== 'measure')) continue
    if (a.per !== null || b.per !== null) continue
    if (b.first !== a.last + 1 || lowerAt(atoms, a.last) !== '(' || lowerAt(atoms, b.last) !== ')') continue
    const rate = rateAfter(atoms, b.last + 1)
    if (!rate) continue
    a.per = rate.per
    b.per = rate.per
  }
}
