import * as z from 'zod'
import { knowsRegion, openGazetteer } from './gazetteer/gazetteer.ts'
import { tabulate, toRecord } from './load/index.ts'
import type { ArticleRecord } from './model/article-record.ts'
import type { Code } from './model/outcome.ts'
import { isIsoDay, isRegionCode } from './model/settings.ts'
import { type UserLexicon, userLexicon } from './model/user-lexicon.ts'
import { readJsonRecord } from './read/read.ts'
import { loadKnowledge } from './resources.ts'
import { createPipeline } from './run/pipeline.ts'

export type { ArticleRecord, RowOf } from './model/article-record.ts'
export type { ArticleRow } from './model/article-row.ts'
export type { EntityRow } from './model/entity.ts'
export type { Fields } from './model/fact.ts'
export type { Kind } from './model/kind.ts'
export type { MentionRow } from './model/mention-row.ts'
export type { Code } from './model/outcome.ts'
export type { RejectedRow } from './model/rejected-row.ts'
export type { LexiconEntry, LexiconPlace, UserLexicon } from './model/user-lexicon.ts'

/** What decides the rows of an article beside the article: the options of the command line by the same names. */
export interface ExtractorOptions {
  /** publication date, `2021-07-20`, of articles that give none */
  readonly published?: string | undefined
  /** where the publisher sits: ISO 3166-1 (`US`) or 3166-2 (`US-CA`) */
  readonly region?: string | undefined
  /** your own names */
  readonly lexicon?: UserLexicon | undefined
  /** work on articles in other languages than English too */
  readonly anyLanguage?: boolean | undefined
}

/** An article. Only `id` and `text` are needed; fields that are not named here are ignored. */
export interface Article {
  readonly id: string
  /** offsets of all rows point into it, in Unicode code points */
  readonly text: string
  readonly title?: string | null | undefined
  /** in any form that the worker takes; where it is not understood `published_from` of the record is not `record` */
  readonly published?: string | number | Date | null | undefined
  readonly url?: string | null | undefined
}

/** An article cannot be worked on: `code` for machines (`EMPTY`, `BAD_RECORD`, ...), `reason` for people. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError'
  readonly code: Code
  readonly reason: string

  constructor(code: Code, reason: string) {
    super(`${reason} (${code})`)
    this.code = code
    this.reason = reason
  }
}

/** Finds the facts of one article. Synchronous and pure: the same article gives the same record. Throws an `ArticleError`. */
export type Extractor = (article: Article) => ArticleRecord

const optionsSchema = z.strictObject({
  published: z.string().refine(isIsoDay, 'is no day such as 2021-07-20').optional(),
  region: z.string().refine(isRegionCode, 'is no code such as US or US-CA').optional(),
  lexicon: userLexicon.optional(),
  anyLanguage: z.boolean().optional(),
})

/**
 * Loads the models, once; the extractor can then be called for any number of articles. It gives the record that
 * `newsfacts worker` prints. Throws a `TypeError` for an option that is none or has a wrong value.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const parsed = optionsSchema.safeParse(options)
  if (!parsed.success) throw new TypeError(z.prettifyError(parsed.error))
  const { published, ...settings } = parsed.data
  const knowledge = loadKnowledge(settings)
  const { region } = settings
  if (region !== undefined && !knowsRegion(openGazetteer(knowledge.file('data/gazetteer.bin')), region))
    throw new TypeError(`region: no country or state has the code ${region}`)
  const run = createPipeline({ published: published ?? null, anyLanguage: settings.anyLanguage }, knowledge)
  return article => {
    // as the worker reads it: a `Date` is its instant
    const record = readJsonRecord(bytesOf(article), '')
    const rows = 'ok' in record ? record : tabulate(run(record))
    if (!('article' in rows)) throw new ArticleError(rows.code, rows.reason)
    return toRecord(rows) as ArticleRecord
  }
}

/** Records of exports may hold texts in other fields too, which the worker weighs: here rows point into this one. */
const FIELDS: (keyof Article)[] = ['id', 'text', 'title', 'published', 'url']

/** An article as a line for the worker. Throws an `ArticleError` for what no line of JSON could hold. */
function bytesOf(article: unknown): Uint8Array {
  if (typeof article !== 'object' || article === null)
    throw new ArticleError('BAD_RECORD', 'the article is no object')
  let written: string
  let text: unknown
  try {
    written = JSON.stringify(article, FIELDS)
    text = Reflect.get(article, 'text')
  } catch (error) {
    const [first] = (error as Error).message.split('\n')
    throw new ArticleError('BAD_RECORD', `the article cannot be written as JSON: ${first}`)
  }
  if (typeof text === 'object' && text !== null)
    throw new ArticleError('BAD_RECORD', 'the field text is no string')
  return new TextEncoder().encode(written)
}
