import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSegments } from '../../src/report/segments.ts'

test.each([
  ['no span', [], [[0, 10, []]]],
  [
    'one inside another',
    [
      { start: 2, end: 8 },
      { start: 4, end: 6 },
    ],
    [
      [0, 2, []],
      [2, 4, [0]],
      [4, 6, [0, 1]],
      [6, 8, [0]],
      [8, 10, []],
    ],
  ],
  [
    'two that cross',
    [
      { start: 0, end: 6 },
      { start: 3, end: 10 },
    ],
    [
      [0, 3, [0]],
      [3, 6, [0, 1]],
      [6, 10, [1]],
    ],
  ],
])('%s', (_, spans, expected) => {
  expect(cutSegments(spans, 0, 10).map(({ start, end, facts }) => [start, end, facts])).toEqual(expected)
})

test('segments cover the text without a gap, and each names the facts that cover it', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  fc.assert(
    fc.property(fc.array(span), unsorted => {
      const spans = unsorted.sort((a, b) => a.start - b.start || b.end - a.end)
      let at = 0
      for (const { start, end, facts } of cutSegments(spans, 0, 32)) {
        expect(start).toBe(at)
        at = end
        for (let offset = start; offset < end; offset++)
          expect([...facts]).toEqual(
            spans.flatMap((s, i) => (s.start <= offset && offset < s.end ? [i] : [])),
          )
      }
      expect(at).toBe(32)
    }),
  )
})
