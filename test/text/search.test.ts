import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstAtLeast, firstIndex } from '../../src/text/search.ts'

const sorted = fc.array(fc.integer({ min: -20, max: 20 })).map(numbers => numbers.sort((a, b) => a - b))

test('firstAtLeast finds what a walk from the left finds', () => {
  fc.assert(
    fc.property(sorted, fc.integer({ min: -25, max: 25 }), (numbers, limit) => {
      const walked = numbers.findIndex(number => number >= limit)
      expect(firstAtLeast(numbers, limit)).toBe(walked === -1 ? numbers.length : walked)
    }),
  )
})

test('firstIndex stays inside its bounds', () => {
  expect(firstIndex(2, 5, () => true)).toBe(5)
  expect(firstIndex(2, 5, () => false)).toBe(2)
  expect(firstIndex(0, 0, () => true)).toBe(0)
})
