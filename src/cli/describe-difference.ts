import type { TableDifference } from '../report/diff-page.ts'
import { group } from './progress.ts'

/** Changed articles that are told by name. */
const NAMED = 20

export interface Difference {
  /** version and options that differ */
  readonly runs: readonly string[]
  readonly changedArticles: readonly string[]
  readonly tables: readonly TableDifference[]
  /** the rows, table by table, as `--check` shows them */
  readonly lines: readonly string[]
}

/** What two runs have not in common, as lines for a terminal: first why, then how much, then the rows. */
export function describeDifference({ runs, changedArticles, tables, lines }: Difference): string[] {
  if (runs.length === 0 && lines.length === 0) return ['no difference']
  const more = changedArticles.length - NAMED
  return [
    ...runs,
    ...changedArticles.slice(0, NAMED).map(id => `article ${id} has another text`),
    ...(more > 0 ? [`and ${group(more)} more articles have another text`] : []),
    columns('table', ['added', 'removed', 'changed']),
    ...tables.map(({ table, added, removed, changed }) =>
      columns(table, [added, removed, changed].map(group)),
    ),
    ...lines,
  ]
}

const columns = (name: string, cells: readonly string[]) =>
  name.padEnd(15) + cells.map(cell => cell.padStart(9)).join('')
