import type { Kind } from '../model/kind.ts'

export const FORMATS = ['csv', 'json', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]
export const DEFAULT_FORMATS: readonly Format[] = ['csv', 'json']

/** The tables that every article adds rows to; `entities` and `rejected` belong to the run. */
export type ArticleTable = 'articles' | Kind

/** One article as text, ready to be appended to the files of a run. Plain data, so that it can cross threads. */
export interface RenderedArticle {
  readonly ok: true
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly counts: Readonly<Record<Kind, number>>
  /** CSV lines without a header, each ended by LF; null where the format was not asked for */
  readonly csv: Readonly<Record<ArticleTable, string>> | null
  /** the record, indented for its place in the array of `articles.json` */
  readonly json: string | null
  /** the record on one line, without its LF */
  readonly jsonl: string | null
}
