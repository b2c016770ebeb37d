import { createReadStream } from 'node:fs'
import { parse } from 'csv-parse'
import { OutputError } from './output-error.ts'

/** A row of a CSV file, by the names of its columns. */
export type CsvRow = Readonly<Record<string, string>>

/** The rows of a CSV table, streamed. Throws an `OutputError` for a file that cannot be read, or is no CSV: then its cause is a `CsvError`. */
export async function* readCsvRows(path: string): AsyncGenerator<CsvRow> {
  const rows = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true })
  const source = createReadStream(path)
  // a pipe hands on what it reads and not what goes wrong
  source.on('error', error => rows.destroy(error))
  try {
    yield* source.pipe(rows) as AsyncIterable<CsvRow>
  } catch (error) {
    throw new OutputError(`${path} cannot be read: ${(error as Error).message}`, { cause: error })
  } finally {
    source.destroy()
  }
}
