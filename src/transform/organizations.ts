import { extractOrganizations } from '../extract/organizations.ts'
import { PARTIES_BY_COUNTRY } from '../lexicon/organization-words.ts'
import type { Mention } from '../model/mention.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import { toFact } from './fact.ts'
import { kindsInArticle } from './identity/kinds-in-article.ts'
import { leadArea } from './identity/lead-area.ts'
import { cleanName, nameKey } from './identity/mention.ts'
import { canonicalOrganizations } from './identity/organization-clusters.ts'
import { organizationId } from './identity/organization-id.ts'
import { readOrganizations } from './identity/organization-kind.ts'
import { sceneOf } from './identity/scene.ts'
import { articleMark } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'
import { withoutOthers } from './identity/without-others.ts'

/**
 * Canonical names inside the article, what each is, and the id that joins articles. What is a place in the same span or
 * the acronym of an office (`Upazila Nirbahi Officer (UNO) Rafiq Hasan`) is dropped.
 */
const normalizeOrganizations: Normalizer<'organizations'> = (
  all,
  { doc, mentions: others, facts, knowledge },
) => {
  const mentions = withoutOthers(all, facts.places ?? [], others.people, doc.text)
  // a possessive that a list has belongs to the name: `McDonald's`
  const written = mentions.map(({ raw, rule }) =>
    rule === 'organizations/list' ? raw.name : cleanName(raw.name),
  )
  const users = userNames('organization', knowledge.lexicon)
  const { trace } = knowledge
  const known = readOrganizations(knowledge)
  const area = leadArea(facts.places ?? [])
  const names = canonicalOrganizations(
    written,
    findDefinitions(mentions, doc.text),
    trace && ((i, what) => trace.note(mentions[i]!, { step: 'organizations/candidate', what })),
    key => known.kinds.get(key),
  ).map((name, i) => findUserName(users, [written[i]!, name]) ?? partyIn(name, area))
  const kinds = kindsInArticle(names, mentions, others.people, doc.text, known)
  const mark = articleMark(doc.id)
  const scene = sceneOf(area, facts.places ?? [], names)
  const ids = new Map<string, string>()
  return mentions.map((mention, i) => {
    const name = names[i]!
    trace?.note(mention, { step: 'organizations/full name', what: name })
    let id = ids.get(name)
    if (id === undefined) {
      id = organizationId(name, mark, scene, known, findUserName(users, [name]) !== undefined)
      ids.set(name, id)
    }
    const { confidence } = mention.raw
    return toFact(doc, mention, { name, entity_id: id, kind: kinds.get(name) ?? null, confidence })
  })
}

const PARTIES = new Map(PARTIES_BY_COUNTRY.map(([name, country, full]) => [`${country} ${name}`, full]))

/** `Congress` in an article that plays in India is a party; other names stay as they are. */
const partyIn = (name: string, area: string | null): string =>
  (area !== null && PARTIES.get(`${area.slice(0, 2)} ${nameKey(name)}`)) || name

/** The mention in brackets behind a long name (`Palang Pracharath Party (PPRP)`) and the mention it is short for. */
function findDefinitions(mentions: readonly Mention<'organizations'>[], text: string): Map<number, number> {
  const definitions = new Map<number, number>()
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!]
    if (text[short.end] === ')' && text.slice(long.end, short.start) === ' (') definitions.set(i, i - 1)
  }
  return definitions
}

export const organizations: KindCode<'organizations'> = {
  extract: extractOrganizations,
  normalize: normalizeOrganizations,
}
