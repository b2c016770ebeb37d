import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LIMITS } from '../config.ts'
import type { Encoding, SourceRecord } from '../model/document.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { decode, NUL_SHARE } from './decode.ts'

/** Fields of a JSON Lines record or CSV row. Unknown fields are ignored. */
const recordSchema = z.object({
  id: z.union([z.string(), z.int().transform(String)]).pipe(z.string().min(1).max(LIMITS.idLength)),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
})

/** A lone surrogate: well-formed pairs count as one character under the `u` flag and do not match. */
const LONE_SURROGATE = /\p{Surrogate}/u
const WORD = /[\p{L}\p{N}]/u

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
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
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
  return readFields(value, source, 'utf-8')
}

/** Checks the fields of a record, wherever they came from. */
export function readFields(value: object, source: string, encoding: Encoding): SourceRecord | Rejection {
  const parsed = recordSchema.safeParse(value)
  const given = value as { readonly id?: unknown; readonly text?: unknown }
  if (!parsed.success) {
    const id = typeof given.id === 'string' || typeof given.id === 'number' ? String(given.id) : ''
    const field = String(parsed.error.issues[0]?.path[0] ?? '')
    const reason =
      field in value ? `the field ${field} is ${typeOf(value, field)}` : `the field ${field} is missing`
    return rejection({ id: id.slice(0, LIMITS.idLength), source, sha256: '', code: 'BAD_RECORD', reason })
  }
  const { id, text, title, published } = parsed.data
  const sha256 = hash(text)
  const reject = (code: Code, reason: string) => rejection({ id, source, sha256, code, reason })
  if (LONE_SURROGATE.test(id))
    return rejection({ ...reject('ILL_FORMED', 'the id holds a lone surrogate'), id: '' })
  if (LONE_SURROGATE.test(text + (title ?? '')))
    return reject('ILL_FORMED', 'the text holds a lone surrogate')
  if (isBinary(text)) return reject('BINARY', 'the text is full of NUL characters')
  const size = Buffer.byteLength(text)
  if (size > LIMITS.articleBytes) return reject('TOO_LARGE', tooLarge(size))
  if (!WORD.test(text)) return reject('EMPTY', 'the text holds no words')
  return { id, source, sha256, encoding, text, title: title ?? undefined, published: published ?? undefined }
}

export function rejection(about: Omit<Rejection, 'ok' | 'stage'>): Rejection {
  return { ok: false, stage: 'read', ...about }
}

/** The same share as for files; a few stray NULs do no harm. */
function isBinary(text: string): boolean {
  return text.includes('\0') && text.split('\0').length - 1 > text.length * NUL_SHARE
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function tooLarge(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB: the limit for one article is ${LIMITS.articleBytes / 2 ** 20} MiB`
}

function typeOf(value: object, field: string): string {
  const given: unknown = Reflect.get(value, field)
  if (given === null) return 'null'
  if (given === '') return 'empty'
  if (typeof given === 'string') return 'too long'
  return Array.isArray(given) ? 'an array' : `of type ${typeof given}`
}
