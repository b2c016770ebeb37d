import { toRecord } from './load/rows.ts'
import type { SourceRecord } from './model/document.ts'
import type { Outcome } from './model/outcome.ts'

/** One line of JSON Lines in, one line out. */
export function filterLine(line: string, process: (record: SourceRecord) => Outcome): string {
  const given = JSON.parse(line) as { id: string; text: string; published?: string; title?: string }
  const outcome = process({
    id: String(given.id),
    source: '',
    sha256: '',
    encoding: 'utf-8',
    text: given.text,
    published: given.published,
    title: given.title,
  })
  return JSON.stringify(
    outcome.ok
      ? toRecord(outcome)
      : { id: outcome.id, error: { code: outcome.code, reason: outcome.reason } },
  )
}
