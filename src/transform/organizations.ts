import { extractOrganizations } from '../extract/organizations.ts'
import { KNOWN_ACRONYMS } from '../lexicon/organization-words.ts'
import type { Mention } from '../model/mention.ts'
import { organizationKind } from '../model/organizations.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import { remember } from '../text/remember.ts'
import { toFact } from './fact.ts'
import { cleanName } from './identity/mention.ts'
import { canonicalOrganizations } from './identity/organization-clusters.ts'
import { idWords, isGeneric, isShared, parseOrganizationName } from './identity/organization-names.ts'
import { articleMark, slug } from './identity/slug.ts'
import { findUserName, userNames } from './identity/user-names.ts'

/** Canonical names inside the article, and the id that joins articles. */
const normalizeOrganizations: Normalizer<'organizations'> = (mentions, { doc, knowledge }) => {
  const written = mentions.map(mention => cleanName(mention.raw.name))
  const users = userNames('organization', knowledge.lexicon)
  const { trace } = knowledge
  const names = canonicalOrganizations(
    written,
    findDefinitions(mentions, doc.text),
    trace && ((i, what) => trace.note(mentions[i]!, { step: 'organizations/candidate', what })),
  ).map((name, i) => findUserName(users, [written[i]!, name]) ?? name)
  const ids = new Map<string, string>()
  return mentions.map((mention, i) => {
    const name = names[i]!
    trace?.note(mention, { step: 'organizations/full name', what: name })
    let id = ids.get(name)
    if (id === undefined) {
      id = organizationId(name, doc.id)
      ids.set(name, id)
    }
    return toFact(doc, mention, { name, entity_id: id })
  })
}

/** The mention in brackets behind a long name (`Palang Pracharath Party (PPRP)`) and the mention it is short for. */
function findDefinitions(mentions: readonly Mention<'organizations'>[], text: string): Map<number, number> {
  const definitions = new Map<number, number>()
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!]
    if (text[short.end] === ')' && text.slice(long.end, short.start) === ' (') definitions.set(i, i - 1)
  }
  return definitions
}

/** `Ministry` and `City Council` mean something only inside their article; everything else joins by name. */
export function organizationId(name: string, article: string): string {
  const { id, isLocal } = idOf(name)
  return isLocal ? `${id}@${articleMark(article)}` : id
}

const idOf = remember((name: string): { readonly id: string; readonly isLocal: boolean } => {
  const parsed = parseOrganizationName(name)
  if (isGeneric(parsed) || isShared(parsed)) return { id: `organization:${slug(name)}`, isLocal: true }
  const known = parsed.letters && KNOWN_ACRONYMS[parsed.letters]
  const words = idWords(known ? parseOrganizationName(known) : parsed)
  return { id: `organization:${slug(words.join(' '))}`, isLocal: false }
})

export const organizations: KindDescriptor<'organizations'> = {
  ...organizationKind,
  extract: extractOrganizations,
  normalize: normalizeOrganizations,
  entityOf: ({ entity_id, name }) => ({ id: entity_id, kind: 'organization', name, as: 'mention' }),
}
