import { KNOWN_ACRONYMS } from '../lexicon/organization-words.ts'
import type { Normalizer } from '../model/stage.ts'
import { toFact } from './fact.ts'
import { cleanName } from './identity/mention.ts'
import { canonicalOrganizations } from './identity/organization-clusters.ts'
import { isGeneric, parseOrganizationName } from './identity/organization-names.ts'
import { articleMark, slug } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'

/** Canonical names inside the article, and the id that joins articles. */
export const organizations: Normalizer<'organizations'> = (mentions, { doc, knowledge }) => {
  const written = mentions.map(mention => cleanName(mention.raw.name))
  const users = userNames(knowledge.lexicon ?? [], 'organization')
  const names = canonicalOrganizations(written).map(
    (name, i) => findUserName(users, [written[i]!, name]) ?? name,
  )
  return mentions.map((mention, i) =>
    toFact(doc, mention, { name: names[i]!, entity_id: organizationId(names[i]!, doc.id) }),
  )
}

/** A lone head noun (`Ministry`) means something only inside its article; everything else joins by name. */
export function organizationId(name: string, article: string): string {
  const parsed = parseOrganizationName(name)
  if (isGeneric(parsed)) return `organization:${slug(name)}@${articleMark(article)}`
  const known = parsed.letters && KNOWN_ACRONYMS[parsed.letters]
  return `organization:${slug(known || parsed.words.join(' '))}`
}
