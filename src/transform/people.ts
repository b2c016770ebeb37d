import { extractPeople } from '../extract/people.ts'
import type { Fields } from '../model/fact.ts'
import type { Mention } from '../model/mention.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import type { Trace } from '../model/trace.ts'
import { toFact } from './fact.ts'
import { headOfRole } from './identity/kinds-in-article.ts'
import { leadArea } from './identity/lead-area.ts'
import { cleanName } from './identity/mention.ts'
import { clusterPeople, type Tell } from './identity/people-clusters.ts'
import { personIds } from './identity/person-id.ts'
import { withoutCourtesy } from './identity/person-name.ts'
import { articleMark, slug } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'
import { withoutOthers } from './identity/without-others.ts'
import { affiliationsOf } from './people/affiliation.ts'
import { findAliases } from './people/aliases.ts'
import { rulersIn } from './people/rulers.ts'

/** Full names for surnames, roles as written, and the organization that a role belongs to under its canonical name. */
const normalizePeople: Normalizer<'people'> = (all, { doc, facts, knowledge }) => {
  const mentions = withoutOthers(all, facts.places ?? [], [], doc.text)
  const { trace } = knowledge
  const names = new Array<string>(mentions.length)
  const written = mentions.map(mention => withoutCourtesy(cleanName(mention.raw.name)))
  const users = userNames('person', knowledge.lexicon)
  const aliases = findAliases(mentions, doc.text)
  const roles = mentions.map(({ raw }) => raw.role && doc.text.slice(raw.role.start, raw.role.end))
  const namings = mentions.map(({ raw }, i) => ({
    name: written[i]!,
    title: raw.title,
    role: roles[i] ? headOfRole(roles[i]) : null,
    alias: aliases.get(i),
  }))
  for (const { name, members } of clusterPeople(namings, trace && tellOf(trace, mentions))) {
    const canonical =
      findUserName(
        users,
        members.map(i => written[i]!),
      ) ?? name
    for (const i of members) names[i] = canonical
  }
  const affiliations = affiliationsOf(mentions, names, facts.organizations ?? [], doc.text)
  const ids = personIds(
    names,
    written,
    articleMark(doc.id),
    tiesOf(names, roles, affiliations, leadArea(facts.places ?? [])),
    name => findUserName(users, [name]) !== undefined,
    rulersIn(mentions, names),
  )
  return mentions.map((mention, i) => {
    trace?.note(mention, { step: 'people/full name', what: names[i]! })
    const affiliation = affiliations[i] ?? null
    return toFact(doc, mention, {
      name: names[i]!,
      entity_id: ids.get(names[i]!)!,
      role: roles[i]!,
      affiliation: affiliation?.name ?? null,
      affiliation_id: affiliation?.entity_id ?? null,
      confidence: mention.raw.confidence,
    })
  })
}

/** What ties somebody with a common name to other articles: an affiliation that joins them, else a role in one region. */
function tiesOf(
  names: readonly string[],
  roles: readonly (string | null)[],
  affiliations: readonly (Fields<'organizations'> | null)[],
  area: string | null,
): (name: string) => string | null {
  const ties = new Map<string, string>()
  names.forEach((name, i) => {
    const id = affiliations[i]?.entity_id
    if (id && !id.includes('@') && !ties.has(name)) ties.set(name, id.replace('organization:', ''))
  })
  names.forEach((name, i) => {
    const role = roles[i]
    if (role && area && !ties.has(name)) ties.set(name, `${slug(headOfRole(role))}-${area}`)
  })
  return name => ties.get(name) ?? null
}

const tellOf =
  (trace: Trace, mentions: readonly Mention<'people'>[]): Tell =>
  i =>
  (what, terms) =>
    trace.note(mentions[i]!, { step: 'people/candidate', what, terms })

export const people: KindCode<'people'> = {
  extract: extractPeople,
  normalize: normalizePeople,
}
