import { type CsvHeader, readCsvRow } from '../extract/csv-row.ts'
import { readJsonLine, readText, rejection } from '../extract/read.ts'
import { type Format, type RenderedArticle, renderArticle } from '../load/index.ts'
import type { SourceRecord } from '../model/document.ts'
import type { EntityTally } from '../model/entity.ts'
import type { Rejection } from '../model/outcome.ts'
import type { Pipeline } from '../pipeline.ts'
import { tallyEntities } from '../transform/corpus.ts'

/** One article as a worker is handed it. */
export interface Task {
  readonly id: string
  readonly source: string
  /** null: a `.txt` file; `json`: a line of JSON Lines; else a row below this header */
  readonly record: 'json' | CsvHeader | null
  readonly bytes: Uint8Array
}

/** One article done, as plain data that can cross threads. */
export interface Done {
  readonly ok: true
  readonly article: RenderedArticle
  readonly entities: readonly EntityTally[]
}
export type Result = Done | Rejection

/** From bytes to the text of the output's rows. */
export function perform(task: Task, pipeline: Pipeline, formats: readonly Format[]): Result {
  const record = readTask(task)
  if ('ok' in record) return record
  const { id, source, sha256 } = record
  if (id !== task.id)
    return rejection({ id, source, sha256, code: 'UNREADABLE', reason: 'the file changed during the run' })
  const outcome = pipeline(record)
  if (!outcome.ok) return outcome
  const article = renderArticle(outcome, formats)
  if (!article.ok) return article
  return { ok: true, article, entities: tallyEntities(outcome.doc.text, outcome.facts) }
}

function readTask({ id, source, record, bytes }: Task): SourceRecord | Rejection {
  if (record === null) return readText(bytes, id, source)
  return record === 'json' ? readJsonLine(bytes, source) : readCsvRow(bytes, record, source)
}
