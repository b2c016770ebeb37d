import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js'
import { expect, test } from 'vitest'
import type { Cell } from '../../../src/load/cells.ts'
import { COLUMNS } from '../../../src/load/columns.ts'
import { loadDriver } from '../../../src/load/driver.ts'
import { parquet } from '../../../src/load/formats/parquet.ts'
import { restoreFormula } from '../../../src/load/formula-guard.ts'
import type { Cells } from '../../../src/load/table-format.ts'
import { TABLES, type Table } from '../../../src/load/tables.ts'
import { newFolder, OUTCOMES, readFolder, writeRun } from '../make-run.ts'
import { anyCells } from './any-cells.ts'
import { writeTables } from './write-tables.ts'

const toArrayBuffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

/** The reader's own takes a mark of byte order from the start of a text. */
const parsers = {
  ...DEFAULT_PARSERS,
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8'),
}

/** The rows of a file as cells, read by a package that is not ours. */
async function readCells(table: Table, bytes: Uint8Array): Promise<Cell[][]> {
  const rows = await parquetReadObjects({ file: toArrayBuffer(bytes), parsers })
  return rows.map(row => COLUMNS[table].map(({ name }) => toCell(row[name])))
}

function toCell(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'bigint' ? Number(value) : ((value ?? null) as Cell)
}

async function write(table: Table, pieces: readonly Cells[]): Promise<Buffer> {
  const folder = await writeTables(
    parquet,
    pieces.map(rows => ({ [table]: rows })),
  )
  return readFileSync(join(folder, `${table}.parquet`))
}

test.each(TABLES)('%s come back as they were, whatever their cells hold', async table => {
  await fc.assert(
    fc.asyncProperty(anyCells(table), async rows => {
      expect(await readCells(table, await write(table, [rows]))).toEqual(rows)
    }),
    { numRuns: 10 },
  )
})

test('a run has the same rows as its CSV', async () => {
  const folder = newFolder()
  await writeRun(folder, OUTCOMES, ['csv', 'parquet'])
  for (const table of TABLES) {
    const csv = parse(readFolder(folder)[`${table}.csv`]!, { record_delimiter: '\n' }) as string[][]
    const cells = await readCells(table, readFileSync(join(folder, `${table}.parquet`)))
    const written = cells.map(row => row.map(cell => (cell === null ? '' : String(cell))))
    expect([table, written]).toEqual([table, csv.slice(1).map(row => row.map(restoreFormula))])
  }
})

test('row groups hang on the rows, not on how they come', async () => {
  const rows = Array.from({ length: 25_000 }, (_, i): Cell[] => [
    `${i}.txt`,
    'read',
    'EMPTY',
    'no words',
    null,
  ])
  const whole = await write('rejected', [rows])
  const parts = await write('rejected', [rows.slice(0, 1), rows.slice(1, 15_000), rows.slice(15_000)])
  expect(parts.equals(whole)).toBe(true)
  const { row_groups } = parquetMetadata(toArrayBuffer(whole))
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5000])
})

test('long texts end a row group early', async () => {
  const row: Cell[] = ['a.txt', 'read', 'EMPTY', 'x'.repeat(5 * 2 ** 20), null]
  const bytes = await write('rejected', [[row, row, row]])
  expect(parquetMetadata(toArrayBuffer(bytes)).row_groups).toHaveLength(2)
})

test('a package that is not there is named with the command that installs it', async () => {
  const missing = loadDriver('parquet', 'hyparquet-writer', () => import('not-installed' as string))
  await expect(missing).rejects.toThrow(
    '--format parquet needs a package that is not installed: npm install hyparquet-writer',
  )
})
