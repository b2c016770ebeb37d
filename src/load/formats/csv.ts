import { KINDS } from '../../kinds/index.ts'
import type { Kind } from '../../model/kind.ts'
import { csvHeader, csvLines } from '../csv.ts'
import { describeTable, PROFILES } from '../describe-table.ts'
import type { FormatFile, StreamFormat } from '../output-format.ts'
import { recordSizes } from '../record-sizes.ts'
import type { ArticleRows } from '../rows.ts'
import { streamFormat } from '../stream-format.ts'
import { TABLE_MODELS, type Table } from '../tables.ts'

const encoder = new TextEncoder()

export const csvFile = (table: Table): FormatFile => ({
  name: `${table}.csv`,
  describe: rows => ({
    name: table,
    type: 'table',
    description: TABLE_MODELS[table].description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { $schema: `${PROFILES}/tabledialect.json`, lineTerminator: '\n' },
    rows: rows[table],
    schema: describeTable(table),
  }),
})

/** The tables that finished articles add rows to. */
export const ARTICLE_TABLES: readonly ArticleTable[] = ['articles', ...KINDS]
type ArticleTable = 'articles' | Kind

const tables = streamFormat(
  'csv',
  ARTICLE_TABLES.map(table => ({
    file: csvFile(table),
    head: csvHeader(table),
    separator: '',
    end: '',
    render({ done, rows }) {
      const bytes = encoder.encode(csvLines(table, rows[table]))
      return {
        bytes,
        sizes: recordSizes(
          bytes,
          done.map(article => countRows(article, table)),
        ),
      }
    },
  })),
)

export const countRows = ({ facts }: ArticleRows, table: ArticleTable): number =>
  table === 'articles' ? 1 : facts[table].length

/** A file per table, but for `rejected.csv`, which every run writes. */
export const csv: StreamFormat = {
  ...tables,
  files: [...tables.files, csvFile('entities')],
  async open(stage) {
    const writer = await tables.open(stage)
    const entities = await stage.create('entities.csv')
    await entities.append(csvHeader('entities'))
    return { ...writer, appendEntities: rows => entities.append(csvLines('entities', rows)) }
  },
}
