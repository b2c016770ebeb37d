import type { Facts, Fields } from '../src/model/fact.ts'
import type { Kind } from '../src/model/kind.ts'
import type { Span } from '../src/model/span.ts'
import type { GoldArticle } from './gold.ts'

/** A row as the worker prints it; offsets in code points. */
export type Row<K extends Kind> = Fields<K> & Span & { readonly text: string }

/** The rows that newsfacts found in an article. */
export type Rows = { readonly [K in keyof Facts]: readonly Row<K>[] }

/** An article of a development set beside what was found in it. */
export interface Judged {
  readonly gold: GoldArticle
  readonly rows: Rows
}
