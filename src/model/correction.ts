import * as z from 'zod'
import { words } from './source-record.ts'

/**
 * What a reader has said of a run, a line of `corrections.jsonl`. Offsets count code points of the article's text.
 * A correction is found again by the id of its row and the words of its text.
 */
export const correction = z.object({
  action: z.enum(['accept', 'reject', 'edit', 'add', 'merge', 'part']),
  /** of the row; for `merge` and `part` of the entity */
  id: words.min(1),
  article_id: words.optional(),
  /** the table */
  kind: words.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  /** the words of the fact as they stand in the article, or the name of the entity */
  text: words,
  /** columns with their right values, named as in CSV; for `merge` the name that stays */
  fields: z.record(words, z.union([words, z.number(), z.null()])).optional(),
  /** id of the entity that this one is merged into */
  into: words.min(1).optional(),
  /** `all`: for this name in every article */
  scope: z.enum(['article', 'all']).optional(),
  note: words.optional(),
})
export type Correction = z.infer<typeof correction>
