import { KINDS, type Kind } from '../model/kind.ts'
import type { Accepted, Rejection } from '../model/outcome.ts'
import { InvariantError } from './check-rows.ts'
import { csvLines } from './csv.ts'
import type { ArticleTable, Format, RenderedArticle } from './formats.ts'
import { toJsonElement, toJsonLine } from './json.ts'
import { type ArticleRows, nestRows, toRows } from './rows.ts'

/**
 * Turns one article into the text of its rows. Pure: it runs where the article was processed.
 * A row that disagrees with its text or schema rejects the whole article with the code `INVARIANT`.
 */
export function renderArticle(accepted: Accepted, formats: readonly Format[]): RenderedArticle | Rejection {
  const { id, source, sha256 } = accepted.doc
  let rows: ArticleRows
  try {
    rows = toRows(accepted)
  } catch (error) {
    if (!(error instanceof InvariantError)) throw error
    return { ok: false, id, source, sha256, stage: 'load', code: 'INVARIANT', reason: error.message }
  }
  const record = nestRows(rows)
  return {
    ok: true,
    id,
    source,
    sha256,
    counts: Object.fromEntries(KINDS.map(kind => [kind, rows.facts[kind].length])) as Record<Kind, number>,
    csv: formats.includes('csv') ? renderCsv(rows) : null,
    json: formats.includes('json') ? toJsonElement(record) : null,
    jsonl: formats.includes('jsonl') ? toJsonLine(record) : null,
  }
}

function renderCsv({ article, facts }: ArticleRows): Record<ArticleTable, string> {
  const lines = { articles: csvLines('articles', [article]) } as Record<ArticleTable, string>
  for (const kind of KINDS) lines[kind] = csvLines(kind, facts[kind])
  return lines
}
