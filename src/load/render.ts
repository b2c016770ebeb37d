import { forKinds, KINDS } from '../kinds/index.ts'
import type { Kind } from '../model/kind.ts'
import type { Rejection } from '../model/outcome.ts'
import type { RejectedRow } from '../model/rejected-row.ts'
import { joinBytes } from './bytes.ts'
import type { Row } from './cells.ts'
import { csvLines } from './csv.ts'
import type { Format } from './formats.ts'
import { SEPARATOR, toJsonElement, toJsonLine } from './json.ts'
import { recordSizes } from './record-sizes.ts'
import { type ArticleRows, toRecord } from './rows.ts'

/** The tables that articles add rows to one after another; `entities` is known only at the end. */
export const RENDERED_TABLES: readonly RenderedTable[] = ['articles', ...KINDS, 'rejected']
type RenderedTable = 'articles' | Kind | 'rejected'

/** The tables among them that finished articles add rows to. */
export const STREAM_TABLES: readonly ('articles' | Kind)[] = ['articles', ...KINDS]

/** Consecutive articles as UTF-8 text, ready to be appended to the files of a run. Plain data: it can cross threads. */
export interface Rendered {
  readonly entries: readonly Entry[]
  readonly rows: Readonly<Record<RenderedTable, number>>
  /** lines without a header, each ended by LF; empty where the format was not asked for */
  readonly csv: Readonly<Record<RenderedTable, Uint8Array>>
  /** elements of the array in `articles.json`, joined by commas */
  readonly json: Uint8Array
  /** records, each ended by LF */
  readonly jsonl: Uint8Array
  /** of each article that was rendered now and is not rejected, in order */
  readonly measures: readonly Measure[]
}
/** How much one article adds. */
export interface Measure {
  /** rows in each of `STREAM_TABLES` */
  readonly rows: readonly number[]
  /** bytes in each file of them, in `articles.json` and in `articles.jsonl` */
  readonly bytes: readonly number[]
}
export interface Entry {
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly ok: boolean
}

/**
 * Turns consecutive articles into text, the rejected among them. Pure. Several at once cost less than each alone;
 * about a hundred keep messages between threads small.
 */
export function render(articles: readonly (ArticleRows | Rejection)[], formats: readonly Format[]): Rendered {
  const done = articles.filter(article => article.ok)
  const tables: Record<RenderedTable, readonly Row[]> = {
    articles: done.map(({ article }) => article),
    ...forKinds(kind => done.flatMap(({ facts }) => facts[kind])),
    rejected: articles.filter(article => !article.ok).map(toRejectedRow),
  }
  const records = formats.some(format => format !== 'csv') ? done.map(toRecord) : []
  const csv = forTables(table =>
    encode(table === 'rejected' || formats.includes('csv') ? csvLines(table, tables[table]) : ''),
  )
  const elements = formats.includes('json') ? records.map(record => encode(toJsonElement(record))) : []
  const lines = formats.includes('jsonl') ? records.map(record => encode(`${toJsonLine(record)}\n`)) : []
  return {
    entries: articles.map(toEntry),
    rows: forTables(table => tables[table].length),
    csv,
    json: joinBytes(elements, SEPARATOR),
    jsonl: joinBytes(lines),
    measures: measure(done, csv, elements, lines),
  }
}

function measure(
  done: readonly ArticleRows[],
  csv: Rendered['csv'],
  elements: readonly Uint8Array[],
  lines: readonly Uint8Array[],
): Measure[] {
  const rows = done.map(({ facts }) =>
    STREAM_TABLES.map(table => (table === 'articles' ? 1 : facts[table].length)),
  )
  const sizes = STREAM_TABLES.map((table, i) =>
    recordSizes(
      csv[table],
      rows.map(counts => counts[i]!),
    ),
  )
  return rows.map((counts, i) => ({
    rows: counts,
    bytes: [...sizes.map(list => list[i]!), elements[i]?.length ?? 0, lines[i]?.length ?? 0],
  }))
}

/** Each text in memory of its own, which can be handed to another thread. */
const encoder = new TextEncoder()
const encode = (text: string): Uint8Array => encoder.encode(text)

/** The memory that a thread can hand over in place of copying it. */
export const buffersOf = ({ csv, json, jsonl }: Rendered): ArrayBuffer[] =>
  [...Object.values(csv), json, jsonl].map(({ buffer }) => buffer as ArrayBuffer)

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

const forTables = <T>(value: (table: RenderedTable) => T) =>
  Object.fromEntries(RENDERED_TABLES.map(table => [table, value(table)])) as Record<RenderedTable, T>
