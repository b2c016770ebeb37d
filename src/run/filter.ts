import { LIMITS } from '../config.ts'
import { tabulate, toJsonLine, toRecord } from '../load/index.ts'
import type { Outcome, Rejection } from '../model/outcome.ts'
import { readJsonLine } from '../read/read.ts'
import { cutGroups } from './groups.ts'
import { isBlank, splitChunks } from './lines.ts'
import type { BatchPipeline } from './pipeline.ts'

/**
 * JSON Lines of articles in, one line an article out, in the same order: its record, or
 * `{"id", "error": {"code", "reason"}}`. Blank lines are no articles. What has come in is answered before more is read.
 */
export async function* filterLines(
  input: AsyncIterable<Uint8Array>,
  pipeline: BatchPipeline,
): AsyncGenerator<string> {
  for await (const chunk of splitChunks(input, LIMITS.recordBytes)) {
    const lines = chunk.map(({ bytes }) => bytes).filter(bytes => !isBlank(bytes))
    for (const group of cutGroups(lines, bytes => bytes.length, LIMITS.group))
      yield* answerLines(group, pipeline)
  }
}

/** The answers to some lines, each with its line end. */
export function* answerLines(lines: readonly Uint8Array[], pipeline: BatchPipeline): Generator<string> {
  for (const outcome of pipeline(lines.map(bytes => readJsonLine(bytes, '')))) yield `${answer(outcome)}\n`
}

function answer(outcome: Outcome): string {
  const rows = tabulate(outcome)
  if (!rows.ok) return failure(rows)
  try {
    return toJsonLine(toRecord(rows))
  } catch (error) {
    // The only way to fail here: more text than a string can hold.
    const id = outcome.ok ? outcome.doc.id : outcome.id
    return failure({ id, code: 'TOO_LARGE', reason: `the facts do not fit one line: ${error}` })
  }
}

function failure({ id, code, reason }: Pick<Rejection, 'id' | 'code' | 'reason'>): string {
  return toJsonLine({ id: id === '' ? null : id, error: { code, reason } })
}
