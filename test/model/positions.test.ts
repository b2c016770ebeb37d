import { describe, expect, test } from 'vitest'
import type { Analysis, EntitySpan } from '../../src/model/analysis.ts'
import { nameAt, sentenceAt, tokenAt, tokenFrom } from '../../src/model/positions.ts'

// `Ann met Bo. He left.` as tokens [0,3) [4,7) [8,10) [10,11) [12,14) [15,19) [19,20)
const tokens = {
  count: 7,
  start: Int32Array.of(0, 4, 8, 10, 12, 15, 19),
  end: Int32Array.of(3, 7, 10, 11, 14, 19, 20),
} as Analysis['tokens']
const sentences = { count: 2, first: Int32Array.of(0, 4, 7) } as Analysis['sentences']
const entities: readonly EntitySpan[] = [
  { first: 0, last: 1, type: 'PER', source: 'recogniser', confidence: 1 },
  { first: 2, last: 3, type: 'PER', source: 'recogniser', confidence: 1 },
]

describe('tokens', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [10, 3],
    [20, 7],
  ])('offset %i stands in or before token %i', (offset, token) => {
    expect(tokenAt(tokens, offset)).toBe(token)
  })

  test.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [20, 7],
  ])('from offset %i on the first token is %i', (offset, token) => {
    expect(tokenFrom(tokens, offset)).toBe(token)
  })
})

test.each([
  [0, 0],
  [1, null],
  [2, 1],
  [6, null],
])('token %i is held by name %j', (token, name) => {
  expect(nameAt(entities, token)).toBe(name === null ? null : entities[name])
})

test.each([
  [0, 0],
  [11, 0],
  [12, 1],
  [99, 1],
])('offset %i stands in sentence %i', (offset, sentence) => {
  expect(sentenceAt({ tokens, sentences } as Analysis, offset)).toBe(sentence)
})
