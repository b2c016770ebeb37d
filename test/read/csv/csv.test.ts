import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvFrame, frameCsv } from '../../../src/read/csv/frames.ts'
import { sniffCsv } from '../../../src/read/csv/sniff.ts'
import { csv } from '../../../src/read/formats/csv.ts'
import type { FieldMap } from '../../../src/read/records/field-names.ts'

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Rows below the header: the line where each starts, and its text or why it is lost. */
async function read(text: string, size: number, map: FieldMap = {}) {
  const bytes = Buffer.from(text)
  const file = {
    source: 'f.csv',
    size: bytes.length,
    isPlain: true,
    head: new Uint8Array(),
    stream: () => inChunks(bytes, size),
  }
  const rows: (readonly [line: number, got: string])[] = []
  for await (const found of csv.list(file, { map, isNamed: false })) {
    if ('rejection' in found) rows.push([found.line, found.rejection.reason])
    if (!('id' in found)) continue
    const { line, offset, length, context } = found
    const record = csv.read(bytes.subarray(offset, offset + length), {
      id: found.id,
      source: 'f.csv',
      context,
    })
    rows.push([line, 'ok' in record ? record.reason : record.text])
  }
  return rows
}

/** Rows as they are cut, the header first. */
async function cut(text: string, size: number, limit: number) {
  const bytes = Buffer.from(text)
  const { dialect, skipped } = await sniffCsv(
    () => inChunks(bytes, size),
    cells => cells.includes('text'),
  )
  let cells = 0
  const frames: CsvFrame[] = []
  const rows = bytes.subarray(skipped.bytes)
  const fits = (frame: CsvFrame) => cells === 0 || frame.cells === cells
  for await (const frame of frameCsv(inChunks(rows, size), dialect, fits, limit)) {
    if (cells === 0) cells = frame.cells
    frames.push(frame)
  }
  return { frames, bytes: rows }
}

