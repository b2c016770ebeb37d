import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinCsvLines } from '../../src/read/csv-frames.ts'
import { type ByteLine, splitLines } from '../../src/read/lines.ts'

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collect<T extends ByteLine>(lines: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const line of lines) list.push({ ...line, bytes: Uint8Array.from(line.bytes) })
  return list
}

const textOf = ({ bytes }: ByteLine) => Buffer.from(bytes).toString('utf8')

describe('splitLines', () => {
  test.each([1, 2, 7, 1000])('splits at line feeds only, chunks of %i bytes', async size => {
    const text = 'one\u2028two\u2029\n\nthree\r\n“four”'
    const lines = await collect(splitLines(inChunks(Buffer.from(text), size), 100))
    expect(lines.map(textOf)).toEqual(['one\u2028two\u2029', '', 'three\r', '“four”'])
    for (const { offset, length, bytes } of lines)
      expect(Buffer.from(text).subarray(offset, offset + length)).toEqual(Buffer.from(bytes))
  })

  test('keeps only the beginning of a line that is too long', async () => {
    const lines = await collect(splitLines(inChunks(Buffer.from(`${'x'.repeat(1000)}\nok`), 64), 10))
    expect(lines.map(({ bytes, length }) => [bytes.length, length])).toEqual([
      [11, 1000],
      [2, 2],
    ])
    expect(lines[1]!.offset).toBe(1001)
  })
})

describe('joinCsvLines', () => {
  const records = async (text: string, delimiter = ',') => {
    const lines = splitLines(inChunks(Buffer.from(text), 5), 10_000)
    return collect(joinCsvLines(lines, () => delimiter.charCodeAt(0), 10_000))
  }

  test('a quoted cell may hold line ends, delimiters and doubled quotes', async () => {
    const found = await records('id,text\n1,"one\n""two"", three\n"\n2,six" feet\n')
    expect(found.map(textOf)).toEqual(['id,text', '1,"one\n""two"", three\n"', '2,six" feet'])
    expect(found.map(({ lines }) => lines)).toEqual([1, 3, 1])
  })

  test('a cell that is never closed runs to the end', async () => {
    expect((await records('1,"open\n2,x\n3,y')).map(textOf)).toEqual(['1,"open\n2,x\n3,y'])
  })

  test('records lie where they say, for any content', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é', ' ') })
    const quote = (value: string) => `"${value.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), async rows => {
        const lines = rows.map(row => row.map(quote).join(','))
        const text = `${lines.join('\n')}\n`
        const found = await records(text)
        expect(found.map(textOf)).toEqual(lines)
        const bytes = Buffer.from(text)
        for (const { offset, length, bytes: kept } of found)
          expect(bytes.subarray(offset, offset + length).equals(kept)).toBe(true)
      }),
    )
  })
})
