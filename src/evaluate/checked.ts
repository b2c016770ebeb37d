import { KINDS } from '../kinds/index.ts'
import { COLUMNS } from '../load/columns.ts'
import type { Correction } from '../model/correction.ts'
import type { Kind } from '../model/kind.ts'
import type { FoundTables } from './evaluate.ts'
import type { GoldArticle, GoldRow } from './gold.ts'
import type { FoundRow } from './judge.ts'
import { OpenSpans } from './open-spans.ts'

/** What a reader has checked of a run, as gold that says nothing of any other row. */
export interface Checked {
  readonly gold: readonly GoldArticle[]
  /** the rows of an article that the reader has judged; the others count neither way */
  keep(article: string, found: FoundTables): FoundTables
  /** corrections that speak of no row: entities merged or taken apart */
  readonly others: number
}

type Tables = Partial<Record<Kind, { right: GoldRow[]; wrong: Set<string> }>>

/**
 * Gold from corrections: accepted, edited and added rows are right, the edited ones with the new values; a rejected row must
 * not be there.
 */
export function readChecked(corrections: readonly Correction[]): Checked {
  const articles = new Map<string, Tables>()
  let others = 0
  for (const correction of corrections) {
    const kind = KINDS.find(candidate => candidate === correction.kind)
    const span = spanOf(correction)
    if (kind === undefined || span === null || correction.article_id === undefined) {
      others++
      continue
    }
    const tables = articles.get(correction.article_id) ?? {}
    articles.set(correction.article_id, tables)
    tables[kind] ??= { right: [], wrong: new Set() }
    if (correction.action === 'reject') tables[kind].wrong.add(keyOf(span))
    else tables[kind].right.push({ ...span, text: correction.text, ...nest(kind, correction.fields ?? {}) })
  }
  const gold = [...articles].map(([id, tables]) => ({
    id,
    text: null,
    title: null,
    published: null,
    tables: Object.fromEntries(Object.entries(tables).map(([kind, { right }]) => [kind, right])),
  }))
  const keep = (article: string, found: FoundTables): FoundTables => {
    const tables = articles.get(article) ?? {}
    const keepOf = (kind: Kind, rows: readonly FoundRow[]) => {
      const { right = [], wrong } = tables[kind] ?? {}
      const judged = new OpenSpans(right)
      return rows.filter(row => wrong?.has(keyOf(row)) || judged.next(0, row) >= 0)
    }
    return Object.fromEntries(KINDS.map(kind => [kind, keepOf(kind, found[kind] ?? [])]))
  }
  return { gold, keep, others }
}

interface Span {
  readonly start: number
  readonly end: number
}
const keyOf = ({ start, end }: Span) => `${start}-${end}`

/** Offsets of a correction: its own, else those in the id of its row. */
function spanOf({ id, start, end }: Correction): Span | null {
  if (start !== undefined && end !== undefined) return { start, end }
  const [, from, to] = /:(\d+)-(\d+)$/.exec(id) ?? []
  return from === undefined ? null : { start: Number(from), end: Number(to) }
}

/** Columns as a row of JSON holds them: numbers as numbers, `speaker_name` inside `speaker`. */
function nest(kind: Kind, fields: NonNullable<Correction['fields']>): Readonly<Record<string, unknown>> {
  const row: Record<string, unknown> = {}
  for (const { name, path, type } of COLUMNS[kind]) {
    const given = fields[name]
    if (given === undefined) continue
    const isNumber = given !== null && (type === 'number' || type === 'integer')
    const value = isNumber ? Number(given) : given
    const [first, second] = path
    row[first!] = second === undefined ? value : { ...(row[first!] as object | undefined), [second]: value }
  }
  return row
}
