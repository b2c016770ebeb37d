import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { Deflate } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/load/cells.ts'
import { COLUMNS } from '../../../src/load/columns.ts'
import { nodeFileSystem } from '../../../src/load/file-system.ts'
import { xlsx } from '../../../src/load/formats/xlsx.ts'
import { restoreFormula } from '../../../src/load/formula-guard.ts'
import { openStage } from '../../../src/load/stage.ts'
import { TABLES, type Table } from '../../../src/load/tables.ts'
import { CELL_LIMIT, columnLetters, rowXml } from '../../../src/load/xlsx/cells.ts'
import { openWorkbook, type SheetLimits } from '../../../src/load/xlsx/workbook.ts'
import { readXlsx } from '../../../src/read/office/xlsx.ts'
import { newFolder, OUTCOMES, readFolder, writeRun } from '../make-run.ts'
import { anyCells, ODD_TEXTS } from './any-cells.ts'
import { rejectedRows, writeInParts, writeTables } from './write-tables.ts'

const FILE = 'newsfacts.xlsx'

/** The rows of a table as a spreadsheet shows them, by sheet. */
function readSheets(path: string, table: Table): Record<string, (string | null)[][]> {
  const sheets: Record<string, (string | null)[][]> = {}
  for (const { sheet, fields } of readXlsx(readFileSync(path))) {
    if (sheet.split(' ')[0] !== table) continue
    sheets[sheet] ??= []
    sheets[sheet].push(COLUMNS[table].map(({ name }) => fields[name] ?? null))
  }
  return sheets
}

const toShown = (cells: readonly Cell[]) => cells.map(cell => (cell === null ? null : String(cell)))

describe('tables', () => {
  test.each(TABLES)('%s come back as they were, whatever their cells hold', async table => {
    await fc.assert(
      fc.asyncProperty(anyCells(table), async rows => {
        const folder = await writeTables(xlsx, [{ [table]: rows }])
        expect(readSheets(join(folder, FILE), table)[table] ?? []).toEqual(rows.map(toShown))
      }),
      { numRuns: 10 },
    )
  })

  test('of a run have the same rows as its CSV', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'xlsx'])
    for (const table of TABLES) {
      const csv = parse(readFolder(folder)[`${table}.csv`]!, { record_delimiter: '\n' }) as string[][]
      const shown = readSheets(join(folder, FILE), table)[table]!.map(row => row.map(cell => cell ?? ''))
      expect([table, shown]).toEqual([table, csv.slice(1).map(row => row.map(restoreFormula))])
    }
  })

  test('are the same bytes however many rows come at once', async () => {
    const [whole, parts] = await writeInParts(xlsx, FILE, 7)
    expect(parts!.equals(whole!)).toBe(true)
  })
})

describe('a full sheet', () => {
  const rows = rejectedRows(7, () => 'x'.repeat(100))
  const ids = (from: number, to: number) => rows.slice(from, to).map(row => row[0])

  test.each<[string, SheetLimits, Record<string, unknown>]>([
    [
      'rows',
      { rows: 4, bytes: 1e9 },
      { rejected: ids(0, 3), 'rejected (2)': ids(3, 6), 'rejected (3)': ids(6, 7) },
    ],
    ['bytes', { rows: 1e6, bytes: 2000 }, { rejected: ids(0, 4), 'rejected (2)': ids(4, 7) }],
  ])('of %s is followed by another', async (_, limits, expected) => {
    const folder = newFolder()
    const stage = openStage(nodeFileSystem, folder)
    const file = await stage.create(FILE)
    const workbook = openWorkbook(file, stage.scratch, Deflate, limits)
    await workbook.append('rejected', rows)
    await workbook.finish()
    await file.finish()
    await stage.close()
    const sheets = readSheets(join(folder, FILE), 'rejected')
    const found = Object.entries(sheets).map(([name, cells]) => [name, cells.map(row => row[0])])
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

describe('a cell', () => {
  const write = (table: Table, column: string, cell: Cell) => {
    const found = COLUMNS[table].find(({ name }) => name === column)!
    return rowXml(2, [found], [cell])
  }
  const inline = (text: string, style = '') =>
    `<row r="2"><c r="A2"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`

  test.each<[Table, string, Cell, string]>([
    ['numbers', 'value', 3.5, '<row r="2"><c r="A2"><v>3.5</v></c></row>'],
    ['numbers', 'value', null, '<row r="2"></row>'],
    ['dates', 'start_date', '2021-07-20', '<row r="2"><c r="A2" s="2"><v>44397</v></c></row>'],
    ['dates', 'start_date', '1900-03-01', '<row r="2"><c r="A2" s="2"><v>61</v></c></row>'],
    ['dates', 'start_date', '1900-02-28', inline('1900-02-28')],
    ['people', 'text', '=1+1', inline('=1+1', ' s="3"')],
    ['people', 'text', '007', inline('007')],
    ['people', 'text', 'a & <b>', inline('a &amp; &lt;b&gt;')],
    ['people', 'text', 'old\rmac', inline('old_x000D_mac')],
    ['people', 'text', '_x000D_', inline('_x005F_x000D_')],
  ])('of %s.%s holds %j', (table, column, cell, xml) => expect(write(table, column, cell)).toBe(xml))

  test.each([
    ['x'.repeat(CELL_LIMIT), 'x'.repeat(CELL_LIMIT)],
    ['x'.repeat(CELL_LIMIT + 1), `${'x'.repeat(CELL_LIMIT - 1)}…`],
    ['😀'.repeat(20_000), `${'😀'.repeat((CELL_LIMIT - 1) / 2)}…`],
    [`x${'😀'.repeat(20_000)}`, `x${'😀'.repeat((CELL_LIMIT - 3) / 2)}…`],
  ])('is cut at the limit, never inside a character', (text, cut) => {
    expect(write('people', 'text', text)).toBe(inline(cut))
  })

  test.each(ODD_TEXTS)('with %j is text to whoever opens the sheet', text => {
    expect(write('people', 'text', text)).toContain('t="inlineStr"')
  })

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %d is %s', (index, letters) => expect(columnLetters(index)).toBe(letters))
})
