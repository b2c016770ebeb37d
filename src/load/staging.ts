import { createHash } from 'node:crypto'
import type { EntityRow } from '../model/entity.ts'
import { DATA_PACKAGE, describeRun, type RunInfo } from './datapackage.ts'
import type { FileSystem } from './file-system.ts'
import { type Format, formatsOf, OUTPUT_FORMATS } from './formats.ts'
import { toJsonFile } from './json.ts'
import { type Ledger, openLedger, type RunKey } from './ledger.ts'
import type { FormatWriter } from './output-format.ts'
import type { Rendered } from './render.ts'
import { openStage } from './stage.ts'
import type { WrittenFile } from './staged-file.ts'
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
  /** SHA-256 of the data package, hex */
  readonly dataPackage: string
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
  ...OUTPUT_FORMATS.flatMap(({ files }) => files.map(({ name }) => name)),
  DATA_PACKAGE,
]

export interface StagingOptions {
  /** with it the run notes what a later run can take over */
  readonly run?: RunKey | undefined
  /** files of CSV start with a byte-order mark */
  readonly bom?: boolean
}

export async function openStaging(
  files: FileSystem,
  folder: string,
  formats: readonly Format[],
  { run, bom }: StagingOptions = {},
): Promise<Staging> {
  const stage = openStage(files, folder, { bom })
  const close = async () => {
    for (const [, writer] of writers) await writer.close?.().catch(() => {})
    await stage.close()
    await ledger?.close().catch(() => {})
  }
  const writers: (readonly [name: Format, writer: FormatWriter])[] = []
  let ledger: Ledger | null = null
  try {
    for (const format of formatsOf(formats))
      writers.push([format.name, (await format.open(stage)) as FormatWriter])
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
    for (const file of stage.files) await file.flush()
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
    for (const [table, count] of Object.entries(rendered.rows))
      rows[table as keyof typeof rendered.rows] += count
    for (const [name, writer] of writers) {
      const piece = rendered.pieces[name]
      if (piece !== undefined) await writer.append(piece)
    }
    await ledger?.append(notes)
    unflushed += notes.length
    if (unflushed > NOTES_AT_ONCE) await flush()
  }

  const appendEntities = async (some: readonly EntityRow[]) => {
    rows.entities += some.length
    for (const [, writer] of writers) await writer.appendEntities?.(some)
  }

  const finish = async (run: RunInfo, entities: Iterable<EntityRow>): Promise<Totals> => {
    if (run.listed !== rows.articles + rows.rejected)
      throw new Error(`${run.listed} articles listed, ${rows.articles} done and ${rows.rejected} rejected`)
    let some: EntityRow[] = []
    for (const entity of entities) {
      some.push(entity)
      if (some.length < ENTITIES_AT_ONCE) continue
      await appendEntities(some)
      some = []
    }
    await appendEntities(some)
    for (const [, writer] of writers) await writer.finish?.()
    const written: WrittenFile[] = []
    for (const file of stage.files) written.push(await file.finish())
    const descriptor = describeRun(run, { files: written, rows, inputs: inputs.digest('hex') })
    const dataPackage = await stage.create(DATA_PACKAGE)
    await dataPackage.append(toJsonFile(descriptor))
    const { sha256 } = await dataPackage.finish()
    await ledger?.finish(sha256)
    return {
      ok: rows.articles,
      rejected: rows.rejected,
      rows,
      files: [...written.map(({ name }) => name), DATA_PACKAGE],
      dataPackage: sha256,
    }
  }

  const keep = async () => {
    await flush().catch(() => {})
    await close()
    return ledger ? rows.articles : 0
  }

  return { names: [...stage.files.map(({ name }) => name), DATA_PACKAGE], append, finish, keep, close }
}
