import { AFTER_LONE_NUMBER } from '../../lexicon/number-neighbours.ts'
import { SMALL } from '../../lexicon/number-words.ts'
import { type Atoms, isGlued, isJoint, lowerAt, NUMBER, WORD, written } from './atoms.ts'
import { cardinalEnd } from './cardinal.ts'

/** A sign glued to what follows it and to nothing before it; `minus` as a word. */
export function signAt(atoms: Atoms, i: number): 'plus' | 'minus' | null {
  const word = lowerAt(atoms, i)
  // `plus or minus 2 points`
  if (word === 'minus' && lowerAt(atoms, i - 1) === 'or' && lowerAt(atoms, i - 2) === 'plus') return null
  if (word === 'minus')
    return atoms.kind[i + 1] === NUMBER || isJoint(atoms, i + 1) || isSpelledDepth(atoms, i) ? 'minus' : null
  if (!isGlued(atoms, i + 1)) return isMinusApart(atoms, i) ? 'minus' : null
  if (word === '−') return 'minus'
  if (word !== '+' && word !== '-' && word !== '–') return null
  if (isGlued(atoms, i) && !/^[($£€]$/.test(lowerAt(atoms, i - 1))) return null
  return word === '+' ? 'plus' : 'minus'
}

/** `was minus five on Monday`; `the band, minus two members` is without them, `ten minus two` a sum. */
function isSpelledDepth(atoms: Atoms, i: number): boolean {
  if (!SMALL.has(lowerAt(atoms, i + 1)) || atoms.kind[i - 1] === NUMBER || SMALL.has(lowerAt(atoms, i - 1)))
    return false
  const end = cardinalEnd(atoms, i + 1)
  return (
    atoms.kind[end] !== WORD ||
    AFTER_LONE_NUMBER.has(lowerAt(atoms, end)) ||
    /^(?:degrees?|celsius|fahrenheit|percent|per)$/.test(lowerAt(atoms, end))
  )
}

/** `1.250 - 0.032`: a table prints a price and its change, the sign apart. */
function isMinusApart(atoms: Atoms, i: number): boolean {
  if (!/^[-–−]$/.test(lowerAt(atoms, i)) || isGlued(atoms, i)) return false
  const price = written(atoms, i - 1)
  const change = written(atoms, i + 1)
  const places = (digits: string) => digits.length - digits.indexOf('.')
  if (!/^[\d,]*\.\d+$/.test(price) || !/^\d*\.\d+$/.test(change) || places(price) !== places(change))
    return false
  return Number(change) < Number(price.replaceAll(',', ''))
}
