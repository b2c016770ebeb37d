import { type CsvHeader, readCsvRow } from '../extract/csv-row.ts'
import { readJsonLine, readText, rejection } from '../extract/read.ts'
import { type Format, type Rendered, render, tabulate } from '../load/index.ts'
import type { SourceRecord } from '../model/document.ts'
import type { EntityTally } from '../model/entity.ts'
import type { Outcome, Rejection } from '../model/outcome.ts'
import type { Pipeline } from '../pipeline.ts'
import { createCorpus, tallyEntities } from '../transform/corpus.ts'

/** One article as a worker is handed it. */
export interface Task {
  readonly id: string
  readonly source: string
  /** null: a `.txt` file; `json`: a line of JSON Lines; else a row below this header */
  readonly record: 'json' | CsvHeader | null
  readonly bytes: Uint8Array
}

/** Consecutive articles done, as plain data that can cross threads. */
export interface Piece {
  readonly rendered: Rendered
  readonly entities: readonly EntityTally[]
  readonly rejections: readonly Rejection[]
}

/** From bytes to the text of the output's rows. `begin` is told the index of each task before it is begun. */
export function performTasks(
  tasks: readonly Task[],
  pipeline: Pipeline,
  formats: readonly Format[],
  begin: (index: number) => void,
): Piece {
  const corpus = createCorpus()
  const articles = tasks.map((task, i) => {
    begin(i)
    const outcome = performTask(task, pipeline)
    const rows = tabulate(outcome)
    if (outcome.ok && rows.ok) corpus.add(tallyEntities(outcome.doc.text, outcome.facts))
    return rows
  })
  return {
    rendered: render(articles, formats),
    entities: [...corpus.tallies()],
    rejections: articles.filter(article => !article.ok),
  }
}

/** Articles that never reached a worker, or never came back from one. */
export function rejectedPiece(rejections: readonly Rejection[], formats: readonly Format[]): Piece {
  return { rendered: render(rejections, formats), entities: [], rejections }
}

function performTask(task: Task, pipeline: Pipeline): Outcome {
  const record = readTask(task)
  if ('ok' in record) return record
  const { id, source, sha256 } = record
  if (id !== task.id)
    return rejection({ id, source, sha256, code: 'UNREADABLE', reason: 'the file changed during the run' })
  return pipeline(record)
}

function readTask({ id, source, record, bytes }: Task): SourceRecord | Rejection {
  if (record === null) return readText(bytes, id, source)
  return record === 'json' ? readJsonLine(bytes, source) : readCsvRow(bytes, record, source)
}
