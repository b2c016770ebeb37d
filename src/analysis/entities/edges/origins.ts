import type { EntitySpan } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/**
 * Gives back what was cut off people as the place they are from: `Leeds` of `Ann Roe of Leeds`. `found` are the names with
 * what the chain read; `decided` those that the article left, among which such a place is put in text order.
 */
export function addOrigins(
  decided: readonly EntitySpan[],
  found: readonly NameSpan[],
  { word }: Written,
): EntitySpan[] {
  const origins = found.flatMap(({ type, last, read }): NameSpan[] =>
    type === 'PER' && read && read.last > last + 1 && /^(?:of|from)$/.test(word(last))
      ? [{ first: last + 1, last: read.last, type: 'LOC' }]
      : [],
  )
  if (origins.length === 0) return [...decided]
  const people = new Map(decided.map(name => [name.last, name]))
  const taken = new Set<number>()
  for (const { first, last } of decided) for (let i = first; i < last; i++) taken.add(i)
  const fresh = origins.flatMap(origin => {
    const person = people.get(origin.first - 1)
    const isFree = !taken.has(origin.first) && !taken.has(origin.last - 1)
    return person?.type === 'PER' && isFree ? [{ ...person, ...origin }] : []
  })
  return [...decided, ...fresh].sort((a, b) => a.first - b.first)
}
