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
    ['The scrip offer values Halden at $110 million.', ['$110 million | Halden']],
    ['LONDON Brent oil futures climbed above $50 a barrel.', ['$50 a barrel | Brent oil futures']],
    [
      'It is one of the most affecting and haunting moments of the show.',
      ['one | affecting and haunting moments'],
    ],
    ['Police found 28 abandoned human trafficking camps.', ['28 | abandoned human trafficking camps']],
    ['Hackers stole 21 million background check records.', ['21 million | background check records']],
    ['There is only one Libertarian in the house.', ['one | Libertarian']],
    [
      'It had a loss, against a $375m (£195.3m) profit a year before.',
      ['$375m | profit', '£195.3m | profit'],
    ],
    ['It bought an 80-foot-long living room.', ['80-foot | living room']],
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
    ['Over 5,000 people have fled, with 700 crossing the river.', ['5,000 | people', '700 | people']],
    [
      'The price has risen to 200 dinars ($2.77) per canister from 170 dinars.',
      ['200 dinars | price', '$2.77 | price', '170 dinars | price'],
    ],
    ['He searched for his girlfriend, also 22, who had left.', ['22 | girlfriend']],
    ['Mining output rose 0.1 percent.', ['0.1 percent | Mining output']],
    ['It asks for up to $500 billion in financial assistance.', ['$500 billion | financial assistance']],
    ['They fear 10% inflation, war and debt.', ['10% | inflation']],
    [
      'Turnover hit 2.6 billion shares, above the previous peak of 2.4 billion.',
      ['2.6 billion | shares', '2.4 billion | shares'],
    ],
    ['Studies estimated this benefit to be about 25 percent.', ['25 percent | benefit']],
    ['There are 25,000 men there, compared to just 8,000 today.', ['25,000 | men', '8,000 | men']],
    ['Only two out of 25 planned sensor buoys have been deployed.', ['two out of 25 | planned sensor buoys']],
    ['A large majority (89%) of respondents say so.', ['89% | respondents']],
    ['It is one of the most well-known spaces in town.', ['one | well-known spaces']],
    ['The cost of living rose 5 percent.', ['5 percent | cost of living']],
    ['In January retail prices rose 6.6 pct.', ['6.6 pct | retail prices']],
    ['A 100-year-old US trucking firm failed.', ['100-year-old | US trucking firm']],
    ['Risks rise at a BMI of 40 or higher.', ['40 | BMI']],
    [
      'It found 56% of 170 psychiatric experts had links.',
      ['56% | psychiatric experts', '170 | psychiatric experts'],
    ],
    ['That guy has $8 billion more than me.', ['$8 billion']],
    ['It raises the price by a quarter to a third.', ['a quarter to a third | price']],
    ['A dam 12 km upstream is 97 percent full.', ['12 km', '97 percent | dam']],
    ['Its net users number 100m but that is few.', ['100m | net users']],
    [
      'Laura Pratt had 51 percent to 47 percent for her challenger.',
      ['51 percent | Laura Pratt', '47 percent | challenger'],
    ],
    [
      'Tuition for college has increased from $22,000 to $104,000 for a degree.',
      ['$22,000 | Tuition for college', '$104,000 | Tuition for college'],
    ],
    ['The mother-of-three, 42, is in jail.', ['42 | mother-of-three']],
    ['The firm made $10m from ads.', ['$10m']],
    ['Adjusted earnings fell 4%.', ['4% | Adjusted earnings']],
    ['Its operating profit was $4 million.', ['$4 million | operating profit']],
    ['The rate was 155.85 yen late on Monday.', ['155.85 yen | rate']],
    ['They won one of their past nine away games.', ['one | games', 'nine | games']],
    ['It finished 11th, four places below Halden.', ['11th', 'four | places']],
    ['It will close two of its eleven plants.', ['two | plants', 'eleven | plants']],
    ['Snow as deep as 30 cm is expected.', ['30 cm | Snow']],
    ['Farmers planted 34 million hectares.', ['34 million hectares']],
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
    [
      'Sales jumped 17 percent to $21 billion in the quarter ended Dec. 31, from $18 billion.',
      [
        ['17 percent', 'up', 'by'],
        ['$21 billion', null, 'to'],
        ['$18 billion', null, 'from'],
      ],
    ],
    [
      'Falls range from about six millimetres in the west to 20 millimetres.',
      [
        ['six millimetres', null, null],
        ['20 millimetres', null, null],
      ],
    ],
    [
      'Falls vary from 6 mm to 20 mm.',
      [
        ['6 mm', null, null],
        ['20 mm', null, null],
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
  [
    'Schools get 658 billion euros, clinics 138 billion and roads 217 billion.',
    ['658 billion euros | EUR', '138 billion | EUR', '217 billion | EUR'],
  ],
  [
    'It costs 9 billion zlotys, of which the union pays 4 billion.',
    ['9 billion zlotys | PLN', '4 billion | PLN'],
  ],
  ['It pays 5 zlotys a share, down from 8.50.', ['5 zlotys a share | PLN per share', '8.50 | PLN per share']],
  [
    'The trip was cut from 2 hours 40 minutes to 65 minutes.',
    ['2 hours | hour', '40 minutes | minute', '65 minutes | minute'],
  ],
  ['It will be about six degrees below normal.', ['six degrees | degree']],
  [
    'Output fell by 43,000 barrels a day to 2.06 million.',
    ['43,000 barrels a day | barrel per day', '2.06 million | barrel per day'],
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

test('the ages of a list, and of one who died', () => {
  const kinds = (text: string) => readNumbers(text).map(({ fields }) => fields.kind)
  expect(kinds('The dead were aged nine, ten, 49, and 59.')).toEqual(['age', 'age', 'age', 'age'])
  expect(kinds('The boys, aged 16, two dogs and a cat left.')).toEqual(['age', 'count'])
})
