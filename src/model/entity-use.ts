import type { OrganizationSort } from './organization-sort.ts'

export const ENTITY_KINDS = ['person', 'organization', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** A fact that mentions an entity by name, or quotes it. */
export interface EntityUse {
  readonly id: string
  readonly kind: EntityKind
  /** canonical; null where a quoted one has none */
  readonly name: string | null
  readonly as: 'mention' | 'speaker'
  /** of a person, as this mention gives them */
  readonly role?: string | null
  readonly affiliation?: string | null
  readonly organizationKind?: OrganizationSort | null
  readonly place?: EntityPlace
}

/** Where a place lies. */
export interface EntityPlace {
  readonly geonames_id: number | null
  readonly country: string | null
  readonly latitude: number | null
  readonly longitude: number | null
}
