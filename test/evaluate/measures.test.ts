import { expect, test } from 'vitest'
import { percentOf, scoreOf, shareOf } from '../../src/evaluate/measures.ts'
import { isEqual, overlaps, pairSpans } from '../../src/evaluate/spans.ts'
import { sameCue } from '../../src/evaluate/words.ts'

test.each([
  // hits, predicted, gold -> precision, recall, F1
  [0, 0, 0, 0, 0, 0],
  [0, 3, 0, 0, 0, 0],
  [2, 2, 2, 100, 100, 100],
  [1, 2, 3, 50, 33.33, 40],
  [2, 3, 3, 66.67, 66.67, 66.67],
])('%d hits of %d predicted and %d gold', (hits, pred, gold, P, R, F1) =>
  expect(scoreOf({ hits, all: pred }, { hits, all: gold })).toEqual({ P, R, F1, gold, pred }),
)

test('hits among predictions and hits among gold are counted apart', () =>
  expect(scoreOf({ hits: 1, all: 2 }, { hits: 3, all: 4 })).toMatchObject({ P: 50, R: 75, F1: 60 }))

test('nothing to judge has no share, nothing found is none of it', () => {
  expect(shareOf(0, 0).accuracy).toBeNull()
  expect(percentOf(0, 0)).toBe(0)
})

const span = (start: number, end: number) => ({ start, end })

test.each([
  ['each prediction serves once', [span(0, 4), span(0, 4)], [span(0, 4)], [isEqual], 1],
  ['first come, first served', [span(0, 4), span(3, 6)], [span(3, 5)], [overlaps], 1],
  [
    'equal spans come before overlapping ones',
    [span(0, 4), span(3, 6)],
    [span(3, 6), span(0, 1)],
    [isEqual, overlaps],
    2,
  ],
  ['touching is no overlap', [span(0, 4)], [span(4, 6)], [isEqual, overlaps], 0],
])('%s', (_, gold, found, rounds, pairs) => expect(pairSpans(gold, found, rounds)).toHaveLength(pairs))

test.each([
  ['said', 'said', true],
  ['has said', 'said', true],
  ['Déclared', 'declared', true],
  ['said', 'according to', false],
  ['said', '', false],
])('cues %s and %s', (a, b, same) => expect(sameCue(a, b)).toBe(same))
