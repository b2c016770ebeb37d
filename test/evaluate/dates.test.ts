import { expect, test } from 'vitest'
import { scoreDates } from '../../evaluate/dates.ts'
import { at, judgeLine } from './judge-line.ts'

const LINE = 'The ferry sank in early March and was raised on Monday.'
const MARCH = { ...at(LINE, 'March'), type: 'DATE', value: '2021-03' }
const MONDAY = { ...at(LINE, 'Monday'), type: 'DATE', value: '2021-03-15', alt: ['2021-W11-1'] }
const foundMonday = { ...at(LINE, 'Monday'), type: 'DATE', value: '2021-03-15' } as const

test.each([
  ['equal spans, equal values', [foundMonday], { strict: 100, relaxed: 100, type: 100, value: 100 }],
  ['another value that is right', [{ ...foundMonday, value: '2021-W11-1' }], { value: 100 }],
  ['a wrong value', [{ ...foundMonday, value: '2021-03-22' }], { relaxed: 100, value: 0 }],
  [
    'an overlap',
    [{ ...at(LINE, 'on Monday'), type: 'DATE', value: '2021-03-15' }],
    { strict: 0, relaxed: 100, value: 100 },
  ],
  ['a wrong type', [{ ...foundMonday, type: 'TIME' }], { relaxed: 100, type: 0, value: 100 }],
  ['nothing', [], { strict: 0, relaxed: 0 }],
  ['one too many', [foundMonday, { ...at(LINE, 'early'), type: 'DATE', value: 'X' }], { relaxed: 66.67 }],
] as const)('%s', (_, dates, expected) => {
  const { total } = scoreDates([judgeLine(LINE, { dates: [MONDAY] }, { dates: dates as never })])
  const figures = Object.fromEntries(Object.keys(expected).map(name => [name, total[name]!.F1]))
  expect(figures).toEqual(expected)
})

test('recall and value by type, modifiers among the found', () => {
  const gold = [{ ...MARCH, mod: 'START' }, MONDAY]
  const found = [{ ...at(LINE, 'early March'), type: 'DATE', value: '2021-03', mod: 'START' }] as const
  const { byType, mod } = scoreDates([judgeLine(LINE, { dates: gold }, { dates: found })])
  expect(byType).toEqual({ DATE: { gold: 2, recall: 50, value: 100 } })
  expect(mod).toEqual({ accuracy: 100, right: 1, of: 1 })
})
