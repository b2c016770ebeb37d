import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { readExport } from '../evaluate/annotations/exports.ts'
import { toGoldRecords } from '../evaluate/annotations/marked.ts'
import { type GoldArticle, readGoldArticle } from '../evaluate/gold.ts'
import { KINDS } from '../kinds/index.ts'
import { COLUMNS } from '../load/columns.ts'
import { readCsvRows } from '../load/csv-rows.ts'
import { restoreFormula } from '../load/formula-guard.ts'
import type { Table } from '../load/tables.ts'
import { isBlank, splitLines } from '../text/lines.ts'
import { readBratFolder } from './brat-folder.ts'
import { UsageError } from './usage-error.ts'
import { readHead } from './user-file.ts'

/** Above this size `articles.json`, which can only be read whole, is passed over where there is something else. */
const LARGE_JSON_BYTES = 256 * 2 ** 20

type Row = Record<string, unknown>

/**
 * Articles with their tables: from what Label Studio, doccano or brat left of them, from a `.json` file (an array, or one record), a file of JSON Lines, or an output folder
 * (`articles.jsonl`, `articles.json` or the CSV tables). Only those that `wanted` asks for are kept; records of the worker that
 * hold an error are none. Throws a `UsageError` that names the file and what is wrong with it.
 */
export async function readRecords(
  path: string,
  wanted: (id: string) => boolean = () => true,
): Promise<GoldArticle[]> {
  const marked = (await isAnnotated(path)) ? await readBratFolder(path) : []
  const records = marked.length > 0 ? [] : await openRecords(path)
  const articles: GoldArticle[] = []
  try {
    for await (const record of records) {
      if ((record as { error?: unknown } | null)?.error !== undefined) continue
      const exported = readExport(record)
      if (exported) {
        marked.push(exported)
        continue
      }
      const article = readGoldArticle(record)
      if (wanted(article.id)) articles.push(article)
    }
    for (const record of toGoldRecords(marked)) articles.push(readGoldArticle(record))
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`)
  }
  return articles
}

/** Whether a path is a folder in which no run wrote: one of brat's, perhaps. */
async function isAnnotated(path: string): Promise<boolean> {
  const names = await readdir(path).catch((): string[] => [])
  return names.length > 0 && !names.some(name => /^(?:datapackage\.json|articles\.jsonl?)$|\.csv$/.test(name))
}

/** The records that a file or an output folder holds, one after another, as they were parsed. */
async function openRecords(path: string): Promise<AsyncIterable<unknown> | Iterable<unknown>> {
  const stats = await stat(path).catch(() => null)
  if (stats === null) throw new UsageError(`${path}: no such file or folder`)
  if (stats.isFile()) {
    if (await isTar(path)) throw new UsageError(`${path}: is an archive: unpack it, and name its folder`)
    return /\.json$/i.test(path) ? readJson(path) : readLines(path)
  }
  if (!stats.isDirectory()) throw new UsageError(`${path}: neither a file nor a folder`)
  const [lines, json] = [join(path, 'articles.jsonl'), join(path, 'articles.json')]
  if (existsSync(lines)) return readLines(lines)
  const hasTables = KINDS.some(kind => existsSync(join(path, `${kind}.csv`)))
  const bytes = (await stat(json).catch(() => null))?.size
  if (bytes !== undefined && (bytes <= LARGE_JSON_BYTES || !hasTables)) return readJson(json)
  if (hasTables) return readTables(path)
  throw new UsageError(`${path} holds no articles.jsonl, articles.json or CSV tables`)
}

/** Told by the mark that every entry of such an archive bears. */
const TAR_MARK = { at: 257, is: 'ustar' }
const isTar = async (path: string) =>
  (await readHead('--gold', path, TAR_MARK.at + TAR_MARK.is.length)).endsWith(TAR_MARK.is)

async function readJson(path: string): Promise<unknown[]> {
  try {
    const value: unknown = JSON.parse((await readFile(path, 'utf8')).replace(/^\ufeff/, ''))
    return Array.isArray(value) ? value : [value]
  } catch {
    throw new UsageError(`${path}: not valid JSON`)
  }
}

async function* readLines(path: string): AsyncGenerator<unknown> {
  const decoder = new TextDecoder()
  let line = 0
  for await (const { bytes } of splitLines(createReadStream(path))) {
    line++
    if (!isBlank(bytes)) yield parseLine(decoder.decode(bytes), line)
  }
}

function parseLine(json: string, line: number): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error(`line ${line} is not valid JSON`)
  }
}

/** Records from the CSV tables of a folder; a table that is not there is not annotated. */
async function readTables(folder: string): Promise<Iterable<unknown>> {
  const records = new Map<string, Row>()
  const recordOf = (id: string) => {
    const known = records.get(id) ?? { id }
    records.set(id, known)
    return known
  }
  const tables = KINDS.filter(kind => existsSync(join(folder, `${kind}.csv`)))
  if (existsSync(join(folder, 'articles.csv')))
    for await (const { id } of readRows(folder, 'articles')) recordOf(restoreFormula(id ?? ''))
  for (const table of tables)
    for await (const cells of readRows(folder, table)) {
      const record = recordOf(restoreFormula(cells.article_id ?? ''))
      record[table] ??= []
      ;(record[table] as Row[]).push(toRow(table, cells))
    }
  for (const record of records.values()) for (const table of tables) record[table] ??= []
  return records.values()
}

/** Rows of a CSV table of an output folder. */
export const readRows = (folder: string, table: Table): AsyncIterable<Record<string, string>> =>
  readCsvRows(join(folder, `${table}.csv`))

/** Cells as a row of JSON: empty ones are null, columns that are not there stay away. */
function toRow(table: Table, cells: Readonly<Record<string, string>>): Row {
  const row: Row = {}
  for (const { name, path, type } of COLUMNS[table]) {
    const cell = cells[name]
    if (cell === undefined) continue
    const isNumber = type === 'number' || type === 'integer'
    const value = cell === '' ? null : isNumber ? Number(cell) : restoreFormula(cell)
    const [first, second] = path
    if (second === undefined) row[first!] = value
    else row[first!] = { ...(row[first!] as Row | undefined), [second]: value }
  }
  return row
}
