import { z } from 'zod'
import type { KindModel } from './kind.ts'

export interface OrganizationRaw {
  /** the name without a leading article */
  readonly name: string
}

export const organizationFact = z.strictObject({
  name: z.string().min(1).describe("Canonical name: the fullest name in the article, or the user's."),
  entity_id: z.string().min(1).describe('Id of the organization in the table entities.'),
})

declare module './kind.ts' {
  interface Kinds {
    organizations: KindTypes<OrganizationRaw, typeof organizationFact>
  }
}

export const organizationKind: KindModel<'organizations'> = {
  name: 'organizations',
  singular: 'organization',
  description: 'One row per mention of an organization by name.',
  order: 4,
  fact: organizationFact,
  spans: [],
  entityIds: ['entity_id'],
  needs: ['places'],
}
