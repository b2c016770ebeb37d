import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { LIMITS } from '../config.ts'
import type { SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { ID_LENGTH } from '../model/source-record.ts'
import { type CsvHeader, readCsvRow, readHeader } from '../read/csv-row.ts'
import { fileFormatOf } from '../read/file-format.ts'
import { readJsonLine, rejection, tooLarge } from '../read/read.ts'
import { joinCsvLines } from './csv-frames.ts'
import type { InputFile } from './inputs.ts'
import { isBlank, splitLines } from './lines.ts'

/** Where an article lies: a stretch of bytes of a file. */
export interface Entry {
  readonly id: string
  readonly file: InputFile
  readonly offset: number
  readonly length: number
  /** of a record inside a file, from 1; 0 for a file that is one article */
  readonly line: number
}

/** Every article of a run, found in one pass that keeps no text. */
export interface Catalog {
  /** by id, in code-unit order; no id twice */
  readonly entries: readonly Entry[]
  /** what could not even be listed, by file and line */
  readonly rejections: readonly Rejection[]
  readonly headers: ReadonlyMap<InputFile, CsvHeader>
  readonly bytes: number
}

type Listed = Entry | { readonly line: number; readonly rejection: Rejection }

export const sourceOf = (file: InputFile, line: number) =>
  line === 0 ? file.source : `${file.source}#${line}`

/** Lists the articles of all files. */
export async function listArticles(files: readonly InputFile[], signal: AbortSignal): Promise<Catalog> {
  const headers = new Map<InputFile, CsvHeader>()
  const listed: Listed[] = []
  for (const file of files) {
    signal.throwIfAborted()
    if (file.type === 'txt') {
      const id = file.source.replace(/\.txt$/i, '')
      listed.push({ id, file, offset: 0, length: file.bytes, line: 0 })
      continue
    }
    try {
      const problem = await probe(file)
      if (problem) listed.push(problem)
      else if (file.type === 'jsonl') await listJsonLines(file, listed, signal)
      else await listCsvRows(file, listed, headers, signal)
    } catch (error) {
      signal.throwIfAborted()
      listed.push(refuse(file, 0, 'UNREADABLE', `cannot be read (${(error as NodeJS.ErrnoException).code})`))
    }
  }
  return { ...settle(listed), headers }
}

/** Sorts by id; of several articles with one id the first, by file and line, stays. */
function settle(listed: readonly Listed[]): Omit<Catalog, 'headers'> {
  const first = new Map<string, Entry>()
  const rejections: Rejection[] = []
  let bytes = 0
  for (const item of listed) {
    if ('rejection' in item) {
      rejections.push(item.rejection)
      continue
    }
    const other = first.get(item.id)
    if (other === undefined) {
      first.set(item.id, item)
      bytes += item.length
    } else {
      const reason = `the id ${item.id} belongs to ${sourceOf(other.file, other.line)}`
      rejections.push(refuse(item.file, item.line, 'DUPLICATE_ID', reason, item.id).rejection)
    }
  }
  const entries = [...first.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { entries, rejections, bytes }
}

/** Looks at the first bytes for what is not UTF-8 lines at all. */
async function probe(file: InputFile): Promise<Listed | null> {
  const handle = await open(file.path)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(256), 0, 256, 0)
    const head = buffer.subarray(0, bytesRead)
    const format = fileFormatOf(head)
    if (format) return refuse(file, 0, 'NOT_TEXT', `is ${format}`)
    const [a, b] = head
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
      return refuse(file, 0, 'ENCODING', 'is UTF-16: save it as UTF-8')
    return bytesRead === 0 ? refuse(file, 0, 'EMPTY', 'is empty') : null
  } finally {
    await handle.close()
  }
}

async function listJsonLines(file: InputFile, listed: Listed[], signal: AbortSignal): Promise<void> {
  let line = 0
  const stream = createReadStream(file.path, { signal, highWaterMark: LIMITS.chunkBytes })
  for await (const { bytes, offset, length } of splitLines(stream, LIMITS.recordBytes)) {
    line++
    if (isBlank(bytes)) continue
    listed.push(
      length > LIMITS.recordBytes
        ? refuse(file, line, 'TOO_LARGE', tooLarge(length))
        : (entryOf(quickId(bytes), { file, offset, length, line }) ??
            judge(readJsonLine(bytes, sourceOf(file, line)), { file, offset, length, line })),
    )
  }
}

/** The id of a sound line without looking at the rest; null where only a full reading can tell. */
function quickId(bytes: Uint8Array): string | null {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    )
    const id: unknown = (value as { id?: unknown } | null)?.id
    return typeof id === 'string' && id !== '' && id.length < ID_LENGTH && !id.includes('\ufffd') ? id : null
  } catch {
    return null
  }
}

async function listCsvRows(
  file: InputFile,
  listed: Listed[],
  headers: Map<InputFile, CsvHeader>,
  signal: AbortSignal,
): Promise<void> {
  let line = 1
  let header: CsvHeader | null = null
  const stream = createReadStream(file.path, { signal, highWaterMark: LIMITS.chunkBytes })
  const delimiter = () => (header?.delimiter ?? ',').charCodeAt(0)
  const rows = joinCsvLines(splitLines(stream, LIMITS.recordBytes), delimiter, LIMITS.recordBytes)
  for await (const { bytes, offset, length, lines } of rows) {
    const at = { file, offset, length, line }
    line += lines
    if (isBlank(bytes)) continue
    if (length > LIMITS.recordBytes) listed.push(refuse(file, at.line, 'TOO_LARGE', tooLarge(length)))
    else if (header === null) {
      const read = readHeader(bytes)
      if (typeof read === 'string') {
        listed.push(refuse(file, 0, 'BAD_RECORD', read))
        return
      }
      header = read
      headers.set(file, read)
    } else listed.push(judge(readCsvRow(bytes, header, sourceOf(file, at.line)), at))
  }
  if (header === null) listed.push(refuse(file, 0, 'EMPTY', 'holds no header'))
}

/** A record that cannot be used is rejected now; one whose id is known may still fail in its turn. */
function judge(read: SourceRecord | Rejection, at: Omit<Entry, 'id'>): Listed {
  return 'ok' in read ? { line: at.line, rejection: read } : { id: read.id, ...at }
}

function entryOf(id: string | null, at: Omit<Entry, 'id'>): Entry | null {
  return id === null ? null : { id, ...at }
}

function refuse(
  file: InputFile,
  line: number,
  code: Code,
  reason: string,
  id = '',
): { line: number; rejection: Rejection } {
  return { line, rejection: rejection({ id, source: sourceOf(file, line), sha256: '', code, reason }) }
}
