import { hash as digest } from 'node:crypto'
import { LIMITS } from '../config.ts'
import type { SourceRecord } from '../model/document.ts'
import type { Encoding } from '../model/encodings.ts'
import type { Code, Rejection } from '../model/outcome.ts'
import { ID_LENGTH, recordSchema } from '../model/source-record.ts'
import { decode, isFullOfNul } from './decode.ts'
import type { FieldMap } from './records/field-names.ts'
import type { FieldNotes } from './records/field-notes.ts'
import { hasTooManyParts } from './records/json-parts.ts'
import { hasBlankText, mapFields } from './records/map-fields.ts'
import { missingText, otherShape } from './records/missing-text.ts'

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

const TOO_MANY_PARTS = `holds more than ${LIMITS.recordParts} objects and lists`

/** Reads one record of JSON, given as bytes: a line of JSON Lines without its end, an object of a JSON file. */
export function readJsonRecord(
  bytes: Uint8Array,
  source: string,
  map: FieldMap = {},
): SourceRecord | Rejection {
  const reject = (code: Code, reason: string) =>
    rejection({ id: '', source, sha256: hash(bytes), code, reason })
  if (bytes.length > LIMITS.recordBytes) return reject('TOO_LARGE', tooLarge(bytes.length))
  if (hasTooManyParts(bytes)) return reject('TOO_LARGE', TOO_MANY_PARTS)
  let line: string
  try {
    line = UTF8.decode(bytes)
  } catch {
    return reject('ENCODING', 'the record is not valid UTF-8')
  }
  let value: unknown
  try {
    value = parseJson(line)
  } catch {
    return reject(
      'BAD_JSON',
      SEVERAL.test(line)
        ? 'several records stand on one line: call the file .json'
        : 'the record is not valid JSON',
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return reject('BAD_JSON', 'the record is not a JSON object')
  return readFields(value, { source, encoding: 'utf-8', bytes }, map)
}

/** Where a record came from. Of its bytes a record without a usable text gets its hash. */
export interface Origin {
  readonly source: string
  readonly encoding: Encoding
  readonly bytes: Uint8Array
}

/** `{"id": 1} {"id": 2}` */
const SEVERAL = /^\s{0,9}\{[^{}]{0,10000}\}[,\s]{0,9}\{/

/** What numbers without a value look like in the JSON of Python, and the marks that tell whether they stand in a string. */
const NOT_A_NUMBER = /\\.|"|-?\b(?:NaN|Infinity)\b/gs

/** Some programs write a comma behind each line, as if they stood in a list. */
function parseJson(line: string): unknown {
  const trimmed = line.trimEnd()
  const written = trimmed.endsWith(',') ? trimmed.slice(0, -1) : trimmed
  try {
    return JSON.parse(written)
  } catch (error) {
    if (!/\b(?:NaN|Infinity)\b/.test(written)) throw error
    let inString = false
    return JSON.parse(
      written.replace(NOT_A_NUMBER, part => {
        if (part === '"') inString = !inString
        return inString || part === '"' || part.startsWith('\\') ? part : 'null'
      }),
    )
  }
}

/** The id of a sound record of JSON without looking at the rest; null where only a full reading can tell. Its names go to `fieldNotes`. */
export function quickId(
  bytes: Uint8Array,
  source: string,
  map: FieldMap,
  fieldNotes: FieldNotes,
): string | null {
  if (hasTooManyParts(bytes)) return null
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    )
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    fieldNotes.see(Object.keys(value))
    const mapped = mapFields(value, map)
    const id = mapped.text === undefined ? undefined : idOf(mapped, source)
    return typeof id === 'string' && id.length < ID_LENGTH && !id.includes('\ufffd') ? id : null
  } catch {
    return null
  }
}

/** A record without an id is called by its address, else by its file and its place there. */
function idOf(
  mapped: { id?: string | number; url?: string | number },
  source: string,
): string | number | undefined {
  return mapped.id ?? mapped.url ?? (source === '' ? undefined : source)
}

/** Checks the fields of a record, wherever they came from and whatever they are called there. */
export function readFields(value: object, origin: Origin, map: FieldMap = {}): SourceRecord | Rejection {
  const { source, encoding } = origin
  const mapped = mapFields(value, map)
  const given = { ...mapped, id: idOf(mapped, source) }
  const refuse = (code: Code, reason: string) => {
    const { id } = given
    const isShort = (typeof id === 'string' && id.length < ID_LENGTH) || typeof id === 'number'
    return rejection({ id: isShort ? `${id}` : '', source, sha256: hash(origin.bytes), code, reason })
  }
  // a file may hold millions of records that are none: they need no schema
  if (mapped.text === undefined)
    return hasBlankText(value)
      ? refuse('EMPTY', 'the text holds no words')
      : refuse(
          'BAD_RECORD',
          otherShape(value) ?? missingText(Object.keys(value), name => Reflect.get(value, name)),
        )
  const parsed = recordSchema.safeParse(given)
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0])
    return refuse(
      'BAD_RECORD',
      field === 'id' && typeof given.id === 'number'
        ? 'the field id is a number too large to be exact: write it in quotes'
        : `the field ${field} is ${typeOf(Reflect.get(given, field))}`,
    )
  }
  const { id, text } = parsed.data
  const title = asText(parsed.data.title)
  const published = asText(parsed.data.published)
  const url = asText(mapped.url)
  const sha256 = hash(text)
  const reject = (code: Code, reason: string) => rejection({ id, source, sha256, code, reason })
  if (LONE_SURROGATE.test(text) || LONE_SURROGATE.test(id) || LONE_SURROGATE.test(title ?? ''))
    return reject('ILL_FORMED', 'a field holds a lone surrogate')
  const size = Buffer.byteLength(text)
  if (size > LIMITS.articleBytes) return reject('TOO_LARGE', tooLarge(size))
  if (isBinary(text)) return reject('BINARY', 'the text is full of NUL characters')
  if (!WORD.test(text)) return reject('EMPTY', 'the text holds no words')
  return {
    id,
    source,
    sha256,
    encoding,
    text,
    title,
    published,
    url: LONE_SURROGATE.test(url ?? '') ? undefined : url,
  }
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
  return digest('sha256', content)
}

function typeOf(given: unknown): string {
  if (given === undefined) return 'missing'
  if (given === null) return 'null'
  if (given === '') return 'empty'
  if (typeof given === 'string') return 'too long'
  return Array.isArray(given) ? 'an array' : `of type ${typeof given}`
}
