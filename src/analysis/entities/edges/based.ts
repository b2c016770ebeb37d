import type { EntitySpan } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** How somebody comes to be at a body. */
const AT = /^(?:at|for|from|of|with|by)$/
const HYPHEN = /^[-‐‑–]$/
/** How sure such a body is. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Adds bodies that the article took for no name, or for a thing, where they sit stands before them and somebody is at them: `a
 * coordinator with Denver-based Shelter Now`. `found` are the names of the chain.
 */
export function addBased(
  names: readonly EntitySpan[],
  found: readonly NameSpan[],
  written: Written,
): EntitySpan[] {
  const sought = found.filter(name => isBased(name, written))
  if (sought.length === 0) return [...names]
  const kept = new Map(names.map(name => [name.first, name]))
  const fresh = sought.flatMap(({ first, last }): EntitySpan[] => {
    const type = kept.get(first)?.type ?? 'MISC'
    return type === 'MISC' ? [{ first, last, type: 'ORG', source: 'article', confidence: CONFIDENCE }] : []
  })
  const added = new Set(fresh.map(({ first }) => first))
  return [...names.filter(({ first }) => !added.has(first)), ...fresh].sort((a, b) => a.first - b.first)
}

function isBased({ first, last, type }: NameSpan, { count, word, touches, together }: Written): boolean {
  // `Rome-based English-language university`
  if (last < count && touches(last) && HYPHEN.test(word(last))) return false
  if (type === 'PER' || type === 'LOC' || first < 4 || word(first - 1) !== 'based') return false
  if (!HYPHEN.test(word(first - 2)) || !touches(first - 2)) return false
  let i = first - 3
  while (i > 0 && together(i - 1, first) && /^\p{Lu}/u.test(word(i))) i--
  return AT.test(word(/^(?:the|an?)$/.test(word(i)) ? i - 1 : i))
}
