import { describe, expect, test } from 'vitest'
import { labelTokens, mend } from '../../../train/entities/chains.ts'
import { cut } from '../../../train/entities/cut.ts'
import { inventResults } from '../../../train/entities/results.ts'

const label = (text: string, ...spans: [name: string, type: number][]) => {
  const gold = spans.map(([name, type]) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, type }
  })
  return [...labelTokens(cut(text).tokens, gold)]
}

describe('labelTokens', () => {
  test.each<[string, [string, number][], number[]]>([
    ['Ann Lee ran', [['Ann Lee', 0]], [1, 3, 0]],
    ['at Bank of Peru today', [['Bank of Peru', 1]], [0, 5, 6, 7, 0]],
    ['in Rome', [['Rome', 2]], [0, 12]],
    ['Rome-based office', [['Rome', 2]], [12, 0, 0, 0]],
  ])('%s', (text, spans, expected) => {
    expect(label(text, ...spans)).toEqual(expected)
  })
})

test('mend closes names that a stretch cuts off', () => {
  expect(mend([2, 3, 0, 5, 6])).toEqual([1, 3, 0, 5, 7])
  expect(mend([1])).toEqual([4])
})

describe('inventResults', () => {
  const sheets = inventResults(40)
  test('marks what it names', () => {
    for (const { text, gold } of sheets)
      for (const { start, end } of gold) expect(text.slice(start, end)).toMatch(/^\S.*\S$/)
  })
  test('is the same on every run', () => {
    expect(inventResults(40)).toEqual(sheets)
  })
})
