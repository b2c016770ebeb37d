import { gzipSync } from 'node:zlib'

type Content = string | Uint8Array

/** A sentence of 200,000 numbers and more. */
const MANY = `There were ${'7 cats, '.repeat(210_000)}.`
const harm = (id: string, deed: string, padding = 0) =>
  JSON.stringify({ id, harm: deed, text: 'The mayor left.'.padEnd(padding) })
/** Characters of a text whose deadline leaves time to fill a heap on a busy machine. */
const LONG = 500_000

/** Lines of JSON Lines that are no article, each with its code. What does harm needs `harm.mjs`. */
export const LINES: readonly (readonly [line: Content, code: string])[] = [
  ['{"id": "p1", "text": ', 'BAD_JSON'],
  ['[]', 'BAD_JSON'],
  ['"text"', 'BAD_JSON'],
  ['null', 'BAD_JSON'],
  [`{"id": "deep", "text": "News.", "more": ${'['.repeat(100_000)}`, 'BAD_JSON'],
  ['{"id": "p2"}', 'BAD_RECORD'],
  ['{"id": "p3", "text": 5}', 'BAD_RECORD'],
  ['{"id": "p4", "text": null}', 'BAD_RECORD'],
  ['7', 'BAD_JSON'],
  [`{"id": "${'x'.repeat(2000)}", "text": "News."}`, 'BAD_RECORD'],
  ['{"id": "p5", "text": "x \\ud800 y"}', 'ILL_FORMED'],
  ['{"id": "p6", "text": "\\udc00"}', 'ILL_FORMED'],
  ['{"id": "p7\\ud800", "text": "News."}', 'ILL_FORMED'],
  ['{"id": "p13", "title": "\\ud800", "text": "News."}', 'ILL_FORMED'],
  ['{"id": "p8", "text": " \\n"}', 'EMPTY'],
  ['{"id": "p9", "text": "!?"}', 'EMPTY'],
  ['{"id": "leftovers", "text": "Advertisement\\nNo comments:\\nPost a Comment"}', 'EMPTY'],
  ['{"id": "p10", "text": "a\\u0000b\\u0000c\\u0000d"}', 'BINARY'],
  [Buffer.from('{"id": "latin", "text": "Caf\xe9 closed."}', 'latin1'), 'ENCODING'],
  [JSON.stringify({ id: 'p11', text: 'long '.repeat(2_000_000) }), 'TOO_LARGE'],
  [JSON.stringify({ id: 'longest', text: 'x'.repeat(33 * 2 ** 20) }), 'TOO_LARGE'],
  [JSON.stringify({ id: 'many', text: MANY }), 'TOO_MANY_FACTS'],
  [harm('spin', 'SPIN'), 'TIMEOUT'],
  [harm('exit-1', 'EXIT'), 'CRASH'],
  [harm('exit-2', 'EXIT'), 'CRASH'],
  [harm('heap', 'HEAP', LONG), 'OOM'],
  [harm('throw', 'THROW'), 'INTERNAL'],
]
/** Those that last until their deadline, or nearly: what fills a heap ends when it is full. */
export const LASTING: readonly string[] = [harm('spin', 'SPIN'), harm('heap', 'HEAP', LONG)]

/** Files that are no article, each with its code. */
export const FILES: Readonly<Record<string, readonly [content: Content, code: string]>> = {
  'binary.txt': [Uint8Array.of(1, 0, 2, 0, 0, 9, 0), 'BINARY'],
  'blank.txt': ['\n \n', 'EMPTY'],
  'nothing.txt': ['', 'EMPTY'],
  'image.txt': [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'NOT_TEXT'],
  'archive.txt': [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0), 'NOT_TEXT'],
  'document.txt': ['%PDF-1.7\n%', 'NOT_TEXT'],
  'cut.txt': [Buffer.concat([Buffer.from('Café “society” '), Buffer.from([0xe2, 0x80])]), 'ENCODING'],
  'wide.txt': [Buffer.from('The mayor left the town.', 'utf16le'), 'ENCODING'],
  'huge.txt': ['news '.repeat(2_000_000), 'TOO_LARGE'],
  'cut.txt.gz': [gzipSync('The mayor left the town.').subarray(0, 20), 'NOT_TEXT'],
  'table.csv': ['id,rumpf\n1,News\n', 'BAD_RECORD'],
  'cut.docx': [Buffer.from('PK\x03\x04cut off', 'latin1'), 'NOT_TEXT'],
  'front.html': ['<html><body><a href="/a">One</a><a href="/b">Two</a></body></html>', 'NO_ARTICLE'],
}
