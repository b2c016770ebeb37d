import * as z from 'zod'
import type { KindModel } from './kind.ts'
import { ORGANIZATION_SORTS } from './organization-sort.ts'

interface OrganizationRaw {
  /** how sure it is that these words name an organization, 0 to 1 */
  readonly confidence: number
  /** the name without a leading article */
  readonly name: string
}

const organizationFact = z.strictObject({
  name: z.string().min(1).describe("Canonical name: the fullest name in the article, or the user's."),
  entity_id: z.string().min(1).describe('Id of the organization in the table entities.'),
  kind: z.enum(ORGANIZATION_SORTS).nullable().describe('What it is; empty where nothing tells.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How sure it is that these words are a name of an organization, 0 to 1.'),
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
  entityOf: ({ entity_id, name, kind }) => ({
    id: entity_id,
    kind: 'organization',
    name,
    as: 'mention',
    organizationKind: kind,
  }),
}
