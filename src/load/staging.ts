import { createHash } from 'node:crypto'
import type { EntityRow } from '../model/entity.ts'
import { csvHeader, csvLines } from './csv.ts'
import { DATA_PACKAGE, describeRun, type RunInfo } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import type { Format } from './formats.ts'
import { toJsonFile } from './json.ts'
import { type Ledger, openLedger, type RunKey } from './ledger.ts'
import { RENDERED_TABLES, type Rendered } from './render.ts'
import { type StagedFile, stageFile, type WrittenFile } from './staged-file.ts'
import { TABLES, type Table } from './tables.ts'

/** Bytes of notes after which all files are written out together: what a kill loses is little more than their articles. */
const NOTES_AT_ONCE = 64 * 1024
const NO_NOTES = new Uint8Array()

/** One by one they would cost a stringifier each; all at once, the memory of all. */
const ENTITIES_AT_ONCE = 100

export interface Totals {
  readonly ok: number
  readonly rejected: number
  readonly rows: Readonly<Record<Table, number>>
  /** names of the files, the data package last */
  readonly files: readonly string[]
}

/** The complete output of a run, written into a folder of its own and not yet where it belongs. */
export interface Staging {
  /** of the files that will be there in the end, the data package last */
  readonly names: readonly string[]
  /** `notes`: lines for the ledger, one per article that is not rejected */
  append(rendered: Rendered, notes?: Uint8Array): Promise<void>
  finish(run: RunInfo, entities: Iterable<EntityRow>): Promise<Totals>
  /** gives the run up, but leaves what it has finished for another one; returns how many articles that are */
  keep(): Promise<number>
  close(): Promise<void>
}

/** Names of every file that newsfacts may write, the data package last. */
export const OUTPUT_FILES: readonly string[] = [
  ...TABLES.map(table => `${table}.csv`),
  'articles.json',
  'articles.jsonl',
  DATA_PACKAGE,
]

/** Tables that a run with these formats writes. Rejections are written always: nothing is dropped silently. */
const tablesOf = (formats: readonly Format[]): readonly Table[] =>
  formats.includes('csv') ? TABLES : ['rejected']

export async function openStaging(
  files: FileSystem,
  folder: string,
  formats: readonly Format[],
  run?: RunKey,
): Promise<Staging> {
  const open: StagedFile[] = []
  const stage = async (name: string) => {
    const file = await stageFile(files, folder, name)
    open.push(file)
    return file
  }
  const close = async () => {
    for (const file of open) await file.close().catch(() => {})
    await ledger?.close().catch(() => {})
  }
  const tables = new Map<Table, StagedFile>()
  let ledger: Ledger | null = null
  let json: StagedFile | null = null
  let jsonl: StagedFile | null = null
  try {
    for (const table of tablesOf(formats)) {
      const file = await stage(`${table}.csv`)
      await file.append(csvHeader(table))
      tables.set(table, file)
    }
    if (formats.includes('json')) json = await stage('articles.json')
    if (formats.includes('jsonl')) jsonl = await stage('articles.jsonl')
    if (run) ledger = await openLedger(files, folder, run)
  } catch (error) {
    await close()
    throw error
  }

  const rows = Object.fromEntries(TABLES.map(table => [table, 0])) as Record<Table, number>
  const inputs = createHash('sha256')
  let lastId: string | null = null
  let unflushed = 0

  const flush = async () => {
    for (const file of open) await file.flush()
    await ledger?.flush()
    unflushed = 0
  }

  const append = async (rendered: Rendered, notes = NO_NOTES) => {
    for (const { id, source, sha256, ok } of rendered.entries) {
      inputs.update(`${sha256} ${source}\n`)
      if (!ok) continue
      if (lastId !== null && id <= lastId)
        throw new Error(`article ${id} came after ${lastId}: articles come in the order of their ids`)
      lastId = id
    }
    if (rendered.json.length > 0) {
      await json?.append(rows.articles === 0 ? '[\n' : ',\n')
      await json?.append(rendered.json)
    }
    await jsonl?.append(rendered.jsonl)
    for (const table of RENDERED_TABLES) {
      rows[table] += rendered.rows[table]
      await tables.get(table)?.append(rendered.csv[table])
    }
    await ledger?.append(notes)
    unflushed += notes.length
    if (unflushed > NOTES_AT_ONCE) await flush()
  }

  const finish = async (run: RunInfo, entities: Iterable<EntityRow>): Promise<Totals> => {
    if (run.listed !== rows.articles + rows.rejected)
      throw new Error(`${run.listed} articles listed, ${rows.articles} done and ${rows.rejected} rejected`)
    let some: EntityRow[] = []
    for (const entity of entities) {
      rows.entities++
      some.push(entity)
      if (some.length < ENTITIES_AT_ONCE) continue
      await tables.get('entities')?.append(csvLines('entities', some))
      some = []
    }
    await tables.get('entities')?.append(csvLines('entities', some))
    await json?.append(rows.articles === 0 ? '[]\n' : '\n]\n')
    const written: WrittenFile[] = []
    for (const file of open) written.push(await file.finish())
    const descriptor = describeRun(run, { files: written, rows, inputs: inputs.digest('hex') })
    const dataPackage = await stage(DATA_PACKAGE)
    await dataPackage.append(toJsonFile(descriptor))
    const { sha256 } = await dataPackage.finish()
    await ledger?.finish(sha256)
    return {
      ok: rows.articles,
      rejected: rows.rejected,
      rows,
      files: [...written.map(({ name }) => name), DATA_PACKAGE],
    }
  }

  const keep = async () => {
    await flush().catch(() => {})
    await close()
    return ledger ? rows.articles : 0
  }

  return { names: [...open.map(({ name }) => name), DATA_PACKAGE], append, finish, keep, close }
}
