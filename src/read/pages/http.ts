import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { LIMITS } from '../../config.ts'
import { fileFormatOf } from '../file-format.ts'
import { FormatError } from '../format-error.ts'

/** The answer of a server as a crawler stored it. */
export interface HttpResponse {
  readonly status: number
  /** media type, in lower case, without parameters */
  readonly type: string
  readonly charset: string | null
  readonly body: () => Uint8Array
}

/** Most bytes that the head of an answer takes. */
const LONGEST_HEAD = 64 * 1024
const OK = 200

/** Whether the first bytes of a stored answer are those of a page that came back. */
export function isPage(bytes: Uint8Array): boolean {
  const response = readHttp(bytes)
  if (response?.status !== OK) return false
  // what a server does not say, browsers look for
  if (response.type === '') return fileFormatOf(bodyOf(response)) === 'an HTML page'
  return /^(?:text\/html|application\/xhtml\+xml)$/.test(response.type)
}

function bodyOf({ body }: HttpResponse): Uint8Array {
  try {
    return body()
  } catch {
    return new Uint8Array()
  }
}

/** Reads a stored answer; null where it is none. Throws `FormatError` for a body that cannot be unpacked. */
export function readHttp(bytes: Uint8Array): HttpResponse | null {
  const near = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD))
  const blank = [near.indexOf('\r\n\r\n'), near.indexOf('\n\n')]
  const end = blank[0]! >= 0 ? blank[0]! + 4 : blank[1]! + 2
  const [first = '', ...lines] = near.toString('latin1', 0, Math.max(0, end)).split(/\r?\n/)
  const status = /^HTTP\/[\d.]{1,4} (\d{3})/.exec(first)?.[1]
  if (status === undefined || end < 2) return null
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const [type = '', ...parameters] = (fields.get('content-type') ?? '').split(';')
  const charset = parameters
    .map(given => /^\s*charset\s*=\s*"?([\w:.-]{2,40})/i.exec(given)?.[1])
    .find(Boolean)
  return {
    status: Number(status),
    type: type.trim().toLowerCase(),
    charset: charset ?? null,
    body: () => {
      const rest = bytes.subarray(end)
      const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(rest) : rest
      return unpack(whole, fields.get('content-encoding')?.toLowerCase() ?? '')
    },
  }
}

/** Crawlers store bodies as they came, or unpacked with the old header: a body that is not packed is taken as it is. */
function unpack(body: Uint8Array, encoding: string): Uint8Array {
  const limit = { maxOutputLength: LIMITS.documentBytes }
  try {
    if (body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, limit)
    if (encoding === 'br') return brotliDecompressSync(body, limit)
    if (encoding === 'deflate') return inflateSync(body, limit)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new FormatError('UNSAFE', 'the page unpacks to more than a page may hold')
    if (body[0] !== 0x3c) throw new FormatError('NOT_TEXT', 'the page is packed and damaged')
  }
  return body
}

/** Bodies in chunks, each behind its size in hex; one that is not written so is taken as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length)
  const parts: Uint8Array[] = []
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at)
    const size = end < 0 ? null : /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(buffer.toString('latin1', at, end))
    if (!size) return parts.length === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size[1]!, 16)
    if (length === 0) break
    parts.push(buffer.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}
