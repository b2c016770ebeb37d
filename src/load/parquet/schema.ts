import type { SchemaElement } from 'hyparquet-writer'
import type { Cell } from '../cells.ts'
import { COLUMNS, type Column } from '../columns.ts'
import type { Table } from '../tables.ts'

/** A column of a Parquet file, and how its cells become what the writer takes. */
export interface ParquetColumn {
  readonly element: SchemaElement
  readonly convert: (cell: Cell) => unknown
}

export const parquetColumns = (table: Table): ParquetColumn[] => COLUMNS[table].map(toParquet)

function toParquet(column: Column): ParquetColumn {
  const { name } = column
  const repetition_type = column.required ? 'REQUIRED' : 'OPTIONAL'
  switch (column.type) {
    case 'integer':
      return {
        element: { name, repetition_type, type: 'INT64' },
        convert: cell => (cell === null ? null : BigInt(cell)),
      }
    case 'number':
      return { element: { name, repetition_type, type: 'DOUBLE' }, convert: unchanged }
    case 'date':
      return {
        element: {
          name,
          repetition_type,
          type: 'INT32',
          converted_type: 'DATE',
          logical_type: { type: 'DATE' },
        },
        convert: cell => (cell === null ? null : toDay(String(cell))),
      }
    case 'string':
      return {
        element: {
          name,
          repetition_type,
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          logical_type: { type: 'STRING' },
        },
        convert: unchanged,
      }
  }
}

const unchanged = (cell: Cell) => cell
const DAY_MS = 86_400_000

/** Days since 1970-01-01. */
const toDay = (iso: string) => Date.parse(iso) / DAY_MS
