import { AFTER_DOUBLE, AFTER_TWICE, BEFORE_DOUBLE } from '../../lexicon/number-neighbours.ts'
import { VAGUE } from '../../lexicon/number-words.ts'
import { fromDigits, type Reading } from './amount.ts'
import { type Atoms, lowerAt } from './atoms.ts'

/** `tens of thousands`, `hundreds`. */
export function readVague(atoms: Atoms, i: number, [least, most]: readonly [number, number]): Reading {
  const by = lowerAt(atoms, i + 1) === 'of' ? VAGUE.get(lowerAt(atoms, i + 2)) : undefined
  const times = by && by[0] > least ? by[0] : 1
  return {
    numeral: fromDigits(String(least * times)),
    high: fromDigits(String(most * times)),
    next: times > 1 ? i + 3 : i + 1,
    kind: 'count',
    scaled: true,
    rule: 'vague',
  }
}

/** `twice as many`, `double the price`, `sixfold`; not `scored twice`, `double room`, `to double their efforts`. */
export function readMultiple(atoms: Atoms, i: number, value: number): Reading | null {
  const word = lowerAt(atoms, i)
  const after = lowerAt(atoms, i + 1)
  if (/^(?:twice|thrice)$/.test(word) && !AFTER_TWICE.has(after)) return null
  if (/^(?:double|triple|quadruple)$/.test(word)) {
    if (!AFTER_DOUBLE.has(after)) return null
    if (!BEFORE_DOUBLE.has(lowerAt(atoms, i - 1))) return null
  }
  return {
    numeral: fromDigits(String(value)),
    high: null,
    next: i + 1,
    kind: 'multiple',
    scaled: false,
    rule: 'multiple',
  }
}
