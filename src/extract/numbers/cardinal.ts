import { DENOMINATORS, SCALES, SMALL } from '../../lexicon/number-words.ts'
import { type Atoms, isHyphen, isJoint, lowerAt, WORD } from './atoms.ts'

/** `and a half`, `-and-a-half`, `and three quarters` after the atom before `i`. */
export function mixedTail(
  atoms: Atoms,
  i: number,
): { numerator: number; divisor: number; next: number } | null {
  const words: number[] = []
  for (let at = i; words.length < 3 && at < atoms.count; at++) if (!isHyphen(atoms, at)) words.push(at)
  const [and, one, part] = words
  if (lowerAt(atoms, and ?? -1) !== 'and') return null
  if (lowerAt(atoms, one ?? -1) === 'half') return { numerator: 1, divisor: 2, next: one! + 1 }
  if (part === undefined) return null
  const article = lowerAt(atoms, one!)
  const numerator = article === 'a' ? 1 : SMALL.get(article)
  const divisor = DENOMINATORS.get(lowerAt(atoms, part))
  if (numerator === undefined || divisor === undefined || divisor > 4 || numerator >= divisor) return null
  return { numerator, divisor, next: part + 1 }
}

/** Atoms in lower case as one phrase, hyphens glued. */
export function phrase(atoms: Atoms, from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const hyphen = lowerAt(atoms, i) === '-' || (i > from && lowerAt(atoms, i - 1) === '-')
    text += (i > from && !hyphen ? ' ' : '') + lowerAt(atoms, i)
  }
  return text
}

/** The value of a well-formed cardinal in atoms `[from, to)`: `two million three hundred and forty thousand`. */
export function cardinalValue(atoms: Atoms, from: number, to: number): number {
  let total = 0
  let group = 0
  for (let i = from; i < to; i++) {
    const word = lowerAt(atoms, i)
    const power = SCALES.get(word)
    if (power === 2) group = (group || 1) * 100
    else if (power !== undefined) {
      total += (group || 1) * 10 ** power
      group = 0
    } else group += SMALL.get(word) ?? (word === 'a' ? 1 : 0)
  }
  return total + group
}

/** `point two five` at atom `i`: the decimals as digits, and the atom after them. */
export function decimalsAt(atoms: Atoms, i: number): { digits: string; next: number } | null {
  if (lowerAt(atoms, i) !== 'point') return null
  let digits = ''
  let at = i + 1
  for (; digits.length < MOST_DECIMALS; at++) {
    const value = SMALL.get(lowerAt(atoms, at))
    if (value === undefined || value > 9) break
    digits += value
  }
  return digits ? { digits, next: at } : null
}
/** Digits that may be spelled behind `point`. */
const MOST_DECIMALS = 6

/** Where the longest well-formed cardinal from atom `i` ends (exclusive): magnitudes must fall, so it is short. */
export function cardinalEnd(atoms: Atoms, i: number): number {
  let end = i
  /** highest power of ten that may still follow in this group of three digits */
  let room = 3
  let scale = Number.POSITIVE_INFINITY
  let started = false
  for (let at = i; at < atoms.count; ) {
    const spaced = room === 1 && isHyphen(atoms, at) && (SMALL.get(lowerAt(atoms, at + 1)) ?? 10) < 10
    const joined = at > i && (isJoint(atoms, at) || spaced) ? at + 1 : at
    const word = lowerAt(atoms, joined)
    if (atoms.kind[joined] !== WORD) break
    const value = SMALL.get(word)
    const power = SCALES.get(word)
    if (at === i && word === 'a') {
      started = true
    } else if (value !== undefined) {
      const needed = value >= 20 ? 2 : value >= 10 ? 2 : 1
      if (room < needed || (value === 0 && at > i)) break
      room = value >= 20 ? 1 : 0
      started = true
    } else if (power === 2) {
      if (!started || room === 2 || scale <= 2) break
      room = 2
    } else if (power !== undefined) {
      if (!started || power >= scale) break
      scale = power
      room = 3
    } else if (
      word === 'and' &&
      (room === 2 || (room === 3 && scale < 4)) &&
      SMALL.has(lowerAt(atoms, at + 1))
    ) {
      at++
      continue
    } else break
    end = joined + 1
    at = end
  }
  return end
}
