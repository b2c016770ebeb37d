import { COLUMNS, type Column } from './columns.ts'
import type { WrittenFile } from './staged-file.ts'
import { type ForeignKey, TABLE_MODELS, TABLES, type Table } from './tables.ts'

/** Written last: a folder without it is no finished run. */
export const DATA_PACKAGE = 'datapackage.json'

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

/** What the caller knows about a run. Nothing in it may depend on the machine or the time. */
export interface RunInfo {
  /** of newsfacts */
  readonly version: string
  /** files and records that were listed as articles */
  readonly listed: number
  /** the options that decide what comes out, without output folder, jobs and the like */
  readonly options: { readonly [name: string]: JsonValue }
}

export interface RunFiles {
  readonly files: readonly WrittenFile[]
  readonly rows: Readonly<Record<Table, number>>
  /** SHA-256 over the lines `<sha256> <source>` of all articles in the order in which they came */
  readonly inputs: string
}

const PROFILES = 'https://datapackage.org/profiles/2.0'

const OFFSETS =
  'Offsets (start, end and columns that end so) count Unicode code points of the text of the article from 0, ' +
  'end exclusive; the text is as decoded, without byte-order mark.'

const GEONAMES = {
  title: 'GeoNames, licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
  path: 'https://www.geonames.org/',
}

/** The descriptor of a run: Data Package v2 with a Table Schema for each CSV file. */
export function describeRun(run: RunInfo, { files, rows, inputs }: RunFiles): JsonValue {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'newsfacts',
    title: 'Facts found in news articles by newsfacts',
    description: OFFSETS,
    sources: [GEONAMES],
    newsfacts: {
      version: run.version,
      options: run.options,
      inputs: { articles: run.listed, hash: `sha256:${inputs}` },
      articles: { listed: run.listed, ok: rows.articles, rejected: rows.rejected },
    },
    resources: files.map(file => describeFile(file, rows)),
  }
}

function describeFile(file: WrittenFile, rows: RunFiles['rows']): JsonValue {
  const table = TABLES.find(name => file.name === `${name}.csv`)
  const size = { bytes: file.bytes, hash: `sha256:${file.sha256}` }
  if (table === undefined) {
    const format = file.name.slice(file.name.lastIndexOf('.') + 1)
    return {
      name: file.name.replace('.', '-'),
      path: file.name,
      description: 'Each article with its six tables nested in it.',
      format,
      mediatype: format === 'json' ? 'application/json' : 'application/jsonl',
      encoding: 'utf-8',
      ...size,
    }
  }
  return {
    name: table,
    path: file.name,
    type: 'table',
    description: TABLE_MODELS[table].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, lineTerminator: '\n' },
    ...size,
    rows: rows[table],
    schema: describeTable(table),
  }
}

/** The Table Schema of a CSV table. */
export function describeTable(table: Table): JsonValue {
  const { primaryKey, foreignKeys } = TABLE_MODELS[table]
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: COLUMNS[table].map(describeColumn),
    missingValues: [''],
    ...(primaryKey === null ? {} : { primaryKey: [primaryKey] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys: foreignKeys.map(describeForeignKey) }),
  }
}

function describeColumn(column: Column): JsonValue {
  return {
    name: column.name,
    type: column.type,
    description: column.description,
    constraints: {
      ...(column.required ? { required: true } : {}),
      ...(column.values ? { enum: column.values } : {}),
      ...(column.pattern !== null ? { pattern: column.pattern } : {}),
      ...(column.minimum !== null ? { minimum: column.minimum } : {}),
      ...(column.maximum !== null ? { maximum: column.maximum } : {}),
    },
  }
}

const describeForeignKey = ({ column, table, key }: ForeignKey): JsonValue => ({
  fields: [column],
  reference: { resource: table, fields: [key] },
})
