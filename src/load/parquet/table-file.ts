import type { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { StagedFile } from '../staged-file.ts'
import type { Cells } from '../table-format.ts'
import type { Table } from '../tables.ts'
import { type ParquetColumn, parquetColumns } from './schema.ts'

/**
 * Rows and characters of text after which a row group is written: what is held of a table at most. A million
 * facts took 684 MiB in groups of 10,000 and 966 in groups of 20,000, at the same size of the files; CSV alone took 474.
 */
const GROUP = { rows: 10_000, characters: 8 * 2 ** 20 }

/** The part of `hyparquet-writer` that is used. */
export interface ParquetPackage {
  readonly ByteWriter: typeof ByteWriter
  readonly ParquetWriter: typeof ParquetWriter
}

export interface TableFile {
  append(rows: Cells): Promise<void>
  finish(): Promise<void>
}

/** One table as a Parquet file. Where groups are cut depends on the rows alone, not on how many come at once. */
export function openTableFile(
  file: StagedFile,
  table: Table,
  { ByteWriter, ParquetWriter }: ParquetPackage,
): TableFile {
  const columns = parquetColumns(table)
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(({ element }) => element)],
    createdBy: 'newsfacts',
  })
  let group = emptyGroup(columns)
  const drain = async () => {
    await file.append(bytes.getBytes().slice())
    bytes.index = 0
  }
  const writeGroup = async () => {
    if (group.rows === 0) return
    const columnData = columns.map(({ element: { name } }, i) => ({ name, data: group.data[i]! }))
    await writer.write({ columnData, rowGroupSize: group.rows })
    group = emptyGroup(columns)
    await drain()
  }
  return {
    async append(rows) {
      for (const row of rows) {
        for (const [i, { convert }] of columns.entries()) {
          const cell = row[i]!
          if (typeof cell === 'string') group.characters += cell.length
          group.data[i]!.push(convert(cell))
        }
        group.rows++
        if (group.rows >= GROUP.rows || group.characters >= GROUP.characters) await writeGroup()
      }
    },
    async finish() {
      await writeGroup()
      await writer.finish()
      await drain()
    },
  }
}

const emptyGroup = (columns: readonly ParquetColumn[]) => ({
  rows: 0,
  characters: 0,
  data: columns.map((): unknown[] => []),
})
