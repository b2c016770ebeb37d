import type { TimeUnit } from '../../lexicon/time-units.ts'
import type { OffsetUnit } from '../../model/dates.ts'
import { type Grain, writeTimex } from '../../model/timex.ts'
import { type Atoms, overHyphen } from './atoms.ts'
import { comparator } from './comparators.ts'
import { type Found, fixed, offset } from './found.ts'
import { type Quantity, quantity } from './quantities.ts'
import { governingTense } from './tense.ts'

type Side = 'ago' | 'earlier' | 'later' | 'from-now'
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['ago', 'ago'],
  ['earlier', 'earlier'],
  ['previously', 'earlier'],
  ['before', 'earlier'],
  ['prior', 'earlier'],
  ['later', 'later'],
  ['after', 'later'],
  ['afterwards', 'later'],
  ['afterward', 'later'],
])

/** On which side of the reference, and the atom after the words that say so. */
function sideAt(atoms: Atoms, at: number): { to: number; side: Side } | null {
  const word = atoms.lower[at] ?? ''
  const next = atoms.lower[at + 1] ?? ''
  if (word === 'from' && (next === 'now' || next === 'today')) return { to: at + 2, side: 'from-now' }
  if (word === 'back' && !/^[\p{L}\d]/u.test(next)) return { to: at + 1, side: 'ago' }
  const side = SIDES.get(word)
  if (!side) return null
  // `two days before the vote` is a length; only a closed phrase is a date
  // `three weeks earlier than usual` is how much earlier
  if (next === 'than' || (word === 'prior' && next === 'to')) return null
  if ((word === 'before' || word === 'after') && /^(?:[\p{L}\d'$"“]|--)/u.test(next)) return null
  return { to: at + 1, side }
}

/** `aid will come in six weeks`: what is to come so long from now; `built in six weeks` is how long it took. */
function aheadAt(atoms: Atoms, i: number, to: number): { to: number; side: Side } | null {
  if (atoms.lower[i - 1] !== 'in' || /^['-]/.test(atoms.lower[to] ?? '') || atoms.lower[i] === 'a')
    return null
  // `the lowest level in six years`
  for (let at = i - 2; at >= 0 && at > i - 8; at--) if (SUPERLATIVE.test(atoms.lower[at]!)) return null
  const tense = governingTense(atoms.analysis, atoms.token[i - 1]!, atoms.token[to - 1]! + 1)
  return tense === 'future' ? { to, side: 'from-now' } : null
}

const SUPERLATIVE = /^(?:\p{L}+est|first|only|most|least|best|worst|second|third|time|record)$/u

/** One or two weeks ago is a day, more is a week; decades and centuries are counted in years. */
function agoGrain(unit: OffsetUnit, count: number): Grain {
  if (unit === 'week') return count <= 2 ? 'day' : 'week'
  return unit === 'decade' || unit === 'century' ? 'year' : unit
}

/** A time that no number places: `several years ago`, `days later`. */
function vagueOffset(to: number, side: Side, unit: TimeUnit): Found | null {
  if (side === 'ago') return fixed(to, 'DATE', 'ago-vague', 'PAST_REF')
  if (side === 'from-now') return fixed(to, 'DATE', 'ago-vague', 'FUTURE_REF')
  return unit.time
    ? null
    : fixed(to, 'DATE', 'ago-vague', writeTimex({}, agoGrain(unit.name as OffsetUnit, 3)))
}

/** No calendar goes back so many units: `66 million years ago`. */
const FARTHEST = 10_000

/** `two years ago`, `a week earlier`, `three days later`, `six months from now`, `years ago`. */
export function ago(atoms: Atoms, i: number): Found | null {
  const compared = comparator(atoms, i)
  const first = compared?.to ?? i
  const plural: Quantity | null =
    atoms.word[first]?.unit && atoms.word[first]?.plural ? { to: first, n: null } : null
  const many = quantity(atoms, first) ?? plural
  if (!many) return null
  const at = overHyphen(atoms, many.to)
  const unit = atoms.word[at]?.unit
  if (!unit) return null
  const orSo = atoms.lower[at + 1] === 'or' && atoms.lower[at + 2] === 'so'
  const after = orSo ? at + 3 : at + 1
  const found = sideAt(atoms, after) ?? aheadAt(atoms, i, after)
  if (!found) return null
  const { to, side } = found
  const factor = unit.counted?.code === 'Y' ? unit.counted.factor : unit.counted?.code === 'W' ? 2 : 1
  const n = many.n == null ? null : many.n * factor
  if (n == null) return vagueOffset(to, side, unit)
  if (unit.time || !Number.isInteger(n)) return null
  if (n > FARTHEST) return vagueOffset(to, side, unit)
  const name = unit.counted?.code === 'Y' ? 'year' : (unit.name as OffsetUnit)
  const back = side === 'ago' || side === 'earlier'
  const from = side === 'ago' || side === 'from-now' ? 'publication' : 'mention'
  const date = offset(to, side, name, back ? -n : n, from, agoGrain(name, n))
  return compared ? { ...date, mod: compared.mod } : orSo ? { ...date, mod: 'APPROX' } : date
}

/** `year-earlier`, `the year-ago quarter`, `the comparable year-earlier period`; wires write `the year ago quarter`. */
export function yearEarlier(atoms: Atoms, i: number): Found | null {
  let at = i
  if (atoms.lower[at] === 'the') at++
  if (atoms.lower[at] === 'comparable') at++
  if (atoms.lower[at] !== 'year') return null
  const side = overHyphen(atoms, at + 1)
  if (atoms.lower[side] !== 'earlier' && atoms.lower[side] !== 'ago') return null
  let to = side + 1
  const nth = atoms.word[to]?.ordinal
  if (nth && nth <= 4 && atoms.word[overHyphen(atoms, to + 1)]?.unit?.name === 'quarter') {
    to = overHyphen(atoms, to + 1) + 1
    return offset(to, 'year-earlier', 'year', -1, 'publication', 'quarter', { quarter: nth })
  }
  if (atoms.lower[to] === 'quarter' || atoms.lower[to] === 'period') to++
  else if (at > i || side === at + 1) return null
  return offset(to, 'year-earlier', 'year', -1, 'mention', 'year')
}
