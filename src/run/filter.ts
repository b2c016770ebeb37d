import { LIMITS } from '../config.ts'
import { tallyEntities } from '../kinds/corpus.ts'
import { type ArticleRows, tabulate, toJsonLine, toRecord } from '../load/index.ts'
import type { Outcome, Rejection } from '../model/outcome.ts'
import { isBlank, splitChunks } from '../read/lines.ts'
import { hash, readJsonRecord } from '../read/read.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import { cutGroups } from './groups.ts'
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

export interface Filter {
  /** answers some lines, in order */
  readonly answer: (lines: readonly Job[]) => Promise<readonly Answers[]> | readonly Answers[]
  /** resolves when more may come */
  readonly write: (text: Uint8Array) => Promise<void>
}

/** Groups of lines that are worked on while the answers before them are written. */
const AHEAD = 2

/**
 * JSON Lines of articles in, one line an article out, in the same order: its record, or
 * `{"id", "error": {"code", "reason"}}`. Blank lines are no articles. What has come in is answered whether or not more
 * comes. Returns how many answers are errors.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  { answer, write }: Filter,
): Promise<number> {
  let errors = 0
  let written = Promise.resolve()
  let giveUp: (error: Error) => void
  const broken = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  broken.catch(() => {})
  const underway: Promise<void>[] = []
  const send = async (group: readonly Job[]) => {
    const answers = Promise.resolve(answer(group))
    answers.catch(() => {})
    written = written.then(async () => {
      for (const { text, errors: more } of await answers) {
        errors += more
        await write(text)
      }
    })
    written.catch(giveUp)
    underway.push(written)
    if (underway.length > AHEAD) await underway.shift()
  }

  const chunks = splitChunks(input, LIMITS.recordBytes)
  for (;;) {
    const next = await Promise.race([chunks.next(), broken])
    if (next.done) break
    const lines = next.value.filter(({ bytes }) => !isBlank(bytes))
    for (const group of cutGroups(lines, ({ bytes }) => bytes.length, LIMITS.group)) await send(group)
  }
  await written
  return errors
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
