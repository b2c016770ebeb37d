import type { Database, Statement } from 'node-sqlite3-wasm'
import type { Cell } from '../cells.ts'
import type { TableWriter } from '../table-format.ts'
import { TABLES, type Table } from '../tables.ts'
import { TEXT_INDICES } from './questions.ts'
import { columnsOf, quote, schema } from './schema.ts'

/**
 * For one writer of a file that nobody reads before it is whole: no journal, since a run that fails throws the file away.
 * 32 MiB of pages are held; larger caches were not faster for a million rows.
 */
const SETTINGS = [
  'page_size = 8192',
  'journal_mode = OFF',
  'synchronous = OFF',
  'locking_mode = EXCLUSIVE',
  'foreign_keys = OFF',
  'cache_size = -32768',
]

/** Fills a new database. The bytes depend on the order of all rows, also of different tables. */
export function fillDatabase(database: Database): TableWriter {
  for (const setting of SETTINGS) database.exec(`PRAGMA ${setting}`)
  // one transaction: what commits write would tell how often there was one
  database.exec(`BEGIN;\n${schema()}`)
  const inserts = new Map(TABLES.map(table => [table, prepareInsert(database, table)]))
  return {
    async append(table, rows) {
      const { row, text } = inserts.get(table)!
      for (const cells of rows) {
        const { lastInsertRowid } = row.run(cells.map(bind))
        for (const { statement, columns } of text)
          statement.run([lastInsertRowid, ...columns.map(i => bind(cells[i]!))])
      }
    },
    async finish() {
      database.exec('COMMIT')
      for (const { row, text } of inserts.values())
        for (const statement of [row, ...text.map(index => index.statement)]) statement.finalize()
      database.close()
    },
    async close() {
      if (database.isOpen) database.close()
    },
  }
}

interface Insert {
  readonly row: Statement
  readonly text: readonly { readonly statement: Statement; readonly columns: readonly number[] }[]
}

function prepareInsert(database: Database, table: Table): Insert {
  const columns = columnsOf(table)
  const names = columns.map(({ name }) => name)
  const texts = new Set(columns.filter(({ type }) => type === 'TEXT').map(({ name }) => name))
  return {
    row: database.prepare(insertInto(table, names, name => texts.has(name))),
    text: TEXT_INDICES.filter(index => index.table === table).map(({ name, columns }) => ({
      statement: database.prepare(insertInto(name, ['rowid', ...columns], column => column !== 'rowid')),
      columns: columns.map(column => names.indexOf(column)),
    })),
  }
}

/** Texts come as bytes and are made texts here: the package would end a string at a NUL. */
function insertInto(table: string, names: readonly string[], isText: (name: string) => boolean): string {
  const values = names.map((name, i) => (isText(name) ? `CAST(?${i + 1} AS TEXT)` : `?${i + 1}`))
  return `INSERT INTO ${quote(table)} (${names.map(quote).join(', ')}) VALUES (${values.join(', ')})`
}

const bind = (cell: Cell) => (typeof cell === 'string' ? Buffer.from(cell, 'utf8') : cell)
