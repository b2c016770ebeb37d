import type { Fact, Facts } from '../model/fact.ts'

type Person = Fact<'people'>
type Speaker = Fact<'quotes'>['fields']['speaker']

/**
 * Facts in which a reader has named a speaker or an affiliation, with the ids of these names in the article and what its rows
 * say of them. `found`: the facts before; a role that was put right is that of the person's quotes too.
 */
export function withNamedIds(found: Facts, facts: Facts): Facts {
  const organizations = byName(facts.organizations)
  const people = facts.people.map(fact => {
    const { affiliation, affiliation_id: id } = fact.fields
    if (id !== null || affiliation === null || !isTouched(fact)) return fact
    const named = organizations.get(affiliation)
    return named ? { ...fact, fields: { ...fact.fields, affiliation_id: named.fields.entity_id } } : fact
  })
  const names = { person: byName(people), organization: organizations, place: byName(facts.places) }
  const roles = newRoles(found.people, people)
  const quotes = facts.quotes.map(fact => {
    const speaker = fact.fields.speaker
    const changed =
      speaker.entity_id === null && speaker.name !== null && isTouched(fact)
        ? identityOf(speaker, names)
        : roles.get(speaker.entity_id)?.(speaker)
    if (!changed) return fact
    return { ...fact, rule: touched(fact), fields: { ...fact.fields, speaker: { ...speaker, ...changed } } }
  })
  return { ...facts, people, quotes }
}

const EDIT = 'corrections/edit'
const isTouched = ({ rule }: Fact) => rule === EDIT || rule === 'corrections/add'
const touched = (fact: Fact) => (isTouched(fact) ? fact.rule : EDIT)

type Named = Fact<'people'> | Fact<'organizations'> | Fact<'places'>
type Names = Readonly<Record<'person' | 'organization' | 'place', ReadonlyMap<string, Named>>>

/** By name the fact that tells most: a person's with a role, else the first. */
function byName(facts: readonly Named[]): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>()
  for (const fact of facts) {
    const known = names.get(fact.fields.name)
    if (!known || (roleOf(known) === null && roleOf(fact) !== null)) names.set(fact.fields.name, fact)
  }
  return names
}

const roleOf = (fact: Named) => (fact.kind === 'people' ? (fact as Person).fields.role : null)

/** Who of the article bears the name of a speaker; where the reader has said what the speaker is, only such a one. */
function identityOf({ name, kind, role, affiliation }: Speaker, names: Names): Partial<Speaker> | null {
  for (const known of ['person', 'organization', 'place'] as const) {
    const fact = kind === known || kind === 'unknown' ? names[known].get(name!) : undefined
    if (!fact) continue
    const told = known === 'person' ? (fact as Person).fields : null
    return {
      kind: known,
      entity_id: fact.fields.entity_id,
      role: role ?? told?.role ?? null,
      affiliation: affiliation ?? told?.affiliation ?? null,
    }
  }
  return null
}

type NewRole = (speaker: Speaker) => Partial<Speaker> | null

/** What a speaker becomes who had the role that a reader has put right, by the id of the person. */
function newRoles(found: readonly Person[], people: readonly Person[]): Map<string | null, NewRole> {
  const now = new Map(people.map(fact => [`${fact.start}-${fact.end}`, fact]))
  const roles = new Map<string | null, NewRole>()
  for (const { start, end, fields: before } of found) {
    const after = now.get(`${start}-${end}`)
    if (after?.rule !== EDIT) continue
    const { role, affiliation } = after.fields
    if (role === before.role && affiliation === before.affiliation) continue
    roles.set(before.entity_id, speaker =>
      speaker.role === before.role && speaker.affiliation === before.affiliation
        ? { role, affiliation }
        : null,
    )
  }
  return roles
}
