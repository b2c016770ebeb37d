import * as z from 'zod'
import { DESCRIPTORS, forKinds, KINDS } from '../kinds/index.ts'
import { articleRow, countOf } from '../model/article-row.ts'
import { entityRow } from '../model/entity.ts'
import type { Kind } from '../model/kind.ts'
import { mentionRow } from '../model/mention-row.ts'
import { rejectedRow } from '../model/rejected-row.ts'
import { reportLink } from '../model/report-link.ts'

export type Table = 'articles' | Kind | 'entities' | 'rejected'

/** The CSV tables in the order in which the data package lists them. */
export const TABLES: readonly Table[] = ['articles', ...KINDS, 'entities', 'rejected']

/** A table of the output: what its rows hold and what they point to. */
export interface TableModel {
  /** what a row stands for, a sentence */
  readonly description: string
  /** its columns, one schema after another */
  readonly schemas: readonly z.ZodObject[]
  readonly primaryKey: string | null
  readonly foreignKeys: readonly ForeignKey[]
}
export interface ForeignKey {
  readonly column: string
  readonly table: Table
  /** of that table */
  readonly key: string
}

/** The columns that count the rows of each kind. */
const counts = z.strictObject(forKinds(countOf))

/** What `articles` holds, counts and all. */
export const fullArticleRow = articleRow.extend(counts.shape)

export const TABLE_MODELS: Readonly<Record<Table, TableModel>> = {
  articles: {
    description: 'One row per article.',
    schemas: [fullArticleRow],
    primaryKey: 'id',
    foreignKeys: [],
  },
  ...forKinds(factTable),
  entities: {
    description: 'One row per person, organization or place over all articles.',
    schemas: [entityRow],
    primaryKey: 'entity_id',
    foreignKeys: [],
  },
  rejected: {
    description: 'One row per article that could not be processed.',
    schemas: [rejectedRow],
    primaryKey: null,
    foreignKeys: [],
  },
}

function factTable(kind: Kind): TableModel {
  const { description, fact, entityIds } = DESCRIPTORS[kind]
  return {
    description,
    schemas: [mentionRow, fact, reportLink],
    primaryKey: 'id',
    foreignKeys: [
      { column: 'article_id', table: 'articles', key: 'id' },
      ...entityIds.map((column): ForeignKey => ({ column, table: 'entities', key: 'entity_id' })),
    ],
  }
}
