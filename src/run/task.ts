import { LIMITS } from '../config.ts'
import { createCorpus, tallyEntities } from '../kinds/corpus.ts'
import { type ArticleRows, buffersOf, type Format, type Rendered, render, tabulate } from '../load/index.ts'
import type { SourceRecord, Warning } from '../model/document.ts'
import type { EntityTally } from '../model/entity.ts'
import type { Rejection } from '../model/outcome.ts'
import { formatNamed } from '../read/formats.ts'
import { rejection } from '../read/read.ts'
import type { ShippedFiles } from '../resources.ts'
import { cutGroups } from './groups.ts'
import { type Done, writeNotes } from './notes.ts'
import type { BatchPipeline } from './pipeline.ts'
import { readSafely } from './read-safely.ts'
import { type Perform, serve } from './serve.ts'

/** One article as a worker is handed it. */
export interface Task {
  readonly id: string
  readonly source: string
  /** name of the format of its file, and what that has to know to read it */
  readonly format: string
  readonly context: unknown
  readonly bytes: Uint8Array
  /** the run makes a report, and the rows of the article say where it shows them */
  readonly report?: true
}

/** A warning about an article. */
export interface Notice extends Warning {
  readonly source: string
}

/** Consecutive articles done, as plain data that can cross threads. */
export interface Piece {
  readonly rendered: Rendered
  /** lines for the ledger, one per article that is not rejected */
  readonly notes: Uint8Array
  readonly entities: readonly EntityTally[]
  readonly rejections: readonly Rejection[]
  readonly notices: readonly Notice[]
  /** articles without a publication date */
  readonly undated: number
  /** numbers of the corrections that found what they speak of */
  readonly corrected: readonly number[]
}

/** From bytes to the text of the output's rows. `begin` is told the index of a task before each step of it. */
export function performTasks(
  tasks: readonly Task[],
  pipeline: BatchPipeline,
  formats: readonly Format[],
  begin: (index: number) => void,
): Piece {
  const corpus = createCorpus()
  const rows: (ArticleRows | Rejection)[] = []
  const done: Done[] = []
  const notices: Notice[] = []
  let undated = 0
  const corrected = new Set<number>()
  for (const group of cutGroups(tasks, task => task.bytes.length, LIMITS.group)) {
    const first = rows.length
    const beginOne = (i: number) => begin(first + i)
    const records = group.map((task, i) => {
      beginOne(i)
      return readTask(task)
    })
    for (const [i, outcome] of pipeline(records, beginOne).entries()) {
      beginOne(i)
      const article = tabulate(outcome)
      if (outcome.ok && article.ok) {
        const { source, warnings, published } = outcome.doc
        for (const warning of warnings) notices.push({ source, ...warning })
        if (published === null) undated++
        for (const number of outcome.corrected ?? []) corrected.add(number)
        const tallies = tallyEntities(article.facts)
        corpus.add(tallies)
        done.push({ task: tasks[rows.length]!, article: article.article, tallies })
      }
      rows.push(article)
    }
  }
  const rendered = render(rows, formats, { report: tasks[0]?.report })
  return {
    rendered,
    notes: writeNotes(done, rendered),
    entities: [...corpus.tallies()],
    rejections: rows.filter(article => !article.ok),
    notices,
    undated,
    corrected: [...corrected],
  }
}

/** Runs in a worker: answers batches of tasks with their pieces. */
export function servePieces<Options>(
  start: (options: Options, shipped: ShippedFiles) => Perform<Task, Piece>,
): void {
  serve(start, ({ rendered, notes }) => [...buffersOf(rendered), notes.buffer as ArrayBuffer])
}

/** Articles that never reached a worker, or never came back from one. */
export function rejectedPiece(rejections: readonly Rejection[], formats: readonly Format[]): Piece {
  const rendered = render(rejections, formats)
  const nothing = { notes: new Uint8Array(), entities: [], notices: [], undated: 0, corrected: [] }
  return { rendered, rejections, ...nothing }
}

/** The article of a task, or why it has none. */
export function readTask(task: Task): SourceRecord | Rejection {
  const { id, source, format, bytes } = task
  return readSafely(task, () => {
    const record = formatNamed(format).read(bytes, task)
    if ('ok' in record || record.id === id) return record
    const reason = 'the file changed during the run'
    return rejection({ id: record.id, source, sha256: record.sha256, code: 'UNREADABLE', reason })
  })
}
