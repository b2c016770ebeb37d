import fc from 'fast-check'
import type { Cell } from '../../../src/load/cells.ts'
import { COLUMNS, type Column } from '../../../src/load/columns.ts'
import type { Table } from '../../../src/load/tables.ts'

/** Texts that some reader or writer of tables has stumbled over. */
export const ODD_TEXTS = [
  'say "no"',
  "it's",
  'a,b;c\td',
  'two\nlines',
  'dos\r\nline',
  'old\rmac',
  '=1+1',
  '-5',
  '@SUM(A1)',
  '+1 415 555 0100',
  ' leading and trailing ',
  '1e5',
  '007',
  'TRUE',
  'NULL',
  '2021-07-20',
  '🔥 Fire',
  'e\u0301',
  '\u200b\u202e',
  '<b>&amp;</b>',
  ']]>',
  '_x000D_',
  '\u0001\u001f',
  '\ufeff',
  "'); DROP TABLE quotes; --",
]

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD_TEXTS) },
  // what is decoded from bytes holds no half characters
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant('long '.repeat(2000)) },
)
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

function anyCell({ type, values, required }: Column): fc.Arbitrary<Cell> {
  const arbitraries: Record<Column['type'], fc.Arbitrary<Cell>> = {
    string: values ? fc.constantFrom(...values) : text,
    integer: fc.oneof(fc.integer(), fc.maxSafeInteger()),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
    date: day,
  }
  return required ? arbitraries[type] : fc.option(arbitraries[type])
}

/** Rows of a table with whatever its columns may hold. */
export const anyCells = (table: Table): fc.Arbitrary<Cell[][]> =>
  fc.array(fc.tuple(...COLUMNS[table].map(anyCell)), { maxLength: 8 })