describe('rows are read right', () => {
  test.each([
    [
      'line ends, delimiters, doubled marks',
      'id,text\n1,"one\n""two"", three\n"\n2,six" feet\n',
      ['one\n"two", three\n', 'six" feet'],
    ],
    ['semicolons', 'id;text\n1;one, two\n', ['one, two']],
    ['tabs', 'id\ttext\n1\tone, two\n', ['one, two']],
    ['sep=', 'sep=;\r\nid;text\r\n1;"one; two"\r\n', ['one; two']],
    ['a blank before the mark', 'id, text\n1, "one, two"\n2, "three"\n', ['one, two', 'three']],
    [
      'marks escaped by a backslash',
      'id,text\n1,"Ann \\"Doe\\" of York, sold 12"\n2,"x, y"\n',
      ['Ann "Doe" of York, sold 12', 'x, y'],
    ],
    ['a backslash that escapes nothing', 'id,text\n1,"C:\\dir\\"\n2,"x, y"\n', ['C:\\dir\\', 'x, y']],
    [
      'marks that mean nothing between tabs',
      'id\ttext\n1\t"We go," he said\n2\t"No\n',
      ['"We go," he said', '"No'],
    ],
    ['a header with marks', '"id","te""xt","text"\n1,y,z\n', ['z']],
    ['a title above the header', 'Ferries, May 2024\nid,text,date\n1,one,\n', ['one']],
    [
      'several, and a blank line',
      'Ferries;;\n\n"Query: ""strike"", ferry"\nid;text;date\n1;one, two;\n',
      ['one, two'],
    ],
    ['a title behind a byte-order mark', '\ufeffFerries\nid,text\n1,one\n', ['one']],
    ['a cell that is called like a column', 'text\nFerry\n"id, text"\n', ['Ferry', 'id, text']],
    [
      'blank cells behind the last column',
      'id,text\n1,"one\n\ntwo",\n2,"three", ,\n',
      ['one\n\ntwo', 'three'],
    ],
    ['columns without a name', 'id,text,,\n1,"one\n\ntwo"\n2,three,\n', ['one\n\ntwo', 'three']],
    ['lines that end twice in CR', 'id,text\r\r\n1,one\r\r\n2,"two"\r\r\n', ['one', 'two']],
    ['a row that is called like the columns', 'id,text\n1,text\ntext,id\n', ['text', 'id']],
  ])('%s', async (_, text, texts) => {
    for (const size of [1, 3, 1000]) expect((await read(text, size)).map(([, got]) => got)).toEqual(texts)
  })

  test('columns may be called as parts of any object are', async () => {
    const text = 'id,constructor,__proto__\n1,The ferry left.,x\n'
    expect(await read(text, 1000, { text: 'constructor' })).toEqual([[2, 'The ferry left.']])
    expect(await read(text, 1000, { text: '__proto__' })).toEqual([[2, 'x']])
  })

  test('rows lie where they say, for any content', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' ') })
    const quote = (value: string) => `"${value.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async rows => {
        const lines = ['id,text', ...rows.map(row => row.map(quote).join(','))]
        const { frames, bytes } = await cut(`${lines.join('\n')}\n`, 5, 10_000)
        expect(frames.map(frame => Buffer.from(frame.bytes).toString())).toEqual(lines)
        for (const { offset, length, bytes: kept } of frames)
          expect(bytes.subarray(offset, offset + length).equals(kept)).toBe(true)
      }),
    )
  })
})

describe('nothing is lost in silence', () => {
  const open = (line: number) => `an unclosed quote (") opens a cell: line ${line} is lost`
  const broken = (line: number) => `a quote (") stands inside a quoted cell: line ${line} is lost`
  const width = (cells: number, line: number) => `${cells} cells where the header has 2: line ${line} is lost`

  test.each<[what: string, text: string, rows: [line: number, got: string][]]>([
    [
      'an unquoted comma',
      'id,text\n1,"a, b"\n2,a, b, c\n3,d\n',
      [
        [2, 'a, b'],
        [3, width(4, 3)],
        [4, 'd'],
      ],
    ],
    [
      'too few cells',
      'id,text\n1\n2,b\n',
      [
        [2, width(1, 2)],
        [3, 'b'],
      ],
    ],
    [
      'a mark inside a cell',
      'id,text\n1,"a "b", c" d"\n2,e\n',
      [
        [2, broken(2)],
        [3, 'e'],
      ],
    ],
    [
      'a mark inside a cell of two lines',
      'id,text\n1,"a "b\nc" d"\n2,e\n',
      [
        [2, broken(2)],
        [3, width(1, 3)],
        [4, 'e'],
      ],
    ],
    [
      'an open quote loses its line alone',
      'id,text\n1,"a\n2,b\n3,"c, d"\n',
      [
        [2, open(2)],
        [3, 'b'],
        [4, 'c, d'],
      ],
    ],
    [
      'an open quote above a cell of several lines',
      'id,text\n1,"a\n2,"b\n\nc, d"\n3,e\n',
      [
        [2, open(2)],
        [3, 'b\n\nc, d'],
        [6, 'e'],
      ],
    ],
    [
      'an open quote and no other',
      `id,text\n1,"a\n${'2,plain\n'.repeat(50)}`,
      [[2, open(2)], ...Array.from({ length: 50 }, (_, i): [number, string] => [i + 3, 'plain'])],
    ],
    [
      'an open quote at the end',
      'id,text\n1,a\n2,"b',
      [
        [2, 'a'],
        [3, open(3)],
      ],
    ],
  ])('%s', async (_, text, rows) => {
    for (const size of [1, 7, 1000]) expect(await read(text, size)).toEqual(rows)
  })

  test.each(['id,text\r1,a\r2,b\r', 'id,text\r1,"a, b"'])('lines that end in CR alone: %j', async text => {
    await expect(read(text, 7)).rejects.toThrow('its lines end in CR alone')
    expect(await read(text.replaceAll('\r', '\r\n'), 7)).not.toEqual([])
  })

  test('a row above the limit costs itself alone', async () => {
    const long = `1,"${'a, '.repeat(200)}\n"`
    const { frames } = await cut(`id,text\n${long}\n2,b\n3,c\n`, 64, 100)
    expect(frames.map(({ line, length, bytes }) => [line, length, bytes.length])).toEqual([
      [1, 7, 7],
      [2, long.length, 101],
      [4, 3, 3],
      [5, 3, 3],
    ])
  })

  test('a file full of open quotes is read in linear time', async () => {
    const text = (rows: number) => `id,text\n${'1,"a\n'.repeat(rows)}`
    const start = performance.now()
    await cut(text(20_000), 1 << 20, 1 << 25)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
