import type { Analysis } from '../../model/analysis.ts'

const RELATIVE = new Set(['who', 'which', 'whose', 'whom'])
const BEFORE_DATE = /^(?:on|in|at|by|until|before|after)$/

/**
 * Where a relative clause opens that closes right before a date: `will face Cobb, who has dropped two sets, on Thursday`.
 * Its verb says nothing of the date. Without one the token itself.
 */
export function overRelativeClause(analysis: Analysis, from: number, first: number): number {
  const close = BEFORE_DATE.test(analysis.lower(first - 1)) ? first - 2 : first - 1
  if (close <= from || analysis.lower(close) !== ',') return first
  for (let i = close - 1; i > from; i--)
    if (analysis.lower(i) === ',') return RELATIVE.has(analysis.lower(i + 1)) ? i : first
  return first
}
