import { TWO_YEARS } from '../../lexicon/date-context.ts'
import { type Atoms, isGlued } from './atoms.ts'
import { calendar, type Found } from './found.ts'
import { isSport } from './matches.ts'
import { yearAt } from './years.ts'

/** Words between two years and what they are of: `the 2019-20 Premier League season`. */
const REACH = 4

/**
 * `2023/24`, `the 2019-20 season`, `16 goals in 2019-20`: one period that lies in two years. In a history `1915-16` names
 * both of them.
 */
export function twoYears(atoms: Atoms, i: number): Found | null {
  const mark = atoms.lower[i + 1] ?? ''
  if (!/^[-/]$/.test(mark) || !isGlued(atoms, i + 1) || !isGlued(atoms, i + 2)) return null
  const year = yearAt(atoms, i)
  if (year == null || !isNext(atoms, i + 2, year, mark)) return null
  if (isGlued(atoms, i + 3) && mark === atoms.lower[i + 3]) return null
  const named = (at: number) => TWO_YEARS.has(atoms.lower[at] ?? '')
  let sure = mark === '/' || named(i - 1)
  for (let at = i + 3; !sure && at < i + 3 + REACH; at++) sure = named(at)
  return sure || isSport(atoms, i) || isBudget(atoms, i)
    ? calendar(i + 3, 'two-years', { year, until: year + 1 })
    : null
}

/** The year after, in two digits, after a slash in four as well. */
const isNext = ({ value, start, end }: Atoms, i: number, year: number, mark: string) =>
  end[i]! - start[i]! === 2 ? value[i] === (year + 1) % 100 : mark === '/' && value[i] === year + 1

/** Atoms on either side of two years in which an amount makes them a budget's. Set by hand. */
const BUDGET_REACH = 12
const AMOUNT = /^(?:[$£€%]|per-?cent|cent|pct|billion|bn|trillion|crore|gdp|deficit|surplus)$/

/** `a deficit of $41 billion in 2026-27, 1.4 per cent of GDP` */
function isBudget({ lower, count }: Atoms, i: number): boolean {
  const end = Math.min(count, i + BUDGET_REACH)
  for (let at = Math.max(0, i - BUDGET_REACH); at < end; at++) if (AMOUNT.test(lower[at]!)) return true
  return false
}
