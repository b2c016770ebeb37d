import { DESCRIPTORS } from '../kinds/index.ts'
import type { Correction } from '../model/correction.ts'
import type { Fact, Facts } from '../model/fact.ts'
import type { Kind } from '../model/kind.ts'
import { articleMark, slug } from '../transform/identity/slug.ts'

/** Whom an entity turns out to be; null: nobody. */
export interface Identity {
  readonly id: string
  /** null: the name stays as it is */
  readonly name: string | null
}
/** Who an entity has become, by the id that it had; undefined: nobody else. */
export type Renames = (id: string) => Identity | null | undefined

/** The id of an entity that a reader has given another name. */
export const idOf = (kind: Kind, name: string): string => `${DESCRIPTORS[kind].singular}:${slug(name)}`

/** Who a merged or parted entity is in an article; what is parted is somebody of that article alone. */
export const identityOf = ({ action, id, into, fields }: Correction, article: string): Identity =>
  action === 'merge' && into !== undefined
    ? { id: into, name: typeof fields?.name === 'string' ? fields.name : null }
    : { id: `${id}-${articleMark(article)}`, name: null }

interface Named {
  readonly entity_id?: string | null
  readonly name?: string | null
}

interface Affiliated {
  readonly affiliation?: string | null
  readonly affiliation_id?: string | null
}

/** Facts whose entity, or whose speaker or affiliation, has become another. `rule` marks what was changed. */
export function renameAll(facts: Facts, renames: Renames, rule: string): Facts {
  const rename = (fact: Fact): Fact => {
    const fields = fact.fields as unknown as Named & Affiliated & { readonly speaker?: Named }
    if (fields.speaker) {
      const speaker = renamed(fields.speaker, renames, true)
      return speaker ? ({ ...fact, rule, fields: { ...fields, speaker } } as unknown as Fact) : fact
    }
    const own = affiliated(renamed(fields, renames, false), fields, renames)
    return own ? ({ ...fact, rule, fields: own } as unknown as Fact) : fact
  }
  return Object.fromEntries(
    Object.entries(facts).map(([kind, list]) => [kind, (list as readonly Fact[]).map(rename)]),
  ) as unknown as Facts
}

/** Null: nothing changes. A speaker who turns out to be nobody is unknown. */
function renamed<T extends Named>(named: T, renames: Renames, isSpeaker: boolean): T | null {
  const identity = named.entity_id ? renames(named.entity_id) : undefined
  if (identity === undefined) return null
  if (identity === null) return isSpeaker ? { ...named, entity_id: null, name: null, kind: 'unknown' } : null
  return { ...named, entity_id: identity.id, name: identity.name ?? named.name }
}

/** Where the organization that somebody belongs to has become another: the fact with that one, or with none. */
function affiliated<T extends Affiliated>(changed: T | null, given: T, renames: Renames): T | null {
  const identity = given.affiliation_id ? renames(given.affiliation_id) : undefined
  if (identity === undefined) return changed
  const { id, name } = identity ?? { id: null, name: null }
  return {
    ...(changed ?? given),
    affiliation_id: id,
    affiliation: identity === null ? null : (name ?? given.affiliation),
  }
}
