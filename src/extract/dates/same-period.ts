import { ago } from './ago.ts'
import type { Atoms } from './atoms.ts'
import { type Found, offset } from './found.ts'
import { related } from './relative.ts'

const SAME = new Set(['same', 'corresponding', 'comparable'])
const PERIOD = new Set(['period', 'month', 'quarter'])

/** `the same period last year`, `the corresponding quarter a year earlier`: that part of the year before. */
export function samePeriod(atoms: Atoms, i: number): Found | null {
  if (!SAME.has(atoms.lower[i + 1] ?? '') || !PERIOD.has(atoms.lower[i + 2] ?? '')) return null
  const at = /^(?:of|in)$/.test(atoms.lower[i + 3] ?? '') ? i + 4 : i + 3
  const year = related(atoms, at) ?? ago(atoms, at)
  if (year?.reading.kind !== 'offset') return null
  const { unit, count, parts } = year.reading
  return unit === 'year' && count === -1 && !parts
    ? offset(year.to, 'same-period', 'year', -1, 'publication')
    : null
}
