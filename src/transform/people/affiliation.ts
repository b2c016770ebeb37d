import { CHAMBERS, OWNER_NOUNS, STAND_INS } from '../../lexicon/organization-kinds.ts'
import type { Fact, Fields } from '../../model/fact.ts'
import type { Mention } from '../../model/mention.ts'
import type { GenericOwner } from '../../model/people.ts'
import { headOfRole } from '../identity/kinds-in-article.ts'
import { bodiesOfOffices } from './offices.ts'

type Organization = Fact<'organizations'>
type Person = Mention<'people'>

/** Farther back, in UTF-16 units, an organization is not what `the bank's` or `its` means. */
const REACH = 600
const REACH_OF_ITS = 250

/**
 * The organization that each mention's role belongs to: the one named with it; the last one before that a word stands
 * for (`the bank's chief economist`); else the only one that the person's other mentions give, where the role is the same
 * or none stands there; else the one that the office has its name from (`Defense Secretary`). `names` are the canonical ones.
 */
export function affiliationsOf(
  mentions: readonly Person[],
  names: readonly string[],
  organizations: readonly Organization[],
  text: string,
): (Fields<'organizations'> | null)[] {
  const at = new Map(organizations.map(fact => [fact.start, fact.fields]))
  const found = mentions.map(({ raw }) => {
    const named = raw.affiliation && at.get(raw.affiliation.start)
    return named ?? (raw.owner && lastBefore(organizations, raw.owner, text)) ?? null
  })
  const heads = mentions.map(({ raw }) =>
    raw.role ? headOfRole(text.slice(raw.role.start, raw.role.end)) : null,
  )
  const known = new Map<string, number[]>()
  found.forEach((affiliation, i) => {
    if (affiliation) known.set(names[i]!, [...(known.get(names[i]!) ?? []), i])
  })
  const bodyOf = bodiesOfOffices(organizations)
  return found.map((affiliation, i) => {
    const others = affiliation || !heads[i] ? undefined : known.get(names[i]!)
    if (!others) {
      const { role } = mentions[i]!.raw
      return affiliation ?? (role && bodyOf(text.slice(role.start, role.end)))
    }
    const ids = new Set(others.map(k => found[k]!.entity_id))
    const isSame = others.some(k => heads[k] === null || heads[k] === heads[i] || isRank(mentions[i]!, text))
    return ids.size === 1 && isSame ? found[others[0]!]! : null
  })
}

/** The last organization before a word that may stand for it, outside what somebody else is quoted with; one whose kind is not known may be any, unless the word is part of a role. */
function lastBefore(
  organizations: readonly Organization[],
  { noun, start, inside, only }: GenericOwner,
  text: string,
): Fields<'organizations'> | null {
  const kinds = OWNER_NOUNS.get(noun)
  const reach = kinds ? REACH : REACH_OF_ITS
  let found: Fields<'organizations'> | null = null
  let isOne = true
  for (let i = organizations.length - 1; i >= 0; i--) {
    const { start: named, end, fields } = organizations[i]!
    if (end > start) continue
    if (start - named > reach) break
    if (!only && isQuoted(text, end, start)) continue
    if (inside && !only && !isMeant(fields, noun)) continue
    if (fields.kind === 'media' && noun !== 'its' && !kinds?.includes('media')) continue
    if (kinds && fields.kind !== null && !kinds.includes(fields.kind)) continue
    // a spokesman in a parliament is a member's
    if (noun === 'whoever' && CHAMBERS.has(fields.name.toLowerCase())) continue
    if (only && fields.kind === null && SURELY.has(noun)) {
      isOne = false
      continue
    }
    if (!only)
      return isNamedSo(fields, kinds) ? fields : (calledSo(organizations, i, noun, start - reach) ?? fields)
    if (found && found.entity_id !== fields.entity_id) isOne = false
    found ??= fields
  }
  return isOne ? found : told(organizations, kinds)
}

/** `Professor Lee`, `Sgt. Lee`: what somebody is called wherever he works. */
const isRank = ({ raw: { role } }: Person, text: string): boolean =>
  role !== null && PLACELESS.test(text.slice(role.start, role.end))
const PLACELESS =
  /^(?:Professor|Prof|Researcher|Officer|Detective|Deputy|Lt|Lieutenant|Sgt|Sergeant|Capt|Captain|Cpl|Corporal|Inspector|Superintendent|Supt)\.?$/

/** What an organization is that is meant by the office alone, and by no more than that: `Manager Ann Lee`. */
const SURELY = new Set(['school', 'team', 'university'])

/** Whether an organization is of the sort that a noun means first, or of none that is known. */
const isNamedSo = ({ kind }: Fields<'organizations'>, kinds: readonly string[] | undefined): boolean =>
  kind === null || kinds === undefined || kind === kinds[0]

/** The last organization before one that has such a noun for the last word of its name: `union` means the Nurses' Union, not the trust named behind it. */
function calledSo(
  organizations: readonly Organization[],
  before: number,
  noun: string,
  from: number,
): Fields<'organizations'> | null {
  for (let i = before - 1; i >= 0 && organizations[i]!.start >= from; i--) {
    const { fields } = organizations[i]!
    if (fields.name.toLowerCase().endsWith(` ${noun}`)) return fields
  }
  return null
}

/** Mentions of a firm from which an article is about it, and how many times more than of any other. Set by hand. */
const [OFTEN, TIMES] = [4, 3]

/** The one organization of such kinds that an article is about, or null. */
function told(
  organizations: readonly Organization[],
  kinds: readonly string[] | undefined,
): Fields<'organizations'> | null {
  const counts = new Map<string, number>()
  let most: Fields<'organizations'> | null = null
  for (const { fields } of organizations) {
    if (kinds === undefined && fields.kind === 'media') continue
    if (kinds && fields.kind !== null && !kinds.includes(fields.kind)) continue
    const count = (counts.get(fields.entity_id) ?? 0) + 1
    counts.set(fields.entity_id, count)
    if (!most || count > counts.get(most.entity_id)!) most = fields
  }
  if (!most) return null
  const top = counts.get(most.entity_id)!
  const isAlone = [...counts].every(([id, count]) => id === most.entity_id || count * TIMES <= top)
  return top >= OFTEN && isAlone ? most : null
}

/** Whether a quotation ends between two places that began before the first: `"We paid the EU," said its director`. */
function isQuoted(text: string, from: number, to: number): boolean {
  let open = 0
  let isOdd = false
  for (let i = from; i < to; i++) {
    const unit = text[i]
    if (unit === '“') open++
    else if (unit === '”' && --open < 0) return true
    else if (unit === '"') isOdd = !isOdd
  }
  return isOdd
}

/** `department spokesman`, `chairman of the committee`: of several bodies of such a sort the one that is a department. */
function isMeant({ kind, name }: Fields<'organizations'>, noun: string): boolean {
  const isVague = kind === 'government' || (kind === 'other' && !STAND_INS.has(noun))
  return kind !== null && (!isVague || name.toLowerCase().includes(noun))
}
