import { tallyEntities } from '../kinds/corpus.ts'
import { toJsonLine } from '../load/json.ts'
import { type ArticleRows, tabulate, toRecord } from '../load/rows.ts'
import type { SourceRecord } from '../model/document.ts'
import type { Outcome, Rejection } from '../model/outcome.ts'
import { hash, readJsonRecord } from '../read/read.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import type { BatchPipeline } from './pipeline.ts'
import type { Failure } from './pool-options.ts'
import { readSafely } from './read-safely.ts'
import type { Job } from './serve.ts'
import type { Notice } from './task.ts'

/** Answers to some lines, as plain data that can cross threads. */
export interface Answers {
  /** UTF-8, one line a line, each with its end */
  readonly text: Uint8Array
  /** how many of them are errors */
  readonly errors: number
  /** what people should know of articles that are none: a date that is not understood */
  readonly notices: readonly Notice[]
}

export interface AnswerOptions<Given extends Job = Job> {
  readonly map: FieldMap
  /** the article of a line; without it lines are JSON */
  readonly read?: (line: Given) => SourceRecord | Rejection
  /** with what the tables `entities` and `rejected` need, for engines that write tables themselves */
  readonly tables?: boolean
  readonly begin?: (index: number) => void
}

/** The answers to some lines. `begin` is told the index of a line before each step of it. */
export function answerLines<Given extends Job>(
  lines: readonly Given[],
  pipeline: BatchPipeline,
  { map, tables = false, begin, read = ({ bytes }) => readJsonRecord(bytes, '', map) }: AnswerOptions<Given>,
): Answers {
  const records = lines.map((line, i) => {
    begin?.(i)
    return readSafely({ id: '', source: '', bytes: line.bytes }, () => read(line))
  })
  const notices: Notice[] = []
  const answers = pipeline(records, begin).map((outcome, i) => {
    begin?.(i)
    if (outcome.ok)
      for (const warning of outcome.doc.warnings)
        notices.push({ source: outcome.doc.source || outcome.doc.id, ...warning })
    return answerOf(outcome, tables)
  })
  return {
    text: new TextEncoder().encode(answers.map(({ line }) => `${line}\n`).join('')),
    errors: answers.filter(({ ok }) => !ok).length,
    notices,
  }
}

/** The answer to a line that its worker did not survive. */
export function answerFailure(
  { bytes }: Job,
  failure: Failure,
  { map, tables = false }: Pick<AnswerOptions, 'map' | 'tables'>,
): Answers {
  const { id, source } = readJsonRecord(bytes, '', map)
  return answerRejections([{ id, source, stage: 'extract', sha256: hash(bytes), ...failure }], tables)
}

/** The answers to articles that cannot be worked. */
export const answerRejections = (rejections: readonly Omit<Rejection, 'ok'>[], tables: boolean): Answers => ({
  text: new TextEncoder().encode(rejections.map(rejection => `${toError(rejection, tables)}\n`).join('')),
  errors: rejections.length,
  notices: [],
})

function answerOf(outcome: Outcome, tables: boolean): { ok: boolean; line: string } {
  const rows = tabulate(outcome)
  if (!rows.ok) return { ok: false, line: toError(rows, tables) }
  const record = toRecord(rows)
  try {
    return { ok: true, line: toJsonLine(tables ? { ...record, entities: toTallyLines(rows) } : record) }
  } catch (error) {
    // The only way to fail here: more text than a string can hold.
    const { id, source, sha256 } = rows.article
    const reason = `the facts do not fit one line: ${error}`
    return {
      ok: false,
      line: toError({ id, source, sha256, stage: 'load', code: 'TOO_LARGE', reason }, tables),
    }
  }
}

/** What the article adds to the table of entities: an engine groups by the id and looks into nothing. */
const toTallyLines = ({ facts }: ArticleRows) =>
  tallyEntities(facts).map(tally => ({ id: tally.id, tally: toJsonLine(tally) }))

function toError(rejection: Omit<Rejection, 'ok'>, tables: boolean): string {
  const { source, stage, code, reason, sha256 } = rejection
  const id = rejection.id === '' ? null : rejection.id
  if (!tables) return toJsonLine({ id, error: { code, reason } })
  return toJsonLine({ id, source, error: { stage, code, reason, sha256: sha256 || null } })
}
