import * as z from 'zod'
import { DESCRIPTORS, KINDS } from '../kinds/index.ts'
import type { Kind } from '../model/kind.ts'
import { mentionRow } from '../model/mention-row.ts'

/** A row as somebody annotated it: where it stands, and the columns that were annotated. Offsets count code points. */
export type GoldRow = z.infer<typeof goldRow>
const goldRow = z
  .looseObject({ start: z.int().min(0), end: z.int().min(1), text: z.string().nullish() })
  .refine(({ start, end }) => start < end, 'start is not before end')

const goldRecord = z.looseObject({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string().nullish(),
  title: z.string().nullish(),
  published: z.string().nullish(),
})

/** An article with the tables that were annotated; a table that is not there is not judged. */
export interface GoldArticle {
  readonly id: string
  readonly text: string | null
  readonly title: string | null
  readonly published: string | null
  readonly tables: Partial<Readonly<Record<Kind, readonly GoldRow[]>>>
  /** lists and columns that no table has, such as `numbers.valeu` */
  readonly unread?: readonly string[]
}

/**
 * Reads an article in the shape of `articles.jsonl` or of the worker. A count in the place of a table says nothing of its
 * rows. Throws an error that names what is wrong.
 */
export function readGoldArticle(value: unknown): GoldArticle {
  const record = goldRecord.safeParse(value)
  if (!record.success) throw new Error(explain(record.error, 'article'))
  const { id, text = null, title = null, published = null, ...others } = record.data
  const tables: Partial<Record<Kind, GoldRow[]>> = {}
  for (const kind of KINDS) {
    if (!Array.isArray(others[kind])) continue
    const rows = z.array(goldRow).safeParse(others[kind])
    if (!rows.success) throw new Error(`article ${id}: ${explain(rows.error, kind)}`)
    tables[kind] = rows.data
  }
  return { id, text, title, published, tables, unread: listUnread(others, tables) }
}

/** What somebody annotated under a name that is none: it would count as not annotated. */
function listUnread(others: Readonly<Record<string, unknown>>, tables: GoldArticle['tables']): string[] {
  const lists = Object.keys(others).filter(name => isTable(others[name]) && !Object.hasOwn(tables, name))
  const names = new Set(lists)
  for (const kind of KINDS)
    for (const row of tables[kind] ?? [])
      for (const column in row) if (!isColumn(kind, column)) names.add(`${kind}.${column}`)
  return [...names]
}

const isTable = (value: unknown) => Array.isArray(value) && typeof value[0]?.start === 'number'
const isColumn = (kind: Kind, name: string) =>
  Object.hasOwn(mentionRow.shape, name) ||
  Object.hasOwn(DESCRIPTORS[kind].fact.shape, name) ||
  OTHERS.has(name)
/** Columns of CSV tables and notes that people leave beside a row. */
const OTHERS: ReadonlySet<string> = new Set(['report_url', 'note', 'comment'])

/** Rows whose `text` does not stand at their offsets: they were counted otherwise, or the text has changed since. */
export function listMisplaced({ text, tables }: GoldArticle): GoldRow[] {
  if (text === null) return []
  const points = Array.from(text)
  const rows: GoldRow[] = Object.values(tables).flat()
  return rows.filter(row => row.text != null && row.text !== points.slice(row.start, row.end).join(''))
}

/** The first thing that is wrong with `what`, in a line. */
export function explain({ issues }: z.ZodError, what: string): string {
  const { path, message } = issues[0]!
  return `${[what, ...path].join('.')}: ${message}`
}
