import { KINDS } from '../../src/kinds/index.ts'

/** Codes that a text may earn; any other tells of a fault in newsfacts. */
const HARMLESS: ReadonlySet<string> = new Set(['EMPTY', 'BINARY', 'TOO_MANY_FACTS', 'ILL_FORMED'])

type Row = Readonly<Record<string, unknown>> & { start: number; end: number; text: string; id: string }

/** What is wrong with a line of `newsfacts worker` for a text; null where nothing is. */
export function breachOf(text: string, answer: string): string | null {
  const record = JSON.parse(answer) as Record<string, Row[]> & { error?: { code: string; reason: string } }
  if (record.error)
    return HARMLESS.has(record.error.code) ? null : `${record.error.code}: ${record.error.reason}`
  const points = [...text]
  const ids = new Set<string>()
  for (const kind of KINDS)
    for (const row of record[kind]!) {
      const slice = points.slice(row.start, row.end).join('')
      if (slice !== row.text) return `${row.id}: ${JSON.stringify(row.text)} is not ${JSON.stringify(slice)}`
      if (row.text.trim() === '') return `${row.id} is blank`
      if (ids.has(row.id)) return `${row.id} stands twice`
      ids.add(row.id)
    }
  return /\p{Surrogate}/u.test(answer) ? 'half a character' : null
}
