import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forKinds } from '../../../src/kinds/index.ts'
import type { FactRow } from '../../../src/load/fact-row.ts'
import { type ArticleRows, tabulate } from '../../../src/load/index.ts'
import type { Kind } from '../../../src/model/kind.ts'
import { loadKnowledge } from '../../../src/resources.ts'
import { createPipeline, type Pipeline } from '../../../src/run/pipeline.ts'

/**
 * Something wrong that is known: a row that should not be so with what would be right, or a row that is missing. `right` is
 * null (no row), a whole row in short, or the cells that are wrong (`counted: seats | value: -`; a dash: empty).
 */
export type KnownWrong =
  | { readonly kind: Kind; readonly found: string; readonly right: string | null }
  | { readonly kind: Kind; readonly missing: string }

/** `expected.json`: the rows of each kind in short, without the wrong ones. */
export type Expected = { readonly [K in Kind]: readonly string[] } & {
  readonly known_wrong: readonly KnownWrong[]
}

export const listArticles = (): string[] =>
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
export const pathOf = (article: string, file: string): string => join(import.meta.dirname, article, file)
export const readExpected = (article: string): Expected =>
  JSON.parse(readFileSync(pathOf(article, 'expected.json'), 'utf8')) as Expected

/** Whether what is known to be wrong still is. */
export const stillHolds = (entry: KnownWrong, rows: Readonly<Record<Kind, readonly string[]>>): boolean =>
  'found' in entry
    ? rows[entry.kind].includes(entry.found)
    : !rows[entry.kind].some(row => row.startsWith(entry.missing))

/** Columns that every kind has, or that say how a row was found rather than what it says. */
const LEFT_OUT = new Set(
  'id article_id start end text sentence context rule entity_id affiliation_id latitude longitude confidence resolved_by expression basis group counted_lemma'.split(
    ' ',
  ),
)

/** A row in one line: `12-18 Kaiser | name: Kaiser Permanente`; what is empty or says nothing new is left out. */
function shorten({ start, end, text, ...columns }: FactRow): string {
  const cells = Object.entries(columns).flatMap(([name, value]) => {
    if (LEFT_OUT.has(name) || value === null || value === text || value === '=') return []
    if (name === 'cue') return cell(name, (value as { text: string | null }).text)
    if (name === 'speaker') return cell(name, (value as { name: string | null }).name)
    return cell(name, value)
  })
  return [`${start}-${end} ${oneLine(text)}`, ...cells].join(' | ')
}

const cell = (name: string, value: unknown) => (value === null ? [] : [`${name}: ${oneLine(String(value))}`])
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

let pipeline: Pipeline | undefined

/** The rows that an article yields now. */
export function readFacts(article: string): ArticleRows['facts'] {
  pipeline ??= createPipeline({ published: null }, loadKnowledge())
  const text = readFileSync(pathOf(article, 'source.txt'), 'utf8')
  const sha256 = '0'.repeat(64)
  const rows = tabulate(pipeline({ id: article, source: 'source.txt', sha256, encoding: 'utf-8', text }))
  if (!rows.ok) throw new Error(`${article}: ${rows.reason}`)
  return rows.facts
}

/** The same in short. */
export function readRows(article: string): Record<Kind, string[]> {
  const facts = readFacts(article)
  return forKinds(kind => facts[kind].map(shorten))
}
