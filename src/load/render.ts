import { forKinds } from '../kinds/index.ts'
import type { Kind } from '../model/kind.ts'
import type { Rejection } from '../model/outcome.ts'
import type { RejectedRow } from '../model/rejected-row.ts'
import { factUrl, pagePath } from '../report/page-path.ts'
import type { Row } from './cells.ts'
import { ARTICLE_TABLES, countRows } from './formats/csv.ts'
import { type Format, formatsOf, isStreamFormat } from './formats.ts'
import type { Articles, Stretch } from './output-format.ts'
import { type ArticleRows, toRecordWithText } from './rows.ts'
import { STREAM_FORMATS } from './streams.ts'

/** Consecutive articles as the formats of a run want them. Plain data: it can cross threads. */
export interface Rendered {
  readonly entries: readonly Entry[]
  /** how many rows of each table */
  readonly rows: Readonly<Record<keyof Articles['rows'], number>>
  /** by name of the format; of one with streams, the bytes in each */
  readonly pieces: Readonly<Record<Format, unknown>>
  /** of each article that was rendered now and is not rejected, in order */
  readonly measures: readonly Measure[]
}
/** How much one article adds. */
interface Measure {
  /** rows in each of `ARTICLE_TABLES` */
  readonly rows: readonly number[]
  /** bytes in each of `STREAMS` */
  readonly bytes: readonly number[]
}
interface Entry {
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly ok: boolean
}

export interface RenderOptions {
  /** the run makes a report: rows of tables say where it shows them */
  readonly report?: boolean | undefined
}

/**
 * Renders consecutive articles in every format, the rejected among them. Pure. Several at once cost less than each alone;
 * about a hundred keep messages between threads small.
 */
export function render(
  articles: readonly (ArticleRows | Rejection)[],
  names: readonly Format[],
  { report = false }: RenderOptions = {},
): Rendered {
  const done = articles.filter(article => article.ok)
  const rejections = articles.filter(article => !article.ok)
  const facts: readonly ArticleFacts[] = done.map(report ? withLinks : article => article.facts)
  const rows: Articles['rows'] = {
    articles: done.map(({ article }) => article),
    ...forKinds(kind => facts.flatMap(ofArticle => ofArticle[kind])),
    rejected: rejections.map(toRejectedRow),
  }
  let records: Articles['records'] | null = null
  const whole: Articles = {
    done,
    rows,
    rejections,
    get records() {
      records ??= done.map(toRecordWithText)
      return records
    },
  }
  const pieces: Record<Format, unknown> = {}
  const stretches = new Map<Format, readonly Stretch[]>()
  for (const format of formatsOf(names)) {
    if (isStreamFormat(format)) {
      const list = format.streams.map(stream => stream.render(whole))
      stretches.set(format.name, list)
      pieces[format.name] = list.map(({ bytes }) => bytes)
    } else pieces[format.name] = format.render(whole)
  }
  return {
    entries: articles.map(toEntry),
    rows: {
      articles: done.length,
      ...forKinds(kind => rows[kind].length),
      rejected: rows.rejected.length,
    },
    pieces,
    measures: done.map((article, i) => ({
      rows: ARTICLE_TABLES.map(table => countRows(article, table)),
      bytes: STREAM_FORMATS.flatMap(({ name, streams }) =>
        streams.map((_, k) => stretches.get(name)?.[k]?.sizes[i] ?? 0),
      ),
    })),
  }
}

type ArticleFacts = Readonly<Record<Kind, readonly Row[]>>

function withLinks({ article, facts }: ArticleRows): ArticleFacts {
  const page = pagePath(article.id)
  return forKinds(kind => facts[kind].map(row => ({ ...row, report_url: factUrl(page, row.id) })))
}

/** The memory that a thread can hand over in place of copying it. */
export const buffersOf = ({ pieces }: Rendered): ArrayBuffer[] =>
  Object.values(pieces)
    .flatMap(piece => (piece instanceof Uint8Array ? [piece] : Object.values(piece as object)))
    .flatMap(part => (part instanceof Uint8Array ? [part.buffer as ArrayBuffer] : []))

const toRejectedRow = ({ source, stage, code, reason, sha256 }: Rejection): RejectedRow => ({
  source,
  stage,
  code,
  reason,
  sha256: sha256 || null,
})

function toEntry(article: ArticleRows | Rejection): Entry {
  const { id, source, sha256 } = article.ok ? article.article : article
  return { id, source, sha256, ok: article.ok }
}
