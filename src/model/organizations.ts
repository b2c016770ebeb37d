import { z } from 'zod'

export interface OrganizationRaw {
  /** the name without a leading article */
  readonly name: string
}

export const organizationFact = z.strictObject({
  name: z.string().min(1).describe("Canonical name: the fullest name in the article, or the user's."),
  entity_id: z.string().min(1).describe('Id of the organization in the table entities.'),
})
