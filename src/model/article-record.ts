import type { ArticleRow } from './article-row.ts'
import type { Fields } from './fact.ts'
import type { Kind } from './kind.ts'
import type { MentionRow } from './mention-row.ts'

/** A row of the table of a kind, as JSON holds it: the shared columns, then its own. Offsets count code points. */
export type RowOf<K extends Kind> = MentionRow & Fields<K>

/** An article as `newsfacts worker` prints it: its tables stand in place of their counts. `articles.json` adds its text. */
export type ArticleRecord = Omit<ArticleRow, Kind> & { readonly [K in Kind]: readonly RowOf<K>[] }
