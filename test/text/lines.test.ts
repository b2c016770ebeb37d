import { describe, expect, test } from 'vitest'
import { type ByteLine, splitChunks, splitLines } from '../../src/text/lines.ts'

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

  test('hands on a chunk of millions of lines in parts', async () => {
    const sizes: number[] = []
    for await (const lines of splitChunks(inChunks(Buffer.alloc(100_000, '\n'), 100_000), 10))
      sizes.push(lines.length)
    expect(Math.max(...sizes)).toBeLessThan(10_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(100_000)
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
