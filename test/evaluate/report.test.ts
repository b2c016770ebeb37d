import { expect, test } from 'vitest'
import { flatten, HEADLINES } from '../../evaluate/headlines.ts'
import { tableOfHeadlines, tableOfMoves, tableOfSet } from '../../evaluate/report.ts'

const score = (F1: number) => ({ P: 50, R: 40, F1, gold: 5, pred: 4 })
const timebank = (F1: number, mod: number | null) => ({
  kind: 'dates',
  set: 'timebank-dev',
  articles: 101,
  figures: {
    total: { relaxed: score(94.17), value: { ...score(F1), accuracy: 86.9 } },
    mod: { accuracy: mod },
  },
})

test('every number stands under its path', () =>
  expect(flatten(timebank(81.84, null).figures).at(-1)).toEqual(['mod.accuracy', null]))

test('the figures of the README come first, those of absent sets are left out', () => {
  const lines = tableOfHeadlines([timebank(81.84, 83)])
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/dates\/timebank-dev \| 94\.17; 81\.84/)
  expect(new Set(HEADLINES.map(({ set }) => set)).size).toBeGreaterThan(10)
})

test('a set is a table of scores and one of other figures', () => {
  const text = tableOfSet(timebank(81.84, 83)).join('\n')
  expect(text).toMatch(/^## dates timebank-dev: 101 articles$/m)
  expect(text).toMatch(/^\| total\.value +\| 50 +\| 40 +\| 81\.84 +\| 5 +\| 4 +\|$/m)
  expect(text).toMatch(/^\| total\.value\.accuracy +\| 86\.9 +\|$/m)
})

test.each([
  ['nothing moved', timebank(80, 83), ['nothing moved']],
  [
    'the greatest move first',
    timebank(81.5, 80),
    ['mod.accuracy | 83 | 80 | -3', 'total.value.F1 | 80 | 81.5 | +1.5'],
  ],
  ['from nothing', timebank(80, null), ['mod.accuracy | 83 | - | -83']],
])('moves: %s', (_, now, expected) => {
  const lines = tableOfMoves([now], [timebank(80, 83)]).filter(line => !/^\| (?:set|---)/.test(line))
  expect(lines.map(line => line.replace(/ +/g, ' '))).toEqual(
    expected.map(line => (line === 'nothing moved' ? line : `| dates/timebank-dev | ${line} |`)),
  )
})
