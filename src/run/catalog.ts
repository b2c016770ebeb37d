import { LIMITS } from '../config.ts'
import type { Rejection } from '../model/outcome.ts'
import { FormatError } from '../read/format-error.ts'
import { type Found, type ListOptions, sourceOf } from '../read/input-format.ts'
import type { FieldMap } from '../read/records/field-names.ts'
import { refuse } from '../read/records.ts'
import { openSources, type SpooledFile } from './byte-source.ts'
import type { InputFile } from './inputs.ts'
import { createLister } from './list-apart.ts'
import { Refusals } from './refusals.ts'
import { passOnRunFault } from './run-fault.ts'
import type { Spool } from './spool.ts'

/** Where an article lies: a stretch of bytes of a file, or of what was unpacked. */
export interface Entry {
  readonly id: string
  readonly file: InputFile
  readonly offset: number
  readonly length: number
  /** of an article inside a file, from 1; 0 for a file that is one article */
  readonly line: number
  /** what its format has to know to read it */
  readonly context: unknown
  /** where the bytes lie that no input file holds as they are */
  readonly spool: Spool | null
}

/** A file, or a part of one, that holds no articles by its kind. */
export interface LeftAlone {
  readonly source: string
  readonly reason: string
}

/** Every article of a run, found in one pass that keeps no text. */
export interface Catalog {
  /** by id, in code-unit order; no id twice */
  readonly entries: readonly Entry[]
  /** what could not even be listed, by file and line */
  readonly rejections: readonly Rejection[]
  readonly leftAlone: readonly LeftAlone[]
  /** what the user should know of files */
  readonly notes: readonly LeftAlone[]
  readonly bytes: number
}

export interface CatalogOptions {
  readonly map: FieldMap
  /** for articles that have to be unpacked; it has to stay open until they have been read */
  readonly spool: Spool
  /** what stands for the input `-` */
  readonly stdin: AsyncIterable<Uint8Array> | null
  readonly signal: AbortSignal
  /** entry of the process that lists files which are read whole; without it they are listed here */
  readonly lister?: URL | undefined
  /** what was rejected before: folders that cannot be read */
  readonly rejected?: readonly Rejection[] | undefined
}

/** So many articles are listed before signals are heard again: a chunk of a file may hold millions. */
const PAUSE = 2000

/** What the file that is being listed has given so far. */
interface Listed {
  readonly entry: Entry | null
  readonly rejection: Rejection | null
}

/** Lists the articles of all files. */
export async function listArticles(
  files: readonly InputFile[],
  { map, spool, stdin, signal, lister: entry, rejected = [] }: CatalogOptions,
): Promise<Catalog> {
  const first = new Map<string, Entry>()
  const refusals = new Refusals(rejected, LIMITS.namedRejections)
  const leftAlone: LeftAlone[] = []
  const notes: LeftAlone[] = []
  let bytes = 0
  let listed = 0

  const settle = (source: string, { entry, rejection }: Listed) => {
    if (rejection) refusals.add(source, rejection)
    if (!entry) return
    const other = first.get(entry.id)
    if (other === undefined) {
      first.set(entry.id, entry)
      bytes += entry.length
    } else {
      const remedy = entry.line === 0 ? ': rename this file to keep both' : ''
      const reason = `the id ${entry.id} belongs to ${sourceOf(other.file.source, other.line)}${remedy}`
      refusals.add(source, refuse(entry.file, entry.line, 'DUPLICATE_ID', reason, entry.id).rejection)
    }
  }
  const lister = entry && createLister(entry)
  const stop = () => lister?.close()
  signal.addEventListener('abort', stop)
  const fromStdin = async (): Promise<SpooledFile> => {
    let start = -1
    let length = 0
    for await (const chunk of stdin ?? []) {
      const at = await spool.append(chunk)
      if (start < 0) start = at
      length += chunk.length
    }
    return { spool, offset: Math.max(0, start), length }
  }
  const enter = async (
    file: InputFile,
    found: Extract<Found, { id: string }>,
    stdin: SpooledFile | null,
  ): Promise<Entry> => {
    const { id, line, length, context } = found
    const entry = { id, file, line, length, context }
    if (found.bytes) return { ...entry, offset: await spool.append(found.bytes), spool }
    return { ...entry, offset: found.offset + (stdin?.offset ?? 0), spool: stdin?.spool ?? null }
  }

  try {
    for await (const { file, source, stdin } of openSources(files, fromStdin, signal)) {
      signal.throwIfAborted()
      // kept until its file has been read: a later record may turn out to hold those before it
      const held: Listed[] = []
      // those beyond what will be named share one object
      let named = 0
      let shared: Listed | null = null
      const rejectedAs = (rejection: Rejection): Listed => {
        if (shared) return shared
        const one = { entry: null, rejection }
        if (++named > LIMITS.namedRejections) shared = one
        return one
      }
      try {
        if (source instanceof Error) throw source
        const options: ListOptions = { map, isNamed: file.isNamed }
        const isApart = lister && !file.isStdin && file.format.listsWhole?.(source)
        for await (const found of isApart ? lister.list(file, options) : file.format.list(source, options)) {
          if (++listed % PAUSE === 0) {
            await new Promise(resolve => setImmediate(resolve))
            signal.throwIfAborted()
          }
          if ('leftAlone' in found) leftAlone.push({ source: file.source, reason: found.leftAlone })
          else if ('note' in found) notes.push({ source: file.source, reason: found.note })
          else if ('forget' in found) held.splice(-found.forget)
          else if ('rejection' in found) held.push(rejectedAs(found.rejection))
          else held.push({ entry: await enter(file, found, stdin), rejection: null })
        }
        if (!isApart) for (const reason of source.remarks) notes.push({ source: file.source, reason })
      } catch (error) {
        signal.throwIfAborted()
        passOnRunFault(error)
        const { code } = error as NodeJS.ErrnoException
        const refused =
          error instanceof FormatError
            ? refuse(file, 0, error.code, error.message)
            : refuse(file, 0, 'UNREADABLE', `cannot be read (${code ?? (error as Error).message})`)
        held.push({ entry: null, rejection: refused.rejection })
      }
      for (const one of held) settle(file.source, one)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
  const entries = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { entries, rejections: refusals.all(), leftAlone, notes, bytes }
}
