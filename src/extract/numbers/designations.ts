import { isMatchReport } from '../../analysis/values/match-report.ts'
import { FUNCTION_WORDS } from '../../lexicon/counted-context.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, lowerAt, NUMBER, WORD, written } from './atoms.ts'

const isPlain = (atoms: Atoms, { first, last, kind, unit, scaled, low }: Amount) =>
  kind === 'count' &&
  unit === null &&
  !scaled &&
  last === first + 1 &&
  atoms.kind[first] === NUMBER &&
  /^\d{1,4}$/.test(low.digits) &&
  /^\d+$/.test(written(atoms, first))

/** `stars in NGC 1316`, `the clone RIC 103`, `BBC 6 Music`: what goes by letters and a number; `NBA 12 players` are players. */
function isCatalogued(atoms: Atoms, amount: Amount): boolean {
  const { first, last } = amount
  if (!/^\p{Lu}{2,5}$/u.test(written(atoms, first - 1)) || isShouted(atoms, first)) return false
  const next = lowerAt(atoms, last)
  if (
    atoms.kind[last] === WORD &&
    !/^\p{Lu}/u.test(written(atoms, last)) &&
    !FUNCTION_WORDS.has(next) &&
    !AFTER.test(next)
  )
    return false
  return !isMatchReport(atoms.text, atoms.start[first]!)
}

const AFTER = /^(?:is|are|was|were|has|have|had|will|can|and|or|but|in|on|at|to|by)$/

/** Whether the words round the letters are in capitals too, or numbers stand round them: a table, a result, a headline. */
function isShouted(atoms: Atoms, first: number): boolean {
  const shouts = (i: number) => /^\p{Lu}{2,}$/u.test(written(atoms, i))
  return first < 2 || shouts(first - 2) || shouts(first + 1) || atoms.kind[first - 2] === NUMBER
}

/** `(113, 114, 115 and now 118)`: numbers that follow one another in a bracket name what they stand for. */
function isCountedOff(atoms: Atoms, { first, low }: Amount): boolean {
  const value = Number(low.digits)
  const isNext = (i: number, step: number) =>
    atoms.kind[i] === NUMBER && Number(written(atoms, i)) === value + step
  const commas = (i: number) => lowerAt(atoms, i) === ','
  if (commas(first - 1) && isNext(first - 2, -1)) return opens(atoms, first - 3) || commas(first - 3)
  if (commas(first + 1) && isNext(first + 2, 1)) return opens(atoms, first - 1) && commas(first + 3)
  return /^(?:and|now)$/.test(lowerAt(atoms, first - 1)) && isEndOfList(atoms, first)
}

/** The last of such a list, after `and` or `and now`. */
function isEndOfList(atoms: Atoms, first: number): boolean {
  if (lowerAt(atoms, first + 1) !== ')') return false
  let at = first - 1
  while (/^(?:and|now)$/.test(lowerAt(atoms, at))) at--
  return (
    lowerAt(atoms, at - 1) === ',' &&
    atoms.kind[at] === NUMBER &&
    atoms.kind[at - 2] === NUMBER &&
    Number(written(atoms, at)) - Number(written(atoms, at - 2)) === 1
  )
}
const opens = (atoms: Atoms, i: number) => lowerAt(atoms, i) === '('

/** `1 / 22 SONY`: the counter of a row of pictures, its slash apart. */
function isCounterApart(atoms: Atoms, { first, last }: Amount): boolean {
  const slash = (i: number) => lowerAt(atoms, i) === '/' && !isGlued(atoms, i) && !isGlued(atoms, i + 1)
  if (slash(last)) return atoms.kind[last + 1] === NUMBER || lowerAt(atoms, last + 1) === 'of'
  return slash(first - 1) && atoms.kind[first - 2] === NUMBER
}

/** A number that is part of what something is called, or of where one is in a row. */
export const isDesignation = (atoms: Atoms, amount: Amount): boolean =>
  isPlain(atoms, amount) &&
  (isCatalogued(atoms, amount) || isCountedOff(atoms, amount) || isCounterApart(atoms, amount))
