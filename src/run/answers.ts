import { tallyEntities } from '../kinds/corpus.ts'
import { toJsonLine } from '../load/json.ts'
import { type ArticleRows, tabulate, toRecord } from '../load/rows.ts'
import type { Outcome, Rejection } from '../model/outcome.ts'
import { hash, readJsonRecord } from '../read/read.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import type { BatchPipeline } from './pipeline.ts'
import type { Failure } from './pool.ts'
import type { Job } from './serve.ts'

/** Answers to some lines, as plain data that can cross threads. */
export interface Answers {
  /** UTF-8, one line a line, each with its end */
  readonly text: Uint8Array
  /** how many of them are errors */
  readonly errors: number
}

export interface AnswerOptions {
  readonly map: FieldMap
  /** with what the tables `entities` and `rejected` need, for engines that write tables themselves */
  readonly tables?: boolean
  readonly begin?: (index: number) => void
}

/** The answers to some lines. `begin` is told the index of a line before each step of it. */
export function answerLines(
  lines: readonly Job[],
  pipeline: BatchPipeline,
  { map, tables = false, begin }: AnswerOptions,
): Answers {
  const outcomes = pipeline(
    lines.map(({ bytes }) => readJsonRecord(bytes, '', map)),
    begin,
  )
  const answers = outcomes.map(outcome => answerOf(outcome, tables))
  return {
    text: new TextEncoder().encode(answers.map(({ line }) => `${line}\n`).join('')),
    errors: answers.filter(({ ok }) => !ok).length,
  }
}

/** The answer to a line that its worker did not survive. */
export function answerFailure({ bytes }: Job, failure: Failure, tables = false): Answers {
  const { id } = readJsonRecord(bytes, '')
  const line = toError({ id, stage: 'extract', sha256: hash(bytes), ...failure }, tables)
  return { text: new TextEncoder().encode(`${line}\n`), errors: 1 }
}

function answerOf(outcome: Outcome, tables: boolean): { ok: boolean; line: string } {
  const rows = tabulate(outcome)
  if (!rows.ok) return { ok: false, line: toError(rows, tables) }
  const record = toRecord(rows)
  try {
    return { ok: true, line: toJsonLine(tables ? { ...record, entities: toTallyLines(rows) } : record) }
  } catch (error) {
    // The only way to fail here: more text than a string can hold.
    const { id, sha256 } = rows.article
    const reason = `the facts do not fit one line: ${error}`
    return { ok: false, line: toError({ id, sha256, stage: 'load', code: 'TOO_LARGE', reason }, tables) }
  }
}

/** What the article adds to the table of entities: an engine groups by the id and looks into nothing. */
const toTallyLines = ({ facts }: ArticleRows) =>
  tallyEntities(facts).map(tally => ({ id: tally.id, tally: toJsonLine(tally) }))

function toError({ id, stage, code, reason, sha256 }: Omit<Rejection, 'ok' | 'source'>, tables: boolean) {
  const error = tables ? { stage, code, reason, sha256: sha256 || null } : { code, reason }
  return toJsonLine({ id: id === '' ? null : id, error })
}
