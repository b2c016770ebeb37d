import { KIND_ROLES } from '../../lexicon/organization-kinds.ts'
import type { Mention } from '../../model/mention.ts'
import type { OrganizationSort } from '../../model/organization-sort.ts'
import { describedKind } from './described-kind.ts'
import { type KnownOrganizations, kindByName } from './organization-kind.ts'

/**
 * What the organizations of an article are, by canonical name: by that name, by another form of it, by what
 * stands beside it (`the airline Norvane`), or by what people are there (`Norvane chief executive`, `Wyoming coach`);
 * without an entry where nothing tells.
 */
export function kindsInArticle(
  names: readonly string[],
  mentions: readonly Mention<'organizations'>[],
  people: readonly Mention<'people'>[],
  text: string,
  known: KnownOrganizations,
): ReadonlyMap<string, OrganizationSort> {
  const kinds = new Map<string, OrganizationSort>()
  const roles = readRoles(people, text)
  const note = (name: string, kind: OrganizationSort | null | undefined) => {
    if (kind && !kinds.has(name)) kinds.set(name, kind)
  }
  for (const name of new Set(names)) note(name, kindByName(name, known))
  mentions.forEach(({ raw }, i) => {
    if (!kinds.has(names[i]!)) note(names[i]!, kindByName(raw.name, known))
  })
  mentions.forEach((mention, i) => {
    if (!kinds.has(names[i]!)) note(names[i]!, describedKind(text, mention) ?? roles.get(mention.start))
  })
  return kinds
}

/** By where an organization is named that a role belongs to: the kind that has such roles. */
function readRoles(
  people: readonly Mention<'people'>[],
  text: string,
): ReadonlyMap<number, OrganizationSort> {
  const kinds = new Map<number, OrganizationSort>()
  for (const { raw } of people) {
    const { role, affiliation } = raw
    if (!role || !affiliation) continue
    const head = headOfRole(text.slice(role.start, role.end))
    const kind = KIND_ROLES.get(head)
    if (kind) kinds.set(affiliation.start, kind)
  }
  return kinds
}

/** The head noun of a role in lower case: `editor` of `managing editor of the Herald`. */
export function headOfRole(role: string): string {
  const [phrase = ''] = role.toLowerCase().split(/ (?:of|for|at|from|with|in|on|to) |,/)
  return phrase.slice(phrase.lastIndexOf(' ') + 1)
}
