import type * as z from 'zod'
import type { EntityUse } from './entity-use.ts'

/** What the stages know of each kind of facts. The file of a kind in `model/` adds its own entry. */
// biome-ignore lint/suspicious/noEmptyInterface: every kind adds to it from its own file
export interface Kinds {}
/** A kind of facts goes by the name of its table. */
export type Kind = keyof Kinds

/** An entry of `Kinds`: what the extractor hands to the normaliser, and what the normaliser makes of it. */
export interface KindTypes<Raw, Schema extends z.ZodType> {
  readonly raw: Raw
  readonly fields: z.infer<Schema>
}

/** A kind of facts without the code that finds them: its table, what its normaliser has to know first, what it adds to `entities`. */
export interface KindModel<K extends Kind = Kind> {
  /** of the table */
  readonly name: K
  /** the word that stands for the kind inside a row id: `<article_id>:<word>:<start>-<end>` */
  readonly singular: string
  /** what a row stands for, a sentence */
  readonly description: string
  /** where output lists the table among the others, from 1 */
  readonly order: number
  /** the kind's own columns, in their order; the shared ones of `mentionRow` come before them */
  readonly fact: z.ZodObject & z.ZodType<Kinds[K]['fields']>
  /** own columns that hold a stretch of the text, `{ start, end, text, ... }`, or nulls in place of the three */
  readonly spans: readonly (string & keyof Kinds[K]['fields'])[]
  /** columns that point to `entities`, by their names in CSV */
  readonly entityIds: readonly string[]
  /** kinds whose facts the normaliser looks at */
  readonly needs: readonly Kind[]
  /** what a fact adds to the table `entities`; null where it adds nothing */
  readonly entityOf?: (fields: Kinds[K]['fields']) => EntityUse | null
}
