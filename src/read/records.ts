import type { SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { fileFormatOf } from './file-format.ts'
import { type ByteSource, type Found, sourceOf } from './input-format.ts'
import { rejection } from './read.ts'

/** Bytes by which a file is told to be of another format. */
const HEAD = 256

/** The bytes of a file of records, or why they are not such a file: not UTF-8, or another format by its first bytes. */
export async function openRecords(file: ByteSource): Promise<AsyncIterable<Uint8Array> | Rejection> {
  const chunks = file.stream()[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  let isWhole = false
  while (head.length < HEAD && !isWhole) {
    const next = await chunks.next()
    if (next.done) isWhole = true
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  const problem = problemOf(head)
  if (problem === null) return joinStream(head, chunks)
  await chunks.return?.()
  return refuse(file, 0, ...problem).rejection
}

async function* joinStream(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

function problemOf(head: Uint8Array): readonly [code: Code, reason: string] | null {
  const format = fileFormatOf(head)
  if (format) return ['NOT_TEXT', `is ${format}`]
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return ['ENCODING', 'is UTF-16: save it as UTF-8']
  return head.length === 0 ? ['EMPTY', 'is empty'] : null
}

/** A record that cannot be used is rejected now; one whose id is known may still fail in its turn. */
export function foundRecord<Context>(
  read: SourceRecord | Rejection,
  at: { readonly line: number; readonly offset: number; readonly length: number; readonly context: Context },
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
