import * as z from 'zod'
import type { KindModel } from './kind.ts'
import type { Span } from './span.ts'

interface PersonRaw {
  /** how sure it is that these words name a person, 0 to 1 */
  readonly confidence: number
  /** the name as written, without titles */
  readonly name: string
  /** honorific or title written before the name (`Gov.`, `Ms.`) */
  readonly title: string | null
  /** the role as written beside the name */
  readonly role: Span | null
  /** the organization that the role belongs to, as written */
  readonly affiliation: Span | null
  /** where no organization is named: the word that stands for the one the role belongs to (`its`, `the bank's`, `company spokeswoman`) */
  readonly owner: GenericOwner | null
}

/** A word that stands for an organization named before. */
export interface GenericOwner {
  /** lower case */
  readonly noun: string
  /** its offset, in UTF-16 units */
  readonly start: number
  /** it is part of the role (`company spokeswoman`), so that any organization named before may be another */
  readonly inside: boolean
  /** no word stands for it (`Chief Executive Ann Lee`): it is meant where no other of its kind is named */
  readonly only: boolean
}

const personFact = z.strictObject({
  name: z.string().min(1).describe("Canonical name: the fullest name in the article, or the user's."),
  entity_id: z.string().min(1).describe('Id of the person in the table entities.'),
  role: z.string().nullable().describe('Role as written (public affairs director for the Central Valley).'),
  affiliation: z.string().nullable().describe('Canonical name of the organization that the role belongs to.'),
  affiliation_id: z.string().nullable().describe('Id of that organization in the table entities.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('How sure it is that these words are a name of a person, 0 to 1.'),
})

declare module './kind.ts' {
  interface Kinds {
    people: KindTypes<PersonRaw, typeof personFact>
  }
}

export const personKind: KindModel<'people'> = {
  name: 'people',
  singular: 'person',
  description: 'One row per mention of a person by name.',
  order: 5,
  fact: personFact,
  spans: [],
  entityIds: ['entity_id', 'affiliation_id'],
  needs: ['places', 'organizations'],
  entityOf: ({ entity_id, name, role, affiliation }) => ({
    id: entity_id,
    kind: 'person',
    name,
    as: 'mention',
    role,
    affiliation,
  }),
}
