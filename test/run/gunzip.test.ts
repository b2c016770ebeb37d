import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/config.ts'
import { FormatError } from '../../src/read/format-error.ts'
import { gunzip } from '../../src/run/gunzip.ts'
import { makeFolder } from '../cli/folder.ts'
import { list } from './list.ts'

const line = (id: string) => `${JSON.stringify({ id, text: `The ferry ${id} left Hull.` })}\n`
const [one, two, three] = ['m1', 'm2', 'm3'].map(id => gzipSync(line(id))) as [Buffer, Buffer, Buffer]
const junk = Buffer.from('<html>502 Bad Gateway</html>')
const zeros = Buffer.alloc(512)
/** A packed file one of whose bytes, counted from its end, is another. */
function spoilt(packed: Buffer, fromEnd: number): Buffer {
  const bytes = Buffer.from(packed)
  bytes[bytes.length - fromEnd]! ^= 0xff
  return bytes
}
const warcRecord = (url: string) => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The ferry left ${url}.</p>`
  return gzipSync(
    `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`,
  )
}

const lost = (ending: string, bytes: number) =>
  `is a gzip file that is ${ending}: what comes behind the first ${bytes} bytes unpacked is lost`
const NOTE = 'bytes behind its packed data are no gzip, and were not read'
const size = line('m1').length

describe('of a packed file that is not sound, what can be had is read and the rest is named', () => {
  test.each<[string, string, readonly Buffer[], readonly string[], string | null, string | null]>([
    ['junk behind the last member', 'a.jsonl.gz', [one, two, junk], ['m1', 'm2'], null, NOTE],
    ['a byte of junk', 'a.jsonl.gz', [one, Buffer.from('x')], ['m1'], null, NOTE],
    ['junk behind an article', 'a.txt.gz', [gzipSync('The ferry left.'), junk], ['a'], null, NOTE],
    [
      'junk behind a crawl',
      'a.warc.gz',
      [warcRecord('a:1'), warcRecord('a:2'), junk],
      ['a:1', 'a:2'],
      null,
      NOTE,
    ],
    ['zeros behind', 'a.jsonl.gz', [one, zeros], ['m1'], null, null],
    ['zeros between', 'a.jsonl.gz', [one, zeros, two], ['m1', 'm2'], null, null],
    [
      'a member with another checksum',
      'a.jsonl.gz',
      [one, spoilt(two, 6), three],
      ['m1'],
      lost('damaged', size),
      null,
    ],
    [
      'a member with damaged data',
      'a.jsonl.gz',
      [one, Buffer.concat([two.subarray(0, 10), Buffer.alloc(40, 0xff)]), three],
      ['m1'],
      lost('damaged', size),
      null,
    ],
    ['junk between members', 'a.jsonl.gz', [one, junk, three], ['m1'], lost('damaged', size), null],
    [
      'a member that is cut off',
      'a.jsonl.gz',
      [one, two.subarray(0, 12)],
      ['m1'],
      lost('cut off', size + 1),
      null,
    ],
    [
      'a header that is cut off',
      'a.jsonl.gz',
      [one, two.subarray(0, 4)],
      ['m1'],
      lost('cut off', size),
      null,
    ],
    [
      'a damaged crawl',
      'a.warc.gz',
      [warcRecord('a:1'), spoilt(warcRecord('a:2'), 8)],
      ['a:1'],
      lost('damaged', 149),
      null,
    ],
    [
      'a damaged article',
      'a.txt.gz',
      [gzipSync('The ferry left.'), two.subarray(0, 12)],
      [],
      lost('cut off', 16),
      null,
    ],
    ['nothing', 'a.jsonl.gz', [], [], 'is no gzip file, or a damaged one', null],
    ['no gzip', 'a.jsonl.gz', [junk], [], 'is no gzip file, or a damaged one', null],
  ])('%s', async (_, name, parts, ids, rejected, note) => {
    const got = await list(makeFolder({ [name]: Buffer.concat(parts) }))
    expect(got.ids).toEqual(ids)
    expect(got.rejected).toEqual(rejected === null ? [] : [[name, 'NOT_TEXT', rejected]])
    expect(got.notes).toEqual(note === null ? [] : [[name, note]])
  })
})

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test.each([1, 4096, 2 ** 20])('chunks of %i bytes change nothing', async size => {
  const text = Array.from({ length: 5_000 }, (_, i) => `Ferry ${i} left Hull. `).join('')
  const header = Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 0, 2, 0, 1, 2, 0x61, 0, 0x62, 0, 9, 9])
  const packed = gzipSync(text)
  const named = Buffer.concat([header, packed.subarray(10)])
  const file = Buffer.concat([named, zeros, packed, packed.subarray(0, -20)]) // the last one is cut off
  const parts: Uint8Array[] = []
  const unpack = async () => {
    for await (const part of gunzip(inChunks(file, size), () => {})) parts.push(part)
  }
  await expect(unpack()).rejects.toThrow(FormatError)
  const got = Buffer.concat(parts).toString()
  expect(got.startsWith(text + text)).toBe(true)
  expect(text.startsWith(got.slice(2 * text.length))).toBe(true)
  expect(got.length).toBeGreaterThan(3 * text.length - 200)
})

test('what a damaged file unpacks to is handed on in pieces', async () => {
  const bomb = Buffer.concat([gzipSync(Buffer.alloc(64 * 2 ** 20)), junk])
  let largest = 0
  let length = 0
  for await (const part of gunzip(inChunks(bomb, LIMITS.chunkBytes), () => {})) {
    largest = Math.max(largest, part.length)
    length += part.length
  }
  expect(length).toBe(64 * 2 ** 20)
  expect(largest).toBeLessThanOrEqual(LIMITS.chunkBytes)
})
