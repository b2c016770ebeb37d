import { type Cell, readCells } from './cells.ts'
import type { FormatFile, FormatWriter, Stage, WholeFormat } from './output-format.ts'
import { TABLES, type Table } from './tables.ts'

/** Cells of rows, in the order of the table's columns. */
export type Cells = readonly (readonly Cell[])[]

/** Takes the rows of all tables, each table in its order but several by turns. Each call is awaited before the next. */
export interface TableWriter {
  append(table: Table, rows: Cells): Promise<void>
  finish(): Promise<void>
  /** gives up; it may be called after anything */
  close?(): Promise<void>
}

/** A format of tables that wants rows as cells, however many come at once. */
export function tableFormat(
  name: string,
  files: readonly FormatFile[],
  open: (stage: Stage) => Promise<TableWriter>,
): WholeFormat<Piece> {
  return {
    name,
    files,
    render: ({ rows }) =>
      Object.fromEntries(
        TABLES.filter(table => table !== 'entities').map(table => [
          table,
          rows[table].map(row => readCells(table, row)),
        ]),
      ),
    open: async stage => toFormatWriter(await open(stage)),
  }
}

/** Rows by table. */
export type Piece = { readonly [table in Table]?: Cells }

function toFormatWriter(writer: TableWriter): FormatWriter<Piece> {
  return {
    async append(piece) {
      for (const [table, rows] of Object.entries(piece))
        if (rows.length > 0) await writer.append(table as Table, rows)
    },
    appendEntities: rows =>
      writer.append(
        'entities',
        rows.map(row => readCells('entities', { ...row })),
      ),
    finish: () => writer.finish(),
    close: async () => writer.close?.(),
  }
}
