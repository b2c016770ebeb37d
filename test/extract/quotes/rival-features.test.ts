import { expect, test } from 'vitest'
import { createVector } from '../../../src/extract/quotes/feature-vector.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { rivalFeatures } from '../../../src/extract/quotes/rival-features.ts'
import { read, tokenOf } from './hand-made.ts'

const r = read('Orr said the mill had closed, which Hale regretted.')
const frame = frameOf(r, tokenOf(r, 'said'))
const start = tokenOf(r, 'the')
const shorter = { start, end: tokenOf(r, ',') }
const longer = { start, end: tokenOf(r, '.') }

const idsOf = (...choices: Parameters<typeof rivalFeatures>[4][number][]) => {
  const vector = createVector()
  rivalFeatures(vector, r, frame, choices[0]!, choices)
  return vector.ids.slice(0, vector.count)
}

test('a content alone has no rival', () => {
  expect(idsOf(shorter)).toHaveLength(0)
})

test('one that starts elsewhere is none', () => {
  expect(idsOf(shorter, { start: start + 1, end: longer.end })).toHaveLength(0)
})

test('the shorter and the longer of two see the same stretch from either side', () => {
  const [left, right] = [idsOf(shorter, longer), idsOf(longer, shorter)]
  expect(left).toHaveLength(right.length)
  expect(left.length).toBeGreaterThan(0)
  expect([...left].filter(id => right.includes(id))).toEqual([])
})
