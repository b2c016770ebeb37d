import { neededOf } from '../corrections/fault.ts'
import { columnsOf } from '../corrections/fields.ts'
import { KINDS } from '../kinds/index.ts'
import { COLUMNS } from '../load/columns.ts'
import type { Forms } from '../report/article-page.ts'

/** Columns of cue and speaker that follow from their words; how sure a row is, the reader's word settles. */
const FOLLOWS = /_(?:start|end)$|^confidence$/

/** What a reader may fill on the pages of the report: the kind's own columns, empty ones too. */
export const REPORT_FORMS: Forms = Object.fromEntries(
  KINDS.map(kind => {
    const own = columnsOf(kind)
    const needed = new Set(neededOf(kind))
    const columns = COLUMNS[kind].filter(({ name }) => own.has(name) && !FOLLOWS.test(name))
    return [kind, columns.map(({ name, values }) => ({ name, values, needed: needed.has(name) }))]
  }),
)
