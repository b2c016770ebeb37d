import * as z from 'zod'
import { ENTITY_KINDS, type EntityKind, type EntityPlace } from './entity-use.ts'
import { ORGANIZATION_SORTS } from './organization-sort.ts'

/** Values with the number of mentions that carry each. */
type Counts = readonly (readonly [value: string, mentions: number])[]

/** One entity in one article or in many: what the roll-up adds up. Plain data, so that it can cross threads. */
export interface EntityTally {
  readonly id: string
  readonly kind: EntityKind
  /** canonical names */
  readonly names: Counts
  readonly roles: Counts
  readonly affiliations: Counts
  readonly organizationKinds: Counts
  /** the same in all articles */
  readonly place: EntityPlace | null
  /** the forms in which it was written */
  readonly aliases: readonly string[]
  readonly articles: number
  readonly mentions: number
  readonly quotes: number
}

/** A row of the table `entities`. */
export const entityRow = z.strictObject({
  entity_id: z
    .string()
    .describe(
      'Made of the kind and the name, or of the GeoNames id; a name that says too little is tied (`@`) to an affiliation, a role, a region or its article. Separate runs agree.',
    ),
  kind: z.enum(ENTITY_KINDS).describe('What it is.'),
  name: z.string().describe('Canonical name; where articles differ, the most frequent.'),
  aliases: z
    .string()
    .nullable()
    .describe('Other forms in which it was written, sorted, joined by `;`; empty where there are none.'),
  role: z.string().nullable().describe('Of a person: the most frequent role, as written.'),
  affiliation: z
    .string()
    .nullable()
    .describe(
      'Of a person: the most frequent affiliation; empty where less than one article of eight gives it.',
    ),
  organization_kind: z
    .enum(ORGANIZATION_SORTS)
    .nullable()
    .describe('Of an organization: what it is most often taken for; empty where nothing tells.'),
  geonames_id: z.int().nullable().describe('Of a place: GeoNames id.'),
  country: z.string().nullable().describe('Of a place: ISO 3166-1 alpha-2 code.'),
  latitude: z.number().min(-90).max(90).nullable().describe('Of a place: degrees north, WGS 84.'),
  longitude: z.number().min(-180).max(180).nullable().describe('Of a place: degrees east, WGS 84.'),
  articles: z.int().min(0).describe('Articles that mention it.'),
  mentions: z.int().min(0).describe('Mentions in all articles.'),
  quotes: z.int().min(0).describe('Rows of `quotes` whose speaker it is.'),
})
export type EntityRow = z.infer<typeof entityRow>
