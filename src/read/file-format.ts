/** First bytes of formats that people take for text, and what to call them. */
const SIGNATURES: readonly (readonly [prefix: string, name: string])[] = [
  ['\x1f\x8b', 'a gzip archive'],
  ['PK\x03\x04', 'a zip archive or Office document'],
  ['BZh9', 'a bzip2 archive'],
  ['\xfd7zXZ\x00', 'an xz archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['RIFF', 'a RIFF media file'],
  ['%PDF-', 'a PDF document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document, or one with a password'],
  ['{\\rtf', 'an RTF document'],
  ['SQLite format 3\x00', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['\x7fELF', 'a program'],
]
/** Matches `<!DOCTYPE html>`, `<html lang="en">`, `<?xml version=`; not `<b>Breaking</b> news`. */
const MARKUP = /^\s{0,100}<(?:(!doctype\s+html|html[\s>])|\?xml\s)/i

/** How e-mails and pages that browsers save in one file (MHTML) begin, and what tells them from a text with a head. */
const MAIL_FIELD = /^[A-Za-z][A-Za-z-]{1,40}: /
const MIME_VERSION = /^mime-version:\s{0,5}1\.0/im
/** Bytes of the longest head of an e-mail that is looked through. */
const LONGEST_HEAD = 16_384
export const MIME = 'an e-mail or a web archive (MHTML)'

/** Names the format of bytes that are not plain text by their beginning; null: none that is known. */
export function fileFormatOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 256)).toString('latin1')
  const signature = SIGNATURES.find(([prefix]) => head.startsWith(prefix))
  if (signature) return signature[1]
  if (MAIL_FIELD.test(head) && isMime(bytes)) return MIME
  const markup = MARKUP.exec(head)
  return markup ? (markup[1] ? 'an HTML page' : 'an XML document') : null
}

function isMime(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LONGEST_HEAD))
  const lines = start.toString('latin1').replace(/\r\n/g, '\n')
  const end = lines.indexOf('\n\n')
  return MIME_VERSION.test(end < 0 ? lines : lines.slice(0, end))
}
