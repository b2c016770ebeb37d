import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readHttp } from '../../../src/read/pages/http.ts'
import { readWarc } from '../../../src/read/pages/warc.ts'
import { read } from '../../run/read-files.ts'

const PAGE = Buffer.from('<html><body><p>The ferry left Hull.</p></body></html>')

const http = (headers: readonly string[], body: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...headers, '', ''].join('\r\n'),
    ),
    body,
  ])
const record = (type: string, url: string, block: Uint8Array) =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('records lie where they say, in chunks of any size', async () => {
  const crawl = Buffer.concat([
    record('warcinfo', '', Buffer.from('software: x')),
    record('response', 'https://a.example/1', http([], PAGE)),
    record('request', 'https://a.example/1', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
    record('response', '<https://a.example/2>', http([], PAGE)),
  ])
  for (const size of [1, 7, 100_000]) {
    const found = []
    for await (const one of readWarc(inChunks(crawl, size), 1000, type => type === 'response')) {
      if ('fault' in one) throw new Error(one.fault)
      found.push(one.url)
      expect(crawl.subarray(one.offset, one.offset + one.length).equals(one.bytes)).toBe(true)
    }
    expect(found).toEqual(['https://a.example/1', 'https://a.example/2'])
  }
})

const response = (url: string) => record('response', url, http([], PAGE))
const [one, two, three] = ['u:1', 'u:2', 'u:3'].map(response) as [Buffer, Buffer, Buffer]
/** A record whose header gives another length than its block has. */
const claiming = (length: (right: number) => number | string, url = 'u:2') =>
  Buffer.from(
    response(url)
      .toString()
      .replace(/(?<=Content-Length: )\d+/, right => String(length(Number(right)))),
  )
const junk = (length: number) => Buffer.alloc(length, 'junk ')
const part = (from: number, to: number) => `the bytes ${from} to ${to} are no record of a WARC file`
const wrong = `the record at byte ${one.length} is not as long as it says: u:2`
const cut = 'the WARC file ends inside a record'
const embedded = record('response', 'u:2', http([], Buffer.concat([PAGE, Buffer.from('\r\n\r\n'), three])))

describe('behind what is damaged it goes on at the next record', () => {
  test.each<[string, readonly Uint8Array[], string[], string[]]>([
    ['junk in front', [junk(50), one], ['u:1'], [part(0, 50)]],
    ['a line of junk in front', [Buffer.from('x\n'), one], ['u:1'], [part(0, 2)]],
    ['junk between', [one, junk(70), two, three], ['u:1', 'u:2', 'u:3'], [part(one.length, one.length + 70)]],
    [
      'zeros between',
      [one, Buffer.alloc(200_000), two],
      ['u:1', 'u:2'],
      [part(one.length, one.length + 200_000)],
    ],
    ['junk behind', [one, junk(20)], ['u:1'], [part(one.length, one.length + 20)]],
    ['a length that is too short', [one, claiming(n => n - 9), three], ['u:1', 'u:3'], [wrong]],
    ['a length that is too long', [one, claiming(n => n + 9), three], ['u:1', 'u:3'], [wrong]],
    [
      'a length beyond two records',
      [one, claiming(n => n + 400), three, three, three, one],
      ['u:1', 'u:3', 'u:3', 'u:3', 'u:1'],
      [wrong],
    ],
    ['a length beyond the file', [one, claiming(() => 900_000), three], ['u:1', 'u:3'], [wrong]],
    ['a length beyond the limit', [one, claiming(() => 10 ** 12), three], ['u:1', 'u:3'], [wrong]],
    [
      'no number for a length',
      [one, claiming(() => 'many'), three],
      ['u:1', 'u:3'],
      [`the record at byte ${one.length} has a damaged header`],
    ],
    [
      'a header without its end',
      [one, two.subarray(0, 40), three],
      ['u:1', 'u:3'],
      [`the record at byte ${one.length} has a damaged header`],
    ],
    ['the last length too long', [one, claiming(n => n + 9)], ['u:1'], [cut]],
    ['nothing: one line end behind a block', [one.subarray(0, -2), two.subarray(0, -4)], ['u:1', 'u:2'], []],
    ['nothing: a page that shows a record', [one, embedded, three], ['u:1', 'u:2', 'u:3'], []],
  ])('%s', async (_, parts, urls, faults) => {
    for (const size of [1, 61, 1_000_000]) {
      const found: string[] = []
      const told: string[] = []
      try {
        const all = readWarc(inChunks(Buffer.concat(parts), size), 10_000, type => type === 'response')
        for await (const read of all) 'fault' in read ? told.push(read.fault) : found.push(read.url)
      } catch (error) {
        told.push((error as Error).message)
      }
      expect([found, told]).toEqual([urls, faults])
    }
  })

  test('lengths that all swallow what follows are read in linear time', async () => {
    const many = Buffer.concat(Array.from({ length: 4000 }, (_, i) => claiming(() => 2 ** 40, `u:${i}`)))
    const start = performance.now()
    let count = 0
    for await (const _ of readWarc(inChunks(many, 2 ** 20), 2 ** 20, () => true)) count++
    expect(count).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

test.each([
  ['as it is', [], PAGE],
  ['gzip', ['Content-Encoding: gzip'], gzipSync(PAGE)],
  ['brotli', ['Content-Encoding: br'], brotliCompressSync(PAGE)],
  ['unpacked by the crawler, which kept the header', ['Content-Encoding: br'], PAGE],
  [
    'in chunks',
    ['Transfer-Encoding: chunked'],
    Buffer.from(
      `a\r\n${PAGE.toString().slice(0, 10)}\r\n${(PAGE.length - 10).toString(16)}\r\n${PAGE.toString().slice(10)}\r\n0\r\n\r\n`,
    ),
  ],
])('a body %s', (_, headers, body) => {
  expect(Buffer.from(readHttp(http(headers, body))!.body()).toString()).toBe(PAGE.toString())
})

test('a page that unpacks to more than a page may hold is refused', () => {
  const response = readHttp(http(['Content-Encoding: gzip'], gzipSync(Buffer.alloc(80 * 2 ** 20))))
  expect(() => response!.body()).toThrow('unpacks to more')
})

const STORY =
  '<html><body><p>The ferry will stay in Hull until Monday, Ann Roe said, and nobody minded.</p><p>It needs a new engine, which comes from Bergen by road and takes a week.</p></body></html>'
const answer = (head: string, body = STORY) => Buffer.from(`HTTP/1.1 200 OK\r\n${head}\r\n${body}`)

describe('of what a crawl holds beside pages', () => {
  test('a page whose server says no type is read, by how it starts', async () => {
    const { articles } = await read({
      'a.warc': Buffer.concat([
        record('response', 'u:1', answer('')),
        record('response', 'u:2', answer('', '{"no": "page"}')),
        record('response', 'u:3', answer('Content-Encoding: br\r\n')),
        record('response', 'u:4', answer('Content-Type: text/css\r\n')),
      ]),
    })
    expect(articles.map(({ id }) => id)).toEqual(['u:1', 'u:3'])
  })

  test('records that are no answers are told, whether or not there are others', async () => {
    const loose = record('conversion', 'u:9', Buffer.from('A text.'))
    const { notes } = await read({ 'a.warc': Buffer.concat([record('response', 'u:1', answer('')), loose]) })
    expect(notes).toEqual(['its records of the kinds resource and conversion were not read'])
    const { rejected } = await read({ 'a.warc': loose })
    expect(rejected).toMatchObject([
      {
        code: 'EMPTY',
        reason:
          'holds no page that came back; its records of the kinds resource and conversion were not read',
      },
    ])
  })
})
