import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChecked } from '../../src/evaluate/checked.ts'
import { isEqual, overlaps, pairSpans } from '../../src/evaluate/spans.ts'
import type { Span } from '../../src/model/span.ts'
import { cpuTime } from '../cpu-time.ts'

/** As the pairs are defined: each gold span, in its order, with the leftmost that is free and meets it. */
function pairsByDefinition(gold: readonly Span[], predicted: readonly Span[]): number[][] {
  const order = predicted.map((_, i) => i).sort((a, b) => predicted[a]!.start - predicted[b]!.start)
  const pairs: number[][] = []
  for (const meets of [isEqual, overlaps])
    gold.forEach((g, i) => {
      if (pairs.some(([paired]) => paired === i)) return
      const free = order.find(j => !pairs.some(([, taken]) => taken === j) && meets(g, predicted[j]!))
      if (free !== undefined) pairs.push([i, free])
    })
  return pairs
}

test('pairs are those of the definition', () => {
  const spans = fc.array(
    fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(spans, spans, (gold, predicted) => {
      const pairs = pairSpans(gold, predicted, [isEqual, overlaps])
      expect(pairs.map(([g, p]) => [gold.indexOf(g), predicted.indexOf(p)])).toEqual(
        pairsByDefinition(gold, predicted),
      )
    }),
  )
})

const MANY = 20_000
const each = (make: (i: number) => Span) => Array.from({ length: MANY }, (_, i) => make(i))
test.each<[string, readonly Span[], readonly Span[]]>([
  [
    'inside each other',
    each(i => ({ start: i, end: 2 * MANY - i })),
    each(i => ({ start: i, end: 2 * MANY - i + 1 })),
  ],
  [
    'beside a long one',
    each(i => ({ start: 4 * i, end: 4 * i + 1 })),
    [{ start: 0, end: 4 * MANY }, ...each(i => ({ start: 4 * i + 2, end: 4 * i + 3 }))],
  ],
])('20,000 spans %s are paired in less than two seconds', (_, gold, predicted) => {
  expect(cpuTime(() => pairSpans(gold, predicted, [isEqual, overlaps]))).toBeLessThan(2000)
})

test('20,000 corrections of an article find their rows in less than two seconds', () => {
  const corrections = each(i => ({ start: 4 * i, end: 4 * i + 1 })).map(({ start, end }) => ({
    action: 'accept' as const,
    id: `a:person:${start}-${end}`,
    article_id: 'a',
    kind: 'people',
    text: 'x',
  }))
  const people = each(i => ({ start: 4 * i, end: 4 * i + 1 + (i % 2) * 2 })) as never
  const { keep } = readChecked(corrections)
  expect(cpuTime(() => expect(keep('a', { people }).people).toHaveLength(MANY))).toBeLessThan(2000)
})
