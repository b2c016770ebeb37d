import { createHash } from 'node:crypto'
import { articlePage, type ReportRecord } from './article-page.ts'
import { SCRIPT, STYLE } from './client.generated.ts'
import { indexPage, type RunFacts } from './index-page.ts'
import { OUTLINES } from './outlines.generated.ts'
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
): AsyncGenerator<ReportFile> {
  const summary = new Summary()
  for await (const record of records) {
    const path = pagePath(record.id)
    summary.add(record, kinds, path)
    yield { path, content: articlePage(record, kinds, ASSETS) }
  }
  yield { path: 'index.html', content: indexPage(summary, run, OUTLINES, ASSETS) }
}

/** Bytes of a file name that every file system takes, with room for the mark and the ending. */
const LONGEST_NAME = 80

/** The page of an article: a name that people can read, with a mark that tells ids apart which differ in other signs. */
function pagePath(id: string): string {
  const readable = id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, LONGEST_NAME)
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 10)
  return `articles/${readable}-${mark}.html`
}
