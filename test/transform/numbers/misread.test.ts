import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with what it counts: `16 | overweight patients`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { counted } }) =>
    [number, counted].filter(Boolean).join(' | '),
  )

describe('words that the tagger takes for others', () => {
  test.each([
    ['The clinic saw 16 overweight patients.', ['16 | overweight patients']],
    ['Here is the stuff, but one teen took it.', ['one | teen']],
    [
      'The record low of -3 degrees (-19.4°C) set in 1979 stands.',
      ['-3 degrees | record low', '-19.4°C | record low'],
    ],
    ['Halden estimates full year net would be reduced by $15 million.', ['$15 million | full year net']],
    ['About $184 million of that covers road bonds.', ['$184 million']],
    ['It bought 14,135 McGill common shares.', ['14,135 | McGill common shares']],
    ['In one study, sleeping people were fooled.', ['one | study']],
    ['The scrip offer values Halden at $110 million.', ['$110 million']],
    ['LONDON Brent oil futures climbed above $50 a barrel.', ['$50 a barrel | Brent oil futures']],
    ['A 19-year-old British national was arrested.', ['19-year-old | British national']],
    ['Nearly 1.1m of the country’s 1.6m voters came.', ['1.1m | voters', '1.6m | voters']],
    ['They seized 10 sticks of dynamite.', ['10 | sticks of dynamite']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what stands between a noun and its amount', () => {
  test.each([
    ['The euro in turn slid 3.4 percent to $1.09.', ['3.4 percent | euro', '$1.09 | euro']],
    ['Medlow said revenue, driven by advertising, grew 33 percent.', ['33 percent | revenue']],
    [
      'The firm put the probability of leaving as high as 94 percent.',
      ['94 percent | probability of leaving'],
    ],
    ['A 5% increase in high-risk days was seen.', ['5% | high-risk days']],
    [
      'Eleven people died on the drug, compared with eight taking a dummy.',
      ['Eleven | people', 'eight | people'],
    ],
    ['It keeps 1,000 links or 5,000 if they pay.', ['1,000 | links', '5,000 | links']],
    ['The mother-of-three, 42, is in jail.', ['42 | mother-of-three']],
    ['The firm made $10m from ads.', ['$10m']],
    ['The note read: "100% sure, no doubt."', ['100%']],
    ['His son was going to be turning 40 years old soon.', ['40 years old | son']],
    ['The bill cuts the rates and reduces them to 10, 12 and 22 percent.', ['10', '12', '22 percent']],
    ['Wheat planting is expected 5 percent up on 1986.', ['5 percent | Wheat planting']],
    [
      'It may buy up to 27 million shares, up from its earlier plan to buy 12 million.',
      ['27 million | shares', '12 million | shares'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('changes and levels', () => {
  const changes = (text: string) =>
    readNumbers(text).map(({ text: number, fields: { change, level } }) => [number, change, level])
  test.each([
    ['Credit rose a seasonally adjusted $2 billion in May.', [['$2 billion', 'up', 'by']]],
    [
      'Prices rose 15% over the year, but by only 3% in its second half.',
      [
        ['15%', 'up', 'by'],
        ['3%', 'up', 'by'],
      ],
    ],
    ['They get blamed for tax increases on 98 percent of workers.', [['98 percent', null, null]]],
    [
      'The rate rose to a 14-month high of 8.9 percent.',
      [
        ['14-month', null, null],
        ['8.9 percent', null, 'to'],
      ],
    ],
  ])('%s', (text, expected) => expect(changes(text)).toEqual(expected))
})

test.each([
  [
    'It would cost 33 million dollars in cash, plus an additional 60 million in crude.',
    ['33 million dollars | USD', '60 million | USD'],
  ],
  [
    'It values the mill at 110 million dollars, and the cash offer at about 104 million.',
    ['110 million dollars | USD', '104 million | USD'],
  ],
  ['Doctors cut the treatment from 28 days to 14 to see if it helps.', ['28 days | day', '14 | day']],
])('money and units told once more: %s', (text, expected) =>
  expect(readNumbers(text).map(({ text: number, fields }) => `${number} | ${fields.unit}`)).toEqual(expected),
)

test.each([
  ['The Dow closed at 23,062.40.', 'point'],
  ['The TA-125 fell 0.1% to 1,333.18.', 'point'],
  ['Toyota shares closed at 2,304.', null],
  ['The dollar index was up at 96.088.', null],
])('the level of an index of stocks is in points: %s', (text, unit) =>
  expect(readNumbers(text).at(-1)?.fields.unit).toBe(unit),
)

test('a sum below zero is no fall', () => {
  const [row] = readNumbers('Its cash flow was -$5 million.')
  expect([row?.fields.value, row?.fields.change]).toEqual([-5e6, null])
})
