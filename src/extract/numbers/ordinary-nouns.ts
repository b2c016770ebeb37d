import { DIMENSIONS } from '../../lexicon/number-context.ts'
import { SMALL } from '../../lexicon/number-words.ts'
import { type Atoms, lowerAt } from './atoms.ts'

/** Units that are ordinary nouns: with a small number in words they count things (`two bars`). */
export const ORDINARY_NOUNS: ReadonlySet<string> = new Set(
  'bar bit cup stone degree knot second foot pint'.split(' '),
)

/** A weight is `12 stone`, a pressure `20 bar`: in the plural news counts what is on skins and in streets. */
export const isThings = (word: string): boolean => /^(?:stones|bars|moles)$/.test(word)

/** `sixty feet`, `three feet deep`, `six degrees below normal`, `two cups of sugar`: what makes an ordinary noun a unit after a number in words. */
export function isMeasured(atoms: Atoms, at: number, name: string): boolean {
  const after = lowerAt(atoms, at + 1)
  if (name === 'foot')
    return (
      lowerAt(atoms, at) === 'feet' &&
      (DIMENSIONS.has(after) || /^(?:from|\()$/.test(after) || (SMALL.get(lowerAt(atoms, at - 1)) ?? 11) > 10)
    )
  if (name === 'degree') return /^(?:below|above|colder|warmer|cooler|hotter|celsius|fahrenheit)$/.test(after)
  return (name === 'cup' || name === 'pint') && after === 'of'
}
