import type { Facts } from '../model/fact.ts'

/**
 * Facts whose ids of other entities lead somewhere: a reader may have rejected the last row of an organization that somebody belongs
 * to, or of who speaks, or have named one that the article has no row of.
 */
export function withoutLostIds(facts: Facts): Facts {
  const known = new Set<string | null>()
  for (const kind of ['people', 'organizations', 'places'] as const)
    for (const { fields } of facts[kind]) known.add(fields.entity_id)
  const isLost = (id: string | null) => id !== null && !known.has(id)
  return {
    ...facts,
    people: facts.people.map(fact =>
      isLost(fact.fields.affiliation_id)
        ? { ...fact, rule: RULE, fields: { ...fact.fields, affiliation_id: null } }
        : fact,
    ),
    quotes: facts.quotes.map(fact =>
      isLost(fact.fields.speaker.entity_id)
        ? {
            ...fact,
            rule: RULE,
            fields: { ...fact.fields, speaker: { ...fact.fields.speaker, entity_id: null } },
          }
        : fact,
    ),
  }
}

const RULE = 'corrections/edit'
