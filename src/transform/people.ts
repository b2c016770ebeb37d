import { extractPeople } from '../extract/people.ts'
import type { Mention } from '../model/mention.ts'
import { personKind } from '../model/people.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import type { Trace } from '../model/trace.ts'
import { remember } from '../text/remember.ts'
import { toFact } from './fact.ts'
import { cleanName } from './identity/mention.ts'
import { clusterPeople, type Tell } from './identity/people-clusters.ts'
import { withoutCourtesy } from './identity/person-name.ts'
import { articleMark, slug } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'

/** Full names for surnames, roles as written, and the organization that a role belongs to under its canonical name. */
const normalizePeople: Normalizer<'people'> = (mentions, { doc, facts, knowledge }) => {
  const { trace } = knowledge
  const names = new Array<string>(mentions.length)
  const written = mentions.map(mention => withoutCourtesy(cleanName(mention.raw.name)))
  const users = userNames('person', knowledge.lexicon)
  const namings = mentions.map(({ raw }, i) => ({ name: written[i]!, title: raw.title }))
  for (const { name, members } of clusterPeople(namings, trace && tellOf(trace, mentions))) {
    const canonical =
      findUserName(
        users,
        members.map(i => written[i]!),
      ) ?? name
    for (const i of members) names[i] = canonical
  }
  const ids = personIds(names, doc.id)
  const organizations = new Map((facts.organizations ?? []).map(fact => [fact.start, fact.fields.name]))
  return mentions.map((mention, i) => {
    const { role, affiliation } = mention.raw
    trace?.note(mention, { step: 'people/full name', what: names[i]! })
    return toFact(doc, mention, {
      name: names[i]!,
      entity_id: ids.get(names[i]!)!,
      role: role && doc.text.slice(role.start, role.end),
      affiliation: (affiliation && organizations.get(affiliation.start)) ?? null,
    })
  })
}

const tellOf =
  (trace: Trace, mentions: readonly Mention<'people'>[]): Tell =>
  i =>
  (what, terms) =>
    trace.note(mentions[i]!, { step: 'people/candidate', what, terms })

/** The id of each name of an article. Names that only a middle initial tells apart keep it. */
function personIds(names: readonly string[], article: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const uses = new Map<string, number>()
  for (const name of names) {
    if (ids.has(name)) continue
    const { plain, isLone } = idOf(name)
    const id = isLone ? `${plain}@${articleMark(article)}` : plain
    ids.set(name, id)
    uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  if (uses.size === ids.size) return ids
  for (const [name, id] of ids) {
    if (uses.get(id)! > 1 && !idOf(name).isLone) ids.set(name, `person:${slug(name)}`)
  }
  return ids
}

/**
 * A full name joins articles, a middle initial aside (`James B. Comey`); of two initials both stay. A lone word may
 * be anybody, so its id holds the article too.
 */
const idOf = remember((name: string): { readonly plain: string; readonly isLone: boolean } => {
  const isLone = !/\s/.test(name)
  const known = isLone ? name : name.replace(/^(\S{2,}) \p{Lu}\.? (?=\S{2,}$)/u, '$1 ')
  return { plain: `person:${slug(known)}`, isLone }
})

export const people: KindDescriptor<'people'> = {
  ...personKind,
  extract: extractPeople,
  normalize: normalizePeople,
  entityOf: ({ entity_id, name }) => ({ id: entity_id, kind: 'person', name, as: 'mention' }),
}
