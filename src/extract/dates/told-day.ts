import { type Atoms, tagAt } from './atoms.ts'

/** `there came a day when`, `not a day anybody would forget`: some day that is told of, no length; `a day that week` is one. */
export function isToldOf(atoms: Atoms, i: number, at: number): boolean {
  const { lower, word } = atoms
  if (lower[i] !== 'a' || at !== i + 1) return false
  const next = lower[at + 1] ?? ''
  const after = word[at + 2]
  if (next === 'that')
    return !(after?.unit || after?.season || after?.month || after?.weekday || after?.daypart)
  if (/^(?:when|which)$/.test(next)) return true
  // `the price a month you pay`
  if (tagAt(atoms, i - 1).startsWith('NN')) return false
  // `in the space of a week he met both`
  return WHO.test(next) && !/^(?:of|in|for|within|after|over|under|than)$/.test(lower[i - 1] ?? '')
}
const WHO = /^(?:anybody|anyone|nobody|everybody|i|we|he|she|they|you)$/
