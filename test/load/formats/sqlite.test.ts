import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { Database } from 'node-sqlite3-wasm'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/load/cells.ts'
import { COLUMNS } from '../../../src/load/columns.ts'
import { sqlite } from '../../../src/load/formats/sqlite.ts'
import { restoreFormula } from '../../../src/load/formula-guard.ts'
import { openOutput, render, tabulate } from '../../../src/load/index.ts'
import { VIEWS } from '../../../src/load/sqlite/questions.ts'
import { TABLES, type Table } from '../../../src/load/tables.ts'
import { makeStory } from '../make-article.ts'
import { newFolder, OUTCOMES, readFolder, runInfo, writeRun } from '../make-run.ts'
import { anyCells } from './any-cells.ts'
import { writeInParts, writeTables } from './write-tables.ts'

type Sql = Record<string, unknown>

function query<T>(folder: string, read: (select: (sql: string) => Sql[]) => T): T {
  const database = new Database(join(folder, 'newsfacts.db'), { readOnly: true })
  try {
    return read(sql => database.all(sql) as Sql[])
  } finally {
    database.close()
  }
}

/** The rows of a table as cells. The package reads texts up to a NUL, so they are asked for as bytes. */
function readCells(folder: string, table: Table): Cell[][] {
  const columns = COLUMNS[table].map(({ name, type }) =>
    type === 'string' || type === 'date' ? `CAST("${name}" AS BLOB) AS "${name}"` : `"${name}"`,
  )
  const rows = query(folder, select => select(`SELECT ${columns.join(', ')} FROM "${table}" ORDER BY rowid`))
  return rows.map(row => COLUMNS[table].map(({ name }) => toCell(row[name])))
}

const toCell = (value: unknown): Cell =>
  value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : (value as Cell)

/** Rows whose keys differ, articles with a text. */
function withKeys(table: Table, rows: readonly Cell[][]): Cell[][] {
  const keyed = table === 'rejected' ? rows : rows.map(([, ...others], i): Cell[] => [`row ${i}`, ...others])
  return table === 'articles' ? keyed.map(row => [...row, 'A text.']) : [...keyed]
}

describe('tables', () => {
  test.each(TABLES)('%s come back as they were, whatever their cells hold', async table => {
    await fc.assert(
      fc.asyncProperty(anyCells(table), async rows => {
        const keyed = withKeys(table, rows)
        const folder = await writeTables(sqlite, [{ [table]: keyed }])
        expect(readCells(folder, table)).toEqual(keyed.map(row => row.slice(0, COLUMNS[table].length)))
      }),
      { numRuns: 10 },
    )
  })

  test('of a run have the same rows as its CSV, and keys that lead somewhere', async () => {
    const folder = newFolder()
    await writeRun(folder, OUTCOMES, ['csv', 'sqlite'])
    for (const table of TABLES) {
      const csv = parse(readFolder(folder)[`${table}.csv`]!, { record_delimiter: '\n' }) as string[][]
      const written = readCells(folder, table).map(row =>
        row.map(cell => (cell === null ? '' : String(cell))),
      )
      expect([table, written]).toEqual([table, csv.slice(1).map(row => row.map(restoreFormula))])
    }
    const [texts, checks] = query(folder, select => [
      select('SELECT id, text FROM articles'),
      [select('PRAGMA foreign_key_check'), select('PRAGMA integrity_check')],
    ])
    const { text } = makeStory().doc
    expect(texts).toEqual([
      { id: 'a', text },
      { id: 'b', text },
    ])
    expect(checks).toEqual([[], [{ integrity_check: 'ok' }]])
  })

  test('are the same bytes however many rows come at once', async () => {
    const [whole, parts] = await writeInParts(sqlite, 'newsfacts.db', 1)
    expect(parts!.equals(whole!)).toBe(true)
  })

  test('are the same bytes however many articles come at once, rejected ones among them', async () => {
    const outcomes = Array.from({ length: 120 }, (_, i) => {
      const id = `article ${String(i).padStart(3, '0')}`
      const source = `${id}.txt`
      if (i % 7 > 0) return tabulate(makeStory({ id }))
      return tabulate({ ok: false, id, source, sha256: '', stage: 'read', code: 'EMPTY', reason: 'no text' })
    })
    const write = async (atOnce: number) => {
      const folder = newFolder()
      const output = await openOutput(folder, ['sqlite'])
      for (let i = 0; i < outcomes.length; i += atOnce)
        await output.append(render(outcomes.slice(i, i + atOnce), ['sqlite']))
      await output.commit(runInfo(outcomes.length), [])
      return readFileSync(join(folder, 'newsfacts.db'))
    }
    const whole = await write(outcomes.length)
    for (const atOnce of [1, 50]) expect((await write(atOnce)).equals(whole)).toBe(true)
  })
})

describe('of a run', () => {
  const folder = newFolder()
  const ready = writeRun(folder, OUTCOMES, ['sqlite'])

  test.each([
    [
      "SELECT id FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'burn')",
      ['a', 'b'],
    ],
    [
      "SELECT article_id AS id FROM quotes WHERE rowid IN (SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH 'empty AND quist')",
      ['a', 'b'],
    ],
    [
      "SELECT id FROM articles WHERE rowid IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH 'flood')",
      [],
    ],
  ])('%s', async (sql, ids) => {
    await ready
    expect(query(folder, select => select(sql)).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['most_quoted', { name: 'Mara Quist', kind: 'person', quotes: 2, articles: 2 }],
    ['numbers_by_noun', { noun: 'house', kind: 'count', numbers: 2, articles: 2, smallest: 12, largest: 12 }],
    [
      'place_counts',
      {
        name: 'Fresno',
        kind: 'city',
        country: 'US',
        latitude: 36.74773,
        longitude: -119.77237,
        mentions: 2,
        articles: 2,
      },
    ],
    ['timeline', { day: '2021-07-19', dates: 2, articles: 2 }],
  ])('the view %s answers its question', async (view, row) => {
    await ready
    expect(query(folder, select => select(`SELECT * FROM ${view}`))).toMatchObject([row])
  })

  test('every view is among those tried', () => {
    expect(VIEWS.map(({ name }) => name)).toEqual([
      'most_quoted',
      'numbers_by_noun',
      'place_counts',
      'timeline',
    ])
  })
})
