import type { MentionRow } from '../model/mention-row.ts'
import type { AnyFields, FactRow } from './fact-row.ts'

/** Puts the shared columns of a row and its kind's own side by side. */
export type JoinColumns = (shared: MentionRow, own: AnyFields) => FactRow

/**
 * What `{ ...shared, ...own }` gives, for rows whose columns are these. It is compiled for them, since rows are many and the
 * spread takes more than twice as long; where code may not be compiled it is the spread.
 */
export function compileJoin(shared: readonly string[], own: readonly string[]): JoinColumns {
  const entriesOf = (row: string, names: readonly string[]) =>
    names.map(name => `${JSON.stringify(name)}: ${row}[${JSON.stringify(name)}]`)
  const entries = [...entriesOf('shared', shared), ...entriesOf('own', own)]
  try {
    return new Function('shared', 'own', `return { ${entries.join(', ')} }`) as JoinColumns
  } catch {
    return (shared, own) => ({ ...shared, ...own })
  }
}
