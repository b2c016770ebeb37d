import { existsSync } from 'node:fs'
import { type CsvRow, readCsvRows } from './csv-rows.ts'
import { restoreFormula } from './formula-guard.ts'
import type { Table } from './tables.ts'

/** What became of a row: it has no `left` where it is new, no `right` where it is gone. */
export interface RowChange {
  readonly left: CsvRow | null
  readonly right: CsvRow | null
  /** names of the columns whose cells differ, where both are there */
  readonly columns: readonly string[]
}

/**
 * How the rows of a table differ between two files, in their order; a file that is not there has no rows. Rows are matched by
 * what identifies them; facts of an article that have no match are matched by overlap, so that a moved span is a change. Both
 * files are streamed, and no more is held than the unmatched facts of an article. Throws what `readCsvRows` does.
 */
export async function* tableChanges(table: Table, left: string, right: string): AsyncGenerator<RowChange> {
  const unmatched: RowChange[] = []
  let article: string | null = null
  for await (const change of matchRows(table, left, right)) {
    const row = (change.left ?? change.right)!
    if (row.article_id !== article) yield* pairByOverlap(unmatched.splice(0))
    article = row.article_id ?? null
    if (article !== null) unmatched.push(change)
    else yield change
  }
  yield* pairByOverlap(unmatched)
}

/** Where the report of either run shows a fact follows from the rest. */
const DERIVED = new Set(['report_url'])

async function* matchRows(table: Table, leftPath: string, rightPath: string): AsyncGenerator<RowChange> {
  const [lefts, rights] = [readRows(leftPath), readRows(rightPath)]
  let [left, right] = [await nextRow(lefts), await nextRow(rights)]
  while (left !== null || right !== null) {
    const order = left === null ? 1 : right === null ? -1 : compareRows(table, left, right)
    if (order < 0) {
      yield { left, right: null, columns: [] }
      left = await nextRow(lefts)
    } else if (order > 0) {
      yield { left: null, right, columns: [] }
      right = await nextRow(rights)
    } else {
      const columns = changedColumns(left!, right!)
      if (columns.length > 0) yield { left, right, columns }
      ;[left, right] = [await nextRow(lefts), await nextRow(rights)]
    }
  }
}

/** Joins a fact that is gone and one that is new where their spans overlap, from left to right, each once. */
function pairByOverlap(changes: readonly RowChange[]): RowChange[] {
  const paired: RowChange[] = []
  const gone: number[] = []
  const fresh: number[] = []
  for (const change of changes) {
    const isGone = change.right === null
    const [own, others] = isGone ? [gone, fresh] : [fresh, gone]
    const row = (change.left ?? change.right)!
    // rows come by their start: what ends before this one meets no later one either
    while (others.length > 0 && endOf(paired[others[0]!]!) <= Number(row.start)) others.shift()
    const other =
      change.left && change.right
        ? undefined
        : others.find(i => overlaps((paired[i]!.left ?? paired[i]!.right)!, row))
    if (other === undefined) {
      if (!change.left || !change.right) own.push(paired.length)
      paired.push(change)
      continue
    }
    others.splice(others.indexOf(other), 1)
    const left = (isGone ? row : paired[other]!.left)!
    const right = (isGone ? paired[other]!.right : row)!
    paired[other] = { left, right, columns: changedColumns(left, right) }
  }
  return paired
}

const endOf = ({ left, right }: RowChange) => Number((left ?? right)!.end)

const overlaps = (a: CsvRow, b: CsvRow) => Number(a.start) < Number(b.end) && Number(b.start) < Number(a.end)

const changedColumns = (left: CsvRow, right: CsvRow): readonly string[] =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    column => left[column] !== right[column] && !DERIVED.has(column),
  )

async function* readRows(path: string): AsyncGenerator<CsvRow> {
  if (existsSync(path)) yield* readCsvRows(path)
}

async function nextRow(rows: AsyncIterator<CsvRow>): Promise<CsvRow | null> {
  const next = await rows.next()
  return next.done ? null : next.value
}

/** The columns that sort and identify the rows of a table. */
function keyOf(table: Table): readonly string[] {
  if (table === 'articles') return ['id']
  if (table === 'entities') return ['entity_id']
  if (table === 'rejected') return ['source', 'stage', 'code', 'reason']
  return ['article_id', 'start', 'end']
}

function compareRows(table: Table, left: CsvRow, right: CsvRow): number {
  for (const column of keyOf(table)) {
    const [a, b] = [restoreFormula(left[column] ?? ''), restoreFormula(right[column] ?? '')]
    if (a === b) continue
    if (column === 'start' || column === 'end') return Number(a) - Number(b)
    return a < b ? -1 : 1
  }
  return 0
}
