import { describe, expect, test } from 'vitest'
import { chain, hashWord } from '../../../src/analysis/entities/hash.ts'
import { markPhrases, PHRASE } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable, lookUp } from '../../../src/analysis/entities/lexicon-table.ts'
import { FNV_BASIS } from '../../../src/text/hash.ts'

describe('tables', () => {
  test('give back what was put in, and next to nothing else', () => {
    const word = (i: number) =>
      hashWord(`a${i.toString(36).replace(/\d/g, digit => 'ghijklmnop'[Number(digit)]!)}`)
    const entries = new Map(Array.from({ length: 3000 }, (_, i) => [word(i * 7), (i % 4000) + 1] as const))
    const table = buildTable(entries)
    const kept = [...entries].filter(([hash, value]) => lookUp(table, hash) === value)
    expect(kept.length).toBeGreaterThan(entries.size - 5)
    let wrong = 0
    for (let i = 0; i < 3000; i++) if (lookUp(table, hashWord(`other-${'x'.repeat(i)}`)) !== 0) wrong++
    expect(wrong).toBeLessThan(5)
  })

  test('join the values of one word', () => {
    const table = buildTable([
      [hashWord('paris'), 16],
      [hashWord('Paris'), 1],
    ])
    expect(lookUp(table, hashWord('PARIS'))).toBe(17)
  })
})

test('the longest listed phrase wins', () => {
  const words = 'in new york city hall today'.split(' ').map(hashWord)
  const phrase = (...parts: string[]) => parts.reduce((hash, part) => chain(hash, hashWord(part)), FNV_BASIS)
  const lexicon = {
    words: buildTable([]),
    phrases: buildTable([
      [phrase('new', 'york'), 8],
      [phrase('new', 'york', 'city'), 16],
    ]),
    profiles: buildTable([]),
    names: buildTable([]),
    clusters: buildTable([]),
    coarse: new Uint8Array(0),
  }
  const opens = Uint16Array.from(words, (_, i) => (i === 1 ? 8192 : 0))
  const marks = new Int32Array(6)
  markPhrases(lexicon, Int32Array.from(words), opens, new Int32Array(6).fill(6), marks)
  expect([...marks].map(mark => [mark & 3, mark >> 2])).toEqual([
    [0, 0],
    [1, 16],
    [2, 16],
    [3, 16],
    [0, 0],
    [0, 0],
  ])
  expect(PHRASE).toBeGreaterThan(3)
})
