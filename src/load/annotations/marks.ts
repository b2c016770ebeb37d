import { DESCRIPTORS, forKinds, KINDS } from '../../kinds/index.ts'
import type { Kind } from '../../model/kind.ts'
import type { Row } from '../cells.ts'
import { COLUMNS, type Column } from '../columns.ts'
import type { Part } from '../fact-row.ts'
import type { ArticleRows } from '../rows.ts'

/** A labelled stretch of an article's text, as programs for annotating know them. Offsets count code points. */
export interface Mark {
  /** the singular of a kind, or the name of a part (`cue`, `speaker`) */
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** what a fact says beside where it stands, nested as in its row; null of a part */
  readonly fields: Row | null
}

/** From a fact to a part of it; both are places in the list of marks. */
export interface Link {
  readonly type: string
  readonly from: number
  readonly to: number
}

/** Own columns of a kind that hold a stretch of the text: a label and a kind of link each. */
export const partsOf = (kind: Kind): readonly string[] => DESCRIPTORS[kind].spans

/** Last parts of the names of columns that say how a row came about, or where a part of it stands. */
const NOT_TOLD: ReadonlySet<string> = new Set(['confidence', 'resolved_by', 'group', 'start', 'end', 'text'])
const SHARED: ReadonlySet<string> = new Set('id article_id start end text sentence context rule'.split(' '))

/** The columns that an annotator may want to see and put right. */
export const TOLD_COLUMNS: Readonly<Record<Kind, readonly Column[]>> = forKinds(kind =>
  COLUMNS[kind].filter(
    ({ name, path }) =>
      !SHARED.has(path[0]!) && !NOT_TOLD.has(path.at(-1)!) && !DESCRIPTORS[kind].entityIds.includes(name),
  ),
)

/** All facts of an article with their parts; a part that several facts share is one mark. */
export function marksOf({ facts }: ArticleRows): { marks: Mark[]; links: Link[] } {
  const marks: Mark[] = []
  const links: Link[] = []
  const parts = new Map<string, number>()
  for (const kind of KINDS) {
    const columns = TOLD_COLUMNS[kind]
    for (const row of facts[kind]) {
      const { start, end, text } = row
      const from =
        marks.push({ label: DESCRIPTORS[kind].singular, start, end, text, fields: pick(row, columns) }) - 1
      for (const type of partsOf(kind)) {
        const part = row[type] as Part
        if (part.start === null || part.end === null || part.text === null) continue
        const key = `${type} ${part.start} ${part.end}`
        const known = parts.get(key)
        const mark = { label: type, start: part.start, end: part.end, text: part.text, fields: null }
        const to = known ?? marks.push(mark) - 1
        parts.set(key, to)
        links.push({ type, from, to })
      }
    }
  }
  return { marks, links }
}

function pick(row: Row, columns: readonly Column[]): Row {
  const picked: Record<string, unknown> = {}
  for (const { path } of columns) {
    const [first, second] = path
    if (second === undefined) picked[first!] = row[first!]
    else picked[first!] = { ...(picked[first!] as Row | undefined), [second]: (row[first!] as Row)[second] }
  }
  return picked
}
