import { createHash } from 'node:crypto'
import { LIMITS } from '../config.ts'
import type { Encoding, SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { ID_LENGTH, recordSchema } from '../model/source-record.ts'
import { decode, isFullOfNul } from './decode.ts'

/** A lone surrogate: well-formed pairs count as one character under the `u` flag and do not match. */
const LONE_SURROGATE = /\p{Surrogate}/u
const WORD = /[\p{L}\p{N}]/u
const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Reads a whole `.txt` file. */
export function readText(bytes: Uint8Array, id: string, source: string): SourceRecord | Rejection {
  const sha256 = hash(bytes)
  const reject = (code: Code, reason: string) => rejection({ id, source, sha256, code, reason })
  if (bytes.length > LIMITS.articleBytes) return reject('TOO_LARGE', tooLarge(bytes.length))
  const decoded = decode(bytes)
  if (!decoded.ok) return reject(decoded.code, decoded.reason)
  const { text, encoding } = decoded
  if (!WORD.test(text)) return reject('EMPTY', 'holds no words')
  return { id, source, sha256, encoding, text }
}

/** Reads one line of JSON Lines, given as bytes without the line end. */
export function readJsonLine(bytes: Uint8Array, source: string): SourceRecord | Rejection {
  const reject = (code: Code, reason: string) =>
    rejection({ id: '', source, sha256: hash(bytes), code, reason })
  if (bytes.length > LIMITS.recordBytes) return reject('TOO_LARGE', tooLarge(bytes.length))
  let line: string
  try {
    line = UTF8.decode(bytes)
  } catch {
    return reject('ENCODING', 'the line is not valid UTF-8')
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return reject('BAD_JSON', 'the line is not valid JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reject('BAD_JSON', 'the line is not a JSON object')
  return readFields(value, { source, encoding: 'utf-8', bytes })
}

/** Where a record came from. Of its bytes a record without a usable text gets its hash. */
export interface Origin {
  readonly source: string
  readonly encoding: Encoding
  readonly bytes: Uint8Array
}

/** Checks the fields of a record, wherever they came from. */
export function readFields(value: object, origin: Origin): SourceRecord | Rejection {
  const { source, encoding } = origin
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) {
    const given: unknown = Reflect.get(value, 'id')
    const field = String(parsed.error.issues[0]?.path[0])
    const reason = `the field ${field} is ${typeOf(Reflect.get(value, field))}`
    const id =
      (typeof given === 'string' && given.length < ID_LENGTH) || typeof given === 'number' ? `${given}` : ''
    return rejection({ id, source, sha256: hash(origin.bytes), code: 'BAD_RECORD', reason })
  }
  const { id, text } = parsed.data
  const title = asText(parsed.data.title)
  const published = asText(parsed.data.published)
  const sha256 = hash(text)
  const reject = (code: Code, reason: string) => rejection({ id, source, sha256, code, reason })
  if (LONE_SURROGATE.test(text) || LONE_SURROGATE.test(id) || LONE_SURROGATE.test(title ?? ''))
    return reject('ILL_FORMED', 'a field holds a lone surrogate')
  const size = Buffer.byteLength(text)
  if (size > LIMITS.articleBytes) return reject('TOO_LARGE', tooLarge(size))
  if (isBinary(text)) return reject('BINARY', 'the text is full of NUL characters')
  if (!WORD.test(text)) return reject('EMPTY', 'the text holds no words')
  return { id, source, sha256, encoding, text, title, published }
}

/** A number is taken as it is written. */
const asText = (given: unknown): string | undefined =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined

export function rejection(about: Omit<Rejection, 'ok' | 'stage'>): Rejection {
  return { ok: false, stage: 'read', ...about }
}

export function tooLarge(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB: the limit for one article is ${LIMITS.articleBytes / 2 ** 20} MiB`
}

/** The same share as for files; a few stray NULs do no harm. */
function isBinary(text: string): boolean {
  return text.includes('\0') && isFullOfNul(text.split('\0').length - 1, text.length)
}

/** SHA-256 in hex, of a string in UTF-8. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function typeOf(given: unknown): string {
  if (given === undefined) return 'missing'
  if (given === null) return 'null'
  if (given === '') return 'empty'
  if (typeof given === 'string') return 'too long'
  return Array.isArray(given) ? 'an array' : `of type ${typeof given}`
}
