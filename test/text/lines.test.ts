import { describe, expect, test } from 'vitest'
import { type ByteLine, splitLines } from '../../src/text/lines.ts'

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
    expect(lines.map(({ isEnded }) => isEnded)).toEqual([true, true, true, false])
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
