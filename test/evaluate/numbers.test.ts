import { describe, expect, test } from 'vitest'
import type { GoldNumber } from '../../evaluate/gold.ts'
import { scoreNumbers } from '../../evaluate/numbers.ts'
import type { Row } from '../../evaluate/predicted.ts'
import { compareConcepts, sameUnit, sameValue, toQuantity } from '../../evaluate/quantity.ts'
import { at, judgeLine } from './judge-line.ts'

const ROW: Row<'numbers'> = {
  start: 0,
  end: 1,
  text: '',
  kind: 'count',
  value: 5,
  value_to: null,
  comparator: '=',
  change: null,
  unit: null,
  counted: null,
  counted_lemma: null,
} as Row<'numbers'>
const GOLD: GoldNumber = { start: 0, end: 1, value: 5, unit: null, change: '=', concept: null }

describe('a unit by the names of the sets', () => {
  test.each([
    [{ kind: 'money', unit: 'USD' }, 'dollar'],
    [{ kind: 'money', unit: 'MYR' }, 'Malaysian ringgit'],
    [{ kind: 'money', unit: 'USD per barrel' }, 'dollar per barrel'],
    [{ kind: 'money', unit: 'USD', text: '19 cents' }, 'cent'],
    [{ kind: 'percent', unit: 'percent' }, 'percentage'],
    [{ kind: 'measure', unit: 'kilometer' }, 'kilometre'],
    [{ kind: 'age', unit: 'year' }, 'year of age'],
    [{ counted: 'heart transplants', counted_lemma: 'transplant' }, 'heart transplant'],
    [{ kind: 'fraction', counted: 'voters', counted_lemma: 'voter' }, '% voter'],
    [{}, null],
  ] as const)('%j is %s', (row, unit) =>
    expect(sameUnit({ ...GOLD, unit }, toQuantity({ ...ROW, ...row }))).toBe(true),
  )

  test.each([
    [{ kind: 'money', unit: 'USD' }, 'euro'],
    [{ kind: 'measure', counted: 'points' }, 'points'],
    [{ counted: 'voters' }, null],
  ] as const)('%j is not %s', (row, unit) =>
    expect(sameUnit({ ...GOLD, unit }, toQuantity({ ...ROW, ...row }))).toBe(false),
  )
})

test.each([
  [5, { value: 5 }, true],
  [5.00001, { value: 5 }, true],
  [5.1, { value: 5 }, false],
  [[5, 7], { value: 5, value_to: 7 }, true],
  [5, { value: 5, value_to: 7 }, false],
  [[5, 7], { value: 5 }, false],
  [null, { value: 5 }, false],
  [19, { value: 0.19, kind: 'money', unit: 'USD', text: '19 cents' }, true],
] as const)('value %j and %j', (value, row, same) =>
  expect(sameValue({ ...GOLD, value }, toQuantity({ ...ROW, ...row } as Row<'numbers'>))).toBe(same),
)

test.each([
  ['customer calls', 'calls', true, false],
  ['customer calls', 'customer, calls', true, true],
  ['jobs', 'shares', false, false],
])('concepts %s and %s', (gold, counted, partial, complete) =>
  expect(
    compareConcepts({ ...GOLD, concept: gold }, toQuantity({ ...ROW, kind: 'measure', counted })),
  ).toEqual({ partial, complete }),
)

const LINE = 'Profit rose 7 percent to $3 million in the third quarter of 2020.'
const PERCENT = { ...at(LINE, '7'), value: 7, unit: 'percentage', change: 'up', concept: 'Profit' }
const DOLLARS = { ...at(LINE, '$3 million'), value: 3e6, unit: 'dollar', change: '=', concept: 'Profit' }
const foundPercent = {
  ...ROW,
  ...at(LINE, '7 percent'),
  kind: 'percent',
  value: 7,
  unit: 'percent',
  change: 'up',
}
const foundDollars = {
  ...ROW,
  ...at(LINE, '$3 million'),
  kind: 'money',
  value: 3e6,
  unit: 'EUR',
  change: null,
}
const foundOrdinal = { ...ROW, ...at(LINE, 'third'), kind: 'ordinal', value: 3 }

describe('scores', () => {
  const score = (found: object[], gold: object[] = [PERCENT, DOLLARS], set = 'newsquant-dev') =>
    scoreNumbers([judgeLine(LINE, { numbers: gold as GoldNumber[] }, { numbers: found })], set)

  test('spans, values, units; ordinals that the set does not mark count neither way', () => {
    const { total } = score([foundPercent, foundDollars, foundOrdinal])
    expect([total.strict!.F1, total.relaxed!.F1, total.value!.F1, total.valueUnit!.F1]).toEqual([
      50, 100, 100, 50,
    ])
  })

  test('the sentence rule of CQE asks for no span', () => {
    const { cqe } = score([{ ...foundPercent, start: 40, end: 41 }, foundDollars])
    expect([cqe!.value.F1, cqe!.valueUnit.F1, cqe!.valueChange.F1]).toEqual([100, 50, 100])
  })

  test('under it a value that agrees twice is right once', () => {
    const { cqe } = score(
      [
        { ...foundPercent, unit: 'point' },
        { ...foundPercent, unit: 'point' },
      ],
      [PERCENT],
    )
    expect(cqe!.value).toMatchObject({ P: 50, R: 100 })
  })

  test('a date that is marked as a quantity counts neither way', () => {
    const gold = [
      PERCENT,
      { ...at(LINE, '2020'), value: null, unit: null, change: null, concept: null, type: 'DATE' },
    ]
    const found = { ...ROW, ...at(LINE, '2020'), value: 2020 }
    expect(score([foundPercent, found], gold).total.relaxed).toMatchObject({ F1: 100, gold: 1, pred: 1 })
  })

  test('MEANTIME marks no durations', () => {
    const found = { ...ROW, ...at(LINE, 'third quarter'), kind: 'measure', unit: 'quarter', value: 3 }
    expect(score([foundPercent, found], [PERCENT], 'meantime-dev').total.relaxed!.pred).toBe(1)
    expect(score([foundPercent, found], [PERCENT]).total.relaxed!.pred).toBe(2)
  })
})
