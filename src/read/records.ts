import type { SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { firstBytes } from './beginning.ts'
import { fileFormatOf } from './file-format.ts'
import { FormatError } from './format-error.ts'
import { type ByteSource, type Found, sourceOf } from './input-format.ts'
import { rejection } from './read.ts'

/** Bytes by which a file is told to be of another format. */
const HEAD = 256

/** A file of records as UTF-8. */
export interface OpenRecords {
  /** the same bytes each time */
  stream(): AsyncIterable<Uint8Array>
  /** a record's bytes where they have to be kept, since the file does not hold them as UTF-8 at its offset */
  kept(bytes: Uint8Array): Uint8Array | undefined
}

/**
 * The bytes of a file of records; UTF-16 is turned into UTF-8 as it streams. Throws a `FormatError` for what is another
 * format by its first bytes.
 */
export async function openRecords(file: ByteSource): Promise<OpenRecords> {
  const head = await firstBytes(file.stream(), HEAD)
  const format = fileFormatOf(head)
  if (format) throw new FormatError('NOT_TEXT', `is ${format}`)
  if (head.length === 0) throw new FormatError('EMPTY', 'is empty')
  const [a, b] = head
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  return {
    stream: () => (wide === null ? file.stream() : narrow(file.stream(), wide)),
    kept: bytes => (file.isPlain && wide === null ? undefined : bytes),
  }
}

async function* narrow(
  stream: AsyncIterable<Uint8Array>,
  encoding: 'utf-16le' | 'utf-16be',
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}

/** A record that cannot be used is rejected now; one whose id is known may still fail in its turn. */
export function foundRecord<Context>(
  read: SourceRecord | Rejection,
  at: {
    readonly line: number
    readonly offset: number
    readonly length: number
    readonly context: Context
    readonly bytes?: Uint8Array | undefined
  },
): Found<Context> {
  return 'ok' in read ? { line: at.line, rejection: read } : { id: read.id, ...at }
}

/** Something in a file that is no article. */
export function refuse(
  { source }: Pick<ByteSource, 'source'>,
  line: number,
  code: Code,
  reason: string,
  id = '',
): { readonly line: number; readonly rejection: Rejection } {
  return { line, rejection: rejection({ id, source: sourceOf(source, line), sha256: '', code, reason }) }
}
