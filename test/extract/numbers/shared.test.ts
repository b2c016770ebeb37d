import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const brief = (text: string) =>
  readNumbers(text)
    .map(({ text: number, fields: { kind, unit } }) => `${number} ${kind}${unit ? ` ${unit}` : ''}`)
    .join('; ')

test('a descending range of one scale', () => {
  const [row] = readNumbers('It emerged within the past 2.5 to 1.6 million years.')
  expect(row!.fields).toMatchObject({ value: 2_500_000, value_to: 1_600_000 })
})

test('what is no bound and no change', () => {
  const [killed] = readNumbers('From the raid right up to the 14 people killed, they knew.')
  expect(killed!.fields.comparator).toBe('=')
  const [seats] = readNumbers('It projected a pick-up of between five and 12 seats.')
  expect(seats!.fields.change).toBeNull()
  const [low] = readNumbers('The dollar fell to a record low of 144.70 yen.')
  expect(low!.fields.level).toBe('to')
})

test.each([
  ['In a month or two, things slow down.', 'two measure month'],
  // the same holding once more, no choice of two percents
  [
    'It raised its stake to 14.6 pct from 205,000 or 12.8 pct.',
    '14.6 pct percent percent; 205,000 count; 12.8 pct percent percent',
  ],
  [
    'It predicts a crop of 16 million tonnes, possibly rising to 19 million under ideal conditions.',
    '16 million tonnes measure metric ton; 19 million measure metric ton',
  ],
  [
    'Exports fell 14 percent to 202 billion yen, while domestic sales rose 9 percent to 389 billion.',
    '14 percent percent percent; 202 billion yen money JPY; 9 percent percent percent; 389 billion money JPY',
  ],
  [
    'Funds rose by 2.3 billion euros to stand at a record 37.2 billion.',
    '2.3 billion euros money EUR; 37.2 billion money EUR',
  ],
  [
    'This compares with 1.28 mln and 868,700 tonnes last season.',
    '1.28 mln measure metric ton; 868,700 tonnes measure metric ton',
  ],
  ['It is 99 plus pct sure.', '99 plus pct percent percent'],
  ['Audiences are in the 100s, and 1,000s. See paragraphs 7-9.', ''],
  ['We could have seen up to 1000.', '1000 count'],
  [
    'Holdings of paper totalled 264 mln stg at end-April, down six mln from March.',
    '264 mln stg money GBP; six mln money GBP',
  ],
  [
    'It should cover 1.6 billion euros of debt due this year and 3.5 billion due next year.',
    '1.6 billion euros money EUR; 3.5 billion money EUR',
  ],
  ['It seems odd once one examines the facts.', ''],
  ['Sowings fell from 270,000 ha, the least in years.', '270,000 ha measure hectare'],
  // a whole that somebody counted
  ['They lost 94 out of 162 games.', '94 out of 162 fraction'],
  ['More than a third could not name it.', 'a third fraction'],
  ['Profit will be more than the fiscal 1986 year.', ''],
  // labels, and what stands for somebody
  ['He crashed on lap 48 at Marden and was passed at turn three later.', ''],
  ['They won when game seven was played.', ''],
  ['Whether or not one agrees, one doesn’t have to look far.', ''],
  ['Faces are known in a fraction of a second.', ''],
])('%s', (text, expected) => expect(brief(text)).toBe(expected))

test.each<[string, [string, string | null][]]>([
  [
    'It held 253 grams for girls and 335 for boys.',
    [
      ['253 grams', 'gram'],
      ['335', 'gram'],
    ],
  ],
  [
    'The mill sold 15.4 tonnes in 2018 and 2.1 in 2019.',
    [
      ['15.4 tonnes', 'metric ton'],
      ['2.1', 'metric ton'],
    ],
  ],
  [
    'The small car costs 2,435,000 yen ($22,480) for the old version and 2,380,000 ($21,972) for the new one.',
    [
      ['2,435,000 yen', 'JPY'],
      ['$22,480', 'USD'],
      ['2,380,000', 'JPY'],
      ['$21,972', 'USD'],
    ],
  ],
  [
    'It climbed from 21 mpg combined to 23 for the light models.',
    [
      ['21 mpg', 'mile per gallon'],
      ['23', 'mile per gallon'],
    ],
  ],
  [
    'It sold 3 tonnes for export and 5 cars for hire.',
    [
      ['3 tonnes', 'metric ton'],
      ['5', null],
    ],
  ],
])('for whom and when, of two amounts of one unit: %s', (text, expected) =>
  expect(readNumbers(text).map(({ text: number, fields }) => [number, fields.unit])).toEqual(expected),
)

test.each([
  ['Exports rose 6 percent in April, after 4 in March.', ['percent', 'percent']],
  ['It won 6 percent of the seats, against 4 in March.', ['percent', null]],
  ['The bridge cost £12m, of which the state paid 7m.', ['GBP', 'GBP']],
  ['The pool is 25m long and cost £3m.', ['meter', 'GBP']],
])('what a bare number shares with the one before: %s', (text, expected) =>
  expect(readNumbers(text).map(({ fields }) => fields.unit)).toEqual(expected),
)
