import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readHttp } from '../../../src/read/pages/http.ts'
import { readWarc } from '../../../src/read/pages/warc.ts'

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
      found.push(one.url)
      expect(crawl.subarray(one.offset, one.offset + one.length).equals(one.bytes)).toBe(true)
    }
    expect(found).toEqual(['https://a.example/1', 'https://a.example/2'])
  }
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
