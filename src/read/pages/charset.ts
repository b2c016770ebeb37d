import { type Encoding, NAMED_ENCODINGS } from '../../model/encodings.ts'
import { type Decoded, decode } from '../decode.ts'
import { fileFormatOf, MIME } from '../file-format.ts'
import { FormatError } from '../format-error.ts'

/** Where a page names its encoding, as far down as browsers look. */
const NEAR = 2048
const CHARSET = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w:.-]{2,40})/i
/** What browsers read as Windows-1252, and what the ladder of encodings finds by itself. */
const KNOWN =
  /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-?8859-?1|iso-?8859-?15|latin-?1|windows-?1252|cp-?1252)$/i

/** The text of a page: by its bytes where they tell, else by the encoding that the server or the page names. */
export function decodePage(bytes: Uint8Array, sent: string | null): { text: string; encoding: Encoding } {
  if (fileFormatOf(bytes) === MIME)
    throw new FormatError('NOT_TEXT', `is ${MIME}: open it and save it as an HTML page`)
  const decoded = decode(bytes, true)
  if (decoded.ok && decoded.encoding !== 'windows-1252') return decoded
  const near = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, NEAR)).toString('latin1')
  const named = sent ?? CHARSET.exec(near)?.[1] ?? null
  if (named !== null && !KNOWN.test(named) && (decoded.ok || decoded.code === 'ENCODING'))
    return decodeNamed(bytes, named) ?? sureOf(decoded)
  return sureOf(decoded)
}

function sureOf(decoded: Decoded): { text: string; encoding: Encoding } {
  if (decoded.ok) return decoded
  throw new FormatError(decoded.code, decoded.reason)
}

/** A page in the encoding that it names; null where no browser knows that. Throws a `FormatError` where bytes are none of it. */
function decodeNamed(bytes: Uint8Array, named: string): { text: string; encoding: Encoding } | null {
  const encoding = NAMED_ENCODINGS.find(name => name === labelled(named))
  if (encoding === undefined) return null
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    throw new FormatError('ENCODING', `the page is in ${named.toLowerCase()}, and damaged: save it as UTF-8`)
  }
}

/** `gb2312` is `gbk` */
function labelled(name: string): string | null {
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}
