import { type Atoms, overHyphen } from './atoms.ts'
import { overMonth } from './days.ts'
import { calendar, type Found } from './found.ts'
import { ordinal } from './quantities.ts'
import { yearAt } from './years.ts'

/** Weekdays that a month has at most. */
const MOST = 5

/** `the third Saturday of June`, `the last Monday in May 2023`, `the first Tuesday after`: which one of its month. */
export function nthWeekday(atoms: Atoms, i: number): Found | null {
  const at = atoms.lower[i] === 'the' ? i + 1 : i
  const nth = atoms.lower[at] === 'last' ? { to: at + 1, n: -1 } : ordinal(atoms, at)
  if (nth?.n == null || nth.n > MOST || nth.n === 0) return null
  const day = overHyphen(atoms, nth.to)
  const weekday = atoms.word[day]?.weekday
  if (!weekday || atoms.word[day]?.plural || !/^(?:of|in)$/.test(atoms.lower[day + 1] ?? '')) return null
  const month = overMonth(atoms, day + 2)
  if (!month) return null
  const comma = atoms.lower[month] === ',' ? month + 1 : month
  const year = yearAt(atoms, comma)
  const parts = { month: atoms.word[day + 2]!.month!, weekday, nth: nth.n }
  return year == null
    ? calendar(month, 'nth-weekday', parts)
    : calendar(comma + 1, 'nth-weekday', { ...parts, year })
}
