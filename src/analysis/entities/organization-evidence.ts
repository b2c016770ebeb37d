import { COLLECTIVES } from '../../lexicon/collectives.ts'
import { NAME_TITLES } from '../../lexicon/honorifics.ts'
import type { EntitySpan } from '../../model/analysis.ts'

/** Mentions that must speak for an organization before an article's people of one name become one. */
const ENOUGH = 2

/** Words of an article: the token as written, and in lower case. */
export interface Words {
  readonly count: number
  word(i: number): string
  lower(i: number): string
}

/**
 * Turns people into organizations where the article speaks for it and never against it: `Kaiser executives`,
 * `Oakland-based Kaiser`, `Kaiser said it`, `Kaiser's director`. The names of an article that start alike
 * (`Kaiser`, `Kaiser Permanente`) stand or fall together; a title, an age or a full name before the word speaks for a person.
 */
export function retypeOrganizations(names: readonly EntitySpan[], words: Words): EntitySpan[] {
  const organizations = new Map<string, number>()
  const people = new Set<string>()
  for (const name of names) {
    if (name.type !== 'PER' && name.type !== 'ORG') continue
    const key = words.word(name.first)
    if (speaksForOrganization(name, words)) organizations.set(key, (organizations.get(key) ?? 0) + 1)
    if (name.type !== 'PER') continue
    if (speaksForPerson(name, words)) people.add(key)
    // the surname of a full name is a person's wherever it stands alone
    if (name.last - name.first > 1) people.add(words.word(name.last - 1))
  }
  return names.map(name => {
    const key = words.word(name.first)
    const open = name.type === 'PER' || (name.type === 'MISC' && speaksForOrganization(name, words))
    const turns = open && !people.has(key) && (organizations.get(key) ?? 0) >= ENOUGH
    return turns ? { ...name, type: 'ORG' } : name
  })
}

function speaksForOrganization({ first, last }: EntitySpan, { count, word, lower }: Words): boolean {
  if (first > 1 && lower(first - 1) === 'based' && /^[-‐‑]$/.test(word(first - 2))) return true
  if (last >= count) return false
  if (COLLECTIVES.has(lower(last))) return true
  return last + 1 < count && /^(?:said|says)$/.test(lower(last)) && lower(last + 1) === 'it'
}

function speaksForPerson({ first, last }: EntitySpan, { count, word, lower }: Words): boolean {
  if (first > 0 && NAME_TITLES.has(lower(first - 1).replace('.', ''))) return true
  if (last + 1 >= count) return false
  if (word(last) === ',' && (/^\d{1,2}$/.test(word(last + 1)) || lower(last + 1) === 'who')) return true
  return /^(?:said|says)$/.test(lower(last)) && /^s?he$/.test(lower(last + 1))
}
