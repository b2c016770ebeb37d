import { BUSINESS_NOUNS, VENUE_NOUNS } from '../../../lexicon/business-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const OWNED = /^['’]s$/
const CAPITAL = /^\p{Lu}/u
/** Words behind the owner, at most. */
const MOST_BEHIND = 3

/**
 * Reads businesses that are called after their owner as one name: `Dunley's Automotive`, `Ortega's Tire Shop`. Where people
 * only meet it stays the place that the chain may have seen in it: `Murphy's Tavern`.
 */
export function joinBusinesses<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (before && name.first < before.last) continue
    joined.push(withBusiness(name, written))
  }
  return joined
}

function withBusiness<Name extends NameSpan>(name: Name, { count, word, together }: Written): Name {
  const { first, last } = name
  let owned = first + 1
  while (owned < last && !OWNED.test(word(owned))) owned++
  // whoever is known as a body or a place has other things than a shop of that name
  if (owned >= count || !OWNED.test(word(owned)) || (owned === last && name.type === 'ORG')) return name
  let end = owned + 1
  while (end < count && end - owned <= MOST_BEHIND && CAPITAL.test(word(end)) && together(first, end)) end++
  if (end === owned + 1 || end < last) return name
  const noun = word(end - 1).toLowerCase()
  if (VENUE_NOUNS.has(noun)) return { ...name, last: end, type: name.type === 'LOC' ? 'LOC' : 'ORG' }
  return BUSINESS_NOUNS.has(noun) ? { ...name, last: end, type: 'ORG' } : name
}
