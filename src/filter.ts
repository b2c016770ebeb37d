import { isBlank, splitLines } from './batch/lines.ts'
import { LIMITS } from './config.ts'
import { readJsonLine } from './extract/read.ts'
import { tabulate, toJsonLine, toRecord } from './load/index.ts'
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
  const rows = tabulate('ok' in record ? record : pipeline(record))
  if (rows.ok) return toJsonLine(toRecord(rows))
  return toJsonLine({ id: rows.id === '' ? null : rows.id, error: { code: rows.code, reason: rows.reason } })
}
