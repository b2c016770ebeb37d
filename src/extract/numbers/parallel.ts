import type { Amount } from './amount.ts'
import { type Atoms, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { placeBefore } from './before.ts'

/** How many amounts and atoms back the one may stand that has the unit. */
const AMOUNTS = 4
const ATOMS = 20
/** Atoms that a bracket behind it may hold. */
const BRACKET = 6

const YEAR = /^(?:19|20)\d\d$/

/** The atom after an amount and what stands in brackets behind it: `2,400,000 yen ($22,000) for`. */
function behind(atoms: Atoms, { last }: Amount): number {
  if (lowerAt(atoms, last) !== '(') return last
  for (let at = last + 1; at < last + BRACKET; at++) if (lowerAt(atoms, at) === ')') return at + 1
  return last
}

/** Whether a time stands at atom `i`: `in 2018`, `last year`. */
const isTime = (atoms: Atoms, i: number): boolean =>
  (lowerAt(atoms, i) === 'in' && YEAR.test(written(atoms, i + 1))) ||
  (/^(?:last|this|next)$/.test(lowerAt(atoms, i)) &&
    /^(?:year|month|week|season|quarter)$/.test(lowerAt(atoms, i + 1)))

/** Whether what follows two amounts says for whom, or when, of both. */
const isAlike = (atoms: Atoms, a: number, b: number): boolean =>
  (/^(?:for|in|at|among|on)$/.test(lowerAt(atoms, a)) && lowerAt(atoms, a) === lowerAt(atoms, b)) ||
  (isTime(atoms, a) && isTime(atoms, b))

/** `253 grams a day for girls and 335 for boys`, `1.4 degrees in 2018 and 2.1 last year`: the second is of the unit of the first. */
export function takeParallel(atoms: Atoms, amounts: readonly Amount[], i: number): void {
  const b = amounts[i]!
  if (b.kind !== 'count' || b.unit !== null || b.high || b.suspended || atoms.kind[b.first] !== NUMBER) return
  const next = behind(atoms, b)
  if (atoms.kind[next] !== WORD || !/^(?:and|but|or|,|to)$/.test(lowerAt(atoms, placeBefore(atoms, b))))
    return
  for (let back = i - 1; back >= 0 && back >= i - AMOUNTS; back--) {
    const a = amounts[back]!
    if (b.first - a.last > ATOMS) return
    if (a.unit === null || a.kind === 'age' || a.attributive || a.lasting) continue
    if (a.scaled !== b.scaled || !isAlike(atoms, behind(atoms, a), next)) continue
    Object.assign(b, { unit: a.unit, kind: a.kind, per: a.per })
    return
  }
}
