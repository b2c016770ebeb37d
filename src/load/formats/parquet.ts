import { describeTable } from '../describe-table.ts'
import { loadDriver } from '../driver.ts'
import type { FormatFile } from '../output-format.ts'
import { openTableFile, type TableFile } from '../parquet/table-file.ts'
import { tableFormat } from '../table-format.ts'
import { TABLE_MODELS, TABLES, type Table } from '../tables.ts'

const resourceOf = (table: Table) => `${table}-parquet`

const parquetFile = (table: Table): FormatFile => ({
  name: `${table}.parquet`,
  describe: rows => ({
    name: resourceOf(table),
    type: 'table',
    description: TABLE_MODELS[table].description,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    rows: rows[table],
    schema: describeTable(table, resourceOf),
  }),
})

/** A typed file per table, in row groups. */
export const parquet = tableFormat('parquet', TABLES.map(parquetFile), async stage => {
  const driver = await loadDriver('parquet', 'hyparquet-writer', () => import('hyparquet-writer'))
  const files = new Map<Table, TableFile>()
  for (const table of TABLES)
    files.set(table, openTableFile(await stage.create(`${table}.parquet`), table, driver))
  return {
    append: (table, rows) => files.get(table)!.append(rows),
    async finish() {
      for (const file of files.values()) await file.finish()
    },
  }
})
