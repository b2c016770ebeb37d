import type { Cell } from './sheet.ts'

/** Rows of one cell that may stand above the names of the columns, and characters of the longest name. */
const MOST = 5
const LONGEST_NAME = 100

interface Row {
  readonly cells: readonly Cell[]
}

/** The rows of a sheet without those above its header that say what it is: `Articles of May 2024`, in one cell that is no name of a field. */
export function* withoutTitleRows<One extends Row>(
  rows: Iterable<One>,
  isName: (value: string) => boolean,
): Generator<One> {
  const above: One[] = []
  let inTable = false
  for (const row of rows) {
    if (inTable) {
      yield row
      continue
    }
    if (filled(row) === 1 && above.length < MOST && !row.cells.some(({ value }) => isName(value))) {
      above.push(row)
      continue
    }
    // rows of one column have no header of several
    if (!isHeader(row)) yield* above
    yield row
    inTable = true
  }
  if (!inTable) yield* above
}

const filled = ({ cells }: Row) => cells.filter(({ value }) => value.trim() !== '').length
const isHeader = (row: Row) => filled(row) > 1 && row.cells.every(({ value }) => value.length <= LONGEST_NAME)
