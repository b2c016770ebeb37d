import { COLUMNS, type Column } from '../columns.ts'
import { TABLE_MODELS, TABLES, type Table } from '../tables.ts'
import { INDICES, TEXT_INDICES, VIEWS } from './questions.ts'

/** The column of `articles` that holds what offsets point into; no other file of tables has it. */
const ARTICLE_TEXT = 'text'

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  date: 'TEXT',
  number: 'REAL',
  integer: 'INTEGER',
}

export const quote = (name: string) => `"${name}"`
const list = (names: readonly string[]) => names.map(quote).join(', ')

interface SqlColumn {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

export const columnsOf = (table: Table): readonly SqlColumn[] => [
  ...COLUMNS[table].map(({ name, type, required }) => ({ name, type: TYPES[type], required })),
  ...(table === 'articles' ? [{ name: ARTICLE_TEXT, type: 'TEXT', required: true }] : []),
]

/**
 * Everything but the rows: tables with their keys, indices, full-text indices, views. Indices are there before the rows,
 * which keeps memory flat: SQLite would sort all keys of a full table at once.
 */
export const schema = (): string =>
  [
    ...TABLES.map(createTable),
    ...TABLES.flatMap(createIndices),
    ...TEXT_INDICES.map(
      ({ name, table, columns }) =>
        `CREATE VIRTUAL TABLE ${quote(name)} USING fts5(${list(columns)}, content=${quote(table)}, tokenize='porter unicode61 remove_diacritics 2')`,
    ),
    ...VIEWS.map(({ name, select }) => `CREATE VIEW ${quote(name)} AS\n${select}`),
  ].join(';\n')

function createTable(table: Table): string {
  const { primaryKey, foreignKeys } = TABLE_MODELS[table]
  const lines = [
    ...columnsOf(table).map(
      ({ name, type, required }) => `${quote(name)} ${type}${required ? ' NOT NULL' : ''}`,
    ),
    ...(primaryKey === null ? [] : [`PRIMARY KEY (${quote(primaryKey)})`]),
    ...foreignKeys.map(
      ({ column, table, key }) => `FOREIGN KEY (${quote(column)}) REFERENCES ${quote(table)} (${quote(key)})`,
    ),
  ]
  return `CREATE TABLE ${quote(table)} (\n  ${lines.join(',\n  ')}\n)`
}

const createIndices = (table: Table): string[] =>
  [...TABLE_MODELS[table].foreignKeys.map(({ column }) => column), ...(INDICES[table] ?? [])].map(
    column => `CREATE INDEX ${quote(`${table}_${column}`)} ON ${quote(table)} (${quote(column)})`,
  )
