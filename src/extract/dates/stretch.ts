import type { Atoms } from './atoms.ts'

/** Before `the next year` where it is a length, not one year of the calendar. */
export const STRETCH: ReadonlySet<string> = new Set(['for', 'over', 'within', 'during', 'throughout'])

/** `for the next year`, `in the next decade`: how long, not which; `throughout the previous month` is one month. */
export function isLength({ lower }: Atoms, i: number, unit: string): boolean {
  if (lower[i] !== 'the' || !/^(?:next|last|coming|past)$/.test(lower[i + 1] ?? '')) return false
  const before = lower[i - 1] ?? ''
  return (
    STRETCH.has(before) || (unit === 'decade' && before === 'in' && /^(?:next|coming)$/.test(lower[i + 1]!))
  )
}
