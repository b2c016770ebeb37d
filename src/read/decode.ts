import { createRequire } from 'node:module'
import type { Encoding } from '../model/encodings.ts'
import type { Code } from '../model/outcome.ts'
import { fileFormatOf } from './file-format.ts'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: Code; readonly reason: string }

/** Above this share of NULs, one in so many, a text is none. */
const NUL_SHARE = 1 / 1000
/** So many NULs do no harm to a short text, unless they are a tenth of it. */
const STRAY_NULS = 2

/** Whether so many NULs among so many bytes or characters tell that something is no text. */
export const isFullOfNul = (nuls: number, length: number): boolean =>
  nuls > Math.max(length * NUL_SHARE, Math.min(STRAY_NULS, length / 10))

/** Above this share of bytes from 0x80 up, text that is not UTF-8 is not English in Windows-1252 either. */
const HIGH_SHARE = 0.3
/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Bytes to text: a byte-order mark decides, else strict UTF-8, else Windows-1252 where the bytes are
 * plausible as that. The byte-order mark is not part of the text; nothing else is changed.
 * `isMarkup` says that the bytes are a page, which as an article's text would be refused.
 * Windows-1252 goes through iconv-lite, since `TextDecoder` of Node 20 loses its curly quotes.
 */
export function decode(bytes: Uint8Array, isMarkup = false): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3)) ?? damaged
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return reject('ENCODING', 'UTF-32: save it as UTF-8')
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes.subarray(2), 'utf-16be')
  const format = fileFormatOf(bytes)
  if (format && !isMarkup) return reject('NOT_TEXT', `is ${format}, not plain text`)
  return rejectNul(bytes) ?? decodeUtf8(bytes) ?? decode1252(bytes)
}

const damaged = reject(
  'ENCODING',
  'invalid UTF-8: the file is damaged or in another encoding; save it as UTF-8',
)

function reject(code: Code, reason: string): Decoded {
  return { ok: false, code, reason }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte)
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { ok: true, text, encoding: 'utf-8' }
  } catch {
    return null
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    return { ok: true, text, encoding }
  } catch {
    return reject('ENCODING', 'invalid UTF-16: the file is damaged; save it as UTF-8')
  }
}

/** Tells a binary file from UTF-16 without a byte-order mark, whose NULs stand on one side of each pair. */
function rejectNul(bytes: Uint8Array): Decoded | null {
  const nul = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nul[i & 1]!++
  const [even, odd] = nul as [number, number]
  if (!isFullOfNul(even + odd, bytes.length)) return null
  const oneSided = Math.min(even, odd) * 20 < Math.max(even, odd)
  return oneSided && even + odd > bytes.length / 5
    ? reject('ENCODING', 'looks like UTF-16 without a byte-order mark: save it as UTF-8')
    : reject('BINARY', 'a binary file, not plain text')
}

/**
 * A letter with an accent stands before a letter or a blank far more often than before a sign of 0x80-0xBF.
 * Many such pairs are what UTF-8 looks like: then the file is damaged UTF-8, not Windows-1252.
 */
function decode1252(bytes: Uint8Array): Decoded {
  let high = 0
  let pairs = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (UNDEFINED_1252.has(byte) || isControl(byte)) return damaged
    if (byte < 0x80) continue
    high++
    if (byte >= 0xc0 && isTrail(bytes[i + 1])) pairs++
  }
  if (high > bytes.length * HIGH_SHARE || pairs * 5 > high) return damaged
  return { ok: true, text: decodeByTable(bytes), encoding: 'windows-1252' }
}

const isTrail = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)

/** iconv-lite is loaded on first use: most articles are UTF-8. */
function decodeByTable(bytes: Uint8Array): string {
  const iconv = createRequire(import.meta.url)('iconv-lite') as typeof import('iconv-lite')
  return iconv.decode(bytes, 'windows-1252')
}
