import { articlePage, type Forms, type ReportRecord } from './article-page.ts'
import { SCRIPT, STYLE } from './client.generated.ts'
import { indexPage, type RunFacts } from './index-page.ts'
import { OUTLINES } from './outlines.generated.ts'
import { pagePath } from './page-path.ts'
import { Summary } from './summary.ts'

/** A page of the report, by its path inside the report's folder. */
export interface ReportFile {
  readonly path: string
  readonly content: string
}

const ASSETS = { script: SCRIPT, style: STYLE }

/**
 * The pages of the report, one article after another and the index last. `kinds` are the tables of facts. Pure: the same
 * records give the same pages.
 */
export async function* buildReport(
  records: Iterable<ReportRecord> | AsyncIterable<ReportRecord>,
  kinds: readonly string[],
  run: RunFacts,
  forms: Forms = {},
): AsyncGenerator<ReportFile> {
  const summary = new Summary()
  let before: string | null = null
  let held: ReportRecord | null = null
  const pageOf = (record: ReportRecord, after: string | null): ReportFile => {
    const path = pagePath(record.id)
    summary.add(record, kinds, path)
    return { path, content: articlePage(record, kinds, { before, after }, ASSETS, forms) }
  }
  for await (const record of records) {
    if (held) {
      yield pageOf(held, pagePath(record.id))
      before = pagePath(held.id)
    }
    held = record
  }
  if (held) yield pageOf(held, null)
  yield { path: 'index.html', content: indexPage(summary, run, OUTLINES, ASSETS) }
}
