import { isBlank, splitLines } from './batch/lines.ts'
import { LIMITS } from './config.ts'
import { readJsonLine } from './extract/read.ts'
import { tabulate, toJsonLine, toRecord } from './load/index.ts'
import type { Rejection } from './model/outcome.ts'
import type { Pipeline } from './pipeline.ts'

/**
 * JSON Lines of articles in, one line an article out, in the same order: its record, or
 * `{"id", "error": {"code", "reason"}}`. Blank lines are no articles.
 */
export async function* filterLines(
  input: AsyncIterable<Uint8Array>,
  pipeline: Pipeline,
): AsyncGenerator<string> {
  for await (const { bytes } of splitLines(input, LIMITS.recordBytes))
    if (!isBlank(bytes)) yield `${filterLine(bytes, pipeline)}\n`
}

function filterLine(bytes: Uint8Array, pipeline: Pipeline): string {
  const record = readJsonLine(bytes, '')
  if ('ok' in record) return failure(record)
  const rows = tabulate(pipeline(record))
  if (!rows.ok) return failure(rows)
  try {
    return toJsonLine(toRecord(rows))
  } catch (error) {
    // The only way to fail here: more text than a string can hold.
    return failure({ id: record.id, code: 'TOO_LARGE', reason: `the facts do not fit one line: ${error}` })
  }
}

function failure({ id, code, reason }: Pick<Rejection, 'id' | 'code' | 'reason'>): string {
  return toJsonLine({ id: id === '' ? null : id, error: { code, reason } })
}
