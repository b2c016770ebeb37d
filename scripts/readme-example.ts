import { readFileSync } from 'node:fs'
import { tabulate, toRecord } from '../src/load/index.ts'
import { loadKnowledge } from '../src/resources.ts'
import { createPipeline } from '../src/run/pipeline.ts'

const ARTICLE = new URL('../examples/ferry-strike.txt', import.meta.url)
const OPENS = '<!-- example: npm run docs -->'
const CLOSES = '<!-- /example -->'
/** What the README shows: columns of a table, with `.` for nesting, and how many rows. */
const SHOWN: readonly (readonly [string, number, readonly string[]])[] = [
  ['numbers', 4, ['start', 'end', 'text', 'kind', 'value', 'comparator', 'unit', 'counted']],
  ['dates', 3, ['start', 'end', 'text', 'type', 'expression', 'value', 'basis']],
  ['places', 2, ['start', 'end', 'text', 'name', 'geonames_id', 'admin1', 'confidence', 'resolved_by']],
  ['people', 2, ['start', 'end', 'text', 'role', 'affiliation']],
  ['quotes', 4, ['start', 'end', 'type', 'cue.text', 'speaker.text', 'speaker.name', 'speaker.resolved_by']],
]

type Row = Readonly<Record<string, unknown>>

const read = (row: Row, path: string): string => {
  const value = path.split('.').reduce<unknown>((part, key) => (part as Row | null)?.[key], row)
  return String(value ?? '').replace(/\|/g, '\\|')
}

function toMarkdown(name: string, rows: readonly Row[], columns: readonly string[]): string {
  const head = `| ${name}: ${columns.map(column => column.replace('.', '_')).join(' | ')} |`
  const lines = rows.map(row => `| ${columns.map(column => read(row, column)).join(' | ')} |`)
  return [head, `|${'---|'.repeat(columns.length)}`, ...lines].join('\n')
}

/** The README with its example made anew: the article and a few of its rows. */
export function withExample(readme: string): string {
  const text = readFileSync(ARTICLE, 'utf8')
  const run = createPipeline({ published: null }, loadKnowledge())
  const rows = tabulate(
    run({ id: 'ferry-strike', source: 'ferry-strike.txt', sha256: '0'.repeat(64), encoding: 'utf-8', text }),
  )
  if (!rows.ok) throw new Error(rows.reason)
  const record = toRecord(rows) as Readonly<Record<string, readonly Row[]>>
  const tables = SHOWN.map(([name, most, columns]) => toMarkdown(name, record[name]!.slice(0, most), columns))
  const body = text.slice(text.indexOf('---\n', 4) + 4).trim()
  const example = ['```text', body, '```', '', ...tables.flatMap(table => [table, ''])].join('\n')
  const [from, to] = [readme.indexOf(OPENS) + OPENS.length, readme.indexOf(CLOSES)]
  return `${readme.slice(0, from)}\n\n${example}${readme.slice(to)}`
}
