import type { Normalizer } from '../model/stage.ts'
import { toFact } from './fact.ts'
import { cleanName } from './identity/mention.ts'
import { clusterPeople } from './identity/people-clusters.ts'
import { articleMark, slug } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'

/** Full names for surnames, roles as written, and the organization that a role belongs to under its canonical name. */
export const people: Normalizer<'people'> = (mentions, { doc, facts, knowledge }) => {
  const names = new Array<string>(mentions.length)
  const written = mentions.map(mention => cleanName(mention.raw.name))
  const users = userNames(knowledge.lexicon ?? [], 'person')
  const namings = mentions.map(({ raw }, i) => ({ name: written[i]!, title: raw.title }))
  for (const { name, members } of clusterPeople(namings)) {
    const canonical =
      findUserName(
        users,
        members.map(i => written[i]!),
      ) ?? name
    for (const i of members) names[i] = canonical
  }
  const organizations = new Map((facts.organizations ?? []).map(fact => [fact.start, fact.fields.name]))
  return mentions.map((mention, i) => {
    const { role, affiliation } = mention.raw
    return toFact(doc, mention, {
      name: names[i]!,
      entity_id: personId(names[i]!, doc.id),
      role: role && doc.text.slice(role.start, role.end),
      affiliation: (affiliation && organizations.get(affiliation.start)) ?? null,
    })
  })
}

/** A full name joins articles; a lone word may be anybody, so its id holds the article too. */
export function personId(name: string, article: string): string {
  return /\s/.test(name) ? `person:${slug(name)}` : `person:${slug(name)}@${articleMark(article)}`
}
