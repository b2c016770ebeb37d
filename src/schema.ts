import * as z from 'zod'
import { DESCRIPTORS, forKinds } from './kinds/index.ts'
import type { RowOf } from './model/article-record.ts'
import { type ArticleRow, articleRow, countOf } from './model/article-row.ts'
import type { Kind } from './model/kind.ts'
import { mentionRow } from './model/mention-row.ts'

export { articleRow } from './model/article-row.ts'
export { entityRow } from './model/entity.ts'
export { mentionRow } from './model/mention-row.ts'
export { rejectedRow } from './model/rejected-row.ts'

/** The schema of a row of each table of facts, as JSON holds it. */
export const factRows = forKinds(kind => mentionRow.extend(DESCRIPTORS[kind].fact.shape)) as unknown as {
  readonly [K in Kind]: z.ZodType<RowOf<K>>
}

/** The schema of a row of `articles`, its counts included. */
export const articleTableRow = articleRow.extend(forKinds(countOf)) as unknown as z.ZodType<ArticleRow>

/** The schema of an article as `newsfacts worker` prints it and an extractor returns it. */
export const articleRecord = articleRow.extend(forKinds(kind => z.array(factRows[kind])))
