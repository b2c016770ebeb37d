import { z } from 'zod'

const ENTITY_KINDS = ['person', 'organization', 'place'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** A fact that mentions an entity by name, or quotes it. */
export interface EntityUse {
  readonly id: string
  readonly kind: EntityKind
  /** canonical; null where a quoted one has none */
  readonly name: string | null
  readonly as: 'mention' | 'speaker'
}

/** One entity in one article or in many: what the roll-up adds up. Plain data, so that it can cross threads. */
export interface EntityTally {
  readonly id: string
  readonly kind: EntityKind
  /** canonical names with the number of mentions that carry each */
  readonly names: readonly (readonly [name: string, mentions: number])[]
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
      'Made of the kind and the name, or of the GeoNames id; a name that says too little stays inside its article (`@`). Separate runs agree.',
    ),
  kind: z.enum(ENTITY_KINDS).describe('What it is.'),
  name: z.string().describe('Canonical name; where articles differ, the most frequent.'),
  aliases: z
    .string()
    .nullable()
    .describe('Other forms in which it was written, sorted, joined by `;`; empty where there are none.'),
  articles: z.int().min(0).describe('Articles that mention it.'),
  mentions: z.int().min(0).describe('Mentions in all articles.'),
  quotes: z.int().min(0).describe('Rows of `quotes` whose speaker it is.'),
})
export type EntityRow = z.infer<typeof entityRow>
