import { describe, expect, test } from 'vitest'
import { brief } from './brief.ts'

test.each<[string, unknown[]]>([
  ['The screen is 27" wide.', [['27"', 27, 'inch']]],
  ['The gate read "27" in white paint.', [['27', 27, null]]],
  ['The page held id="6772506" and no more.', []],
  ['The plate read "6772506" and no more.', [['6772506', 6772506, null]]],
])('a mark of inches is no quotation mark: %s', (sentence, expected) =>
  expect(brief(sentence)).toEqual(expected),
)

test.each<[string, unknown[]]>([
  [
    'Profit was $31bn, up from $23bn a year ago.',
    [
      ['$31bn', 31e9, 'USD'],
      ['$23bn', 23e9, 'USD'],
    ],
  ],
  ['It lost $4 million a week later.', [['$4 million', 4e6, 'USD']]],
  [
    'It made 6 cents per fully diluted common share.',
    [['6 cents per fully diluted common share', 0.06, 'USD per share']],
  ],
  ['Corn settled at $4.31-1/2 per bushel.', [['$4.31-1/2 per bushel', 4.315, 'USD per bushel']]],
  ['It made $0.27 per diluted share.', [['$0.27 per diluted share', 0.27, 'USD per share']]],
  ['It paid $40 per working day.', [['$40 per working day', 40, 'USD per day']]],
  ['She earns $400 a week before tax.', [['$400 a week', 400, 'USD per week']]],
])('when it was is not what a sum is per: %s', (sentence, expected) =>
  expect(brief(sentence)).toEqual(expected),
)

test.each<[string, unknown[]]>([
  ['The bank lent GH¢45,000 to each farm.', [['GH¢45,000', 45_000, 'GHS']]],
  [
    'The jockey, at 9st 7lb, was too heavy.',
    [
      ['9st', 9, 'stone'],
      ['7lb', 7, 'pound'],
    ],
  ],
  [
    'Demand rose five-fold, then a thousand fold.',
    [
      ['five-fold', 5, null],
      ['a thousand fold', 1000, null],
    ],
  ],
  ['Output slipped 0.2 of a percentage point.', [['0.2 of a percentage point', 0.2, 'percentage point']]],
])('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected))

describe('feet with inches are one length', () => {
  test.each([
    ['The 6-foot-2 forward scored.', '6-foot-2', 74],
    ['She stands 5ft 9in tall.', '5ft 9in', 69],
    ['The heels add to his 5ft 9ins height.', '5ft 9ins', 69],
    ['He is 5 feet, 10 inches tall.', '5 feet, 10 inches', 70],
    ['A 6\'4" guard came on.', '6\'4"', 76],
  ])('%s', (sentence, text, inches) => expect(brief(sentence)).toEqual([[text, inches / 12, 'foot']]))
  test('feet by themselves stay feet', () =>
    expect(brief('The wall is 6 feet high and 10 inches thick.')).toEqual([
      ['6 feet', 6, 'foot'],
      ['10 inches', 10, 'inch'],
    ]))
})

describe('what is no number', () => {
  test.each([
    'The COVID-19 ward opened on July 20, 2021.',
    'Flight 370 left Gate 12 at 9:45 p.m. for Route 66.',
    'The S&P 500 closed before the iPhone 11 launch.',
    'Call 212-555-0182 or (209) 555-0100.',
    'Call 0800 555 0182 or +44 20 5550 0182.',
    'She lives at 1600 Maple Avenue.',
    'They love one another, and no one minds.',
    'Open 24/7 since 9/11, in the 1990s and in 1987.',
    'A Chapter 11 filing by the 49ers of Interstate 5.',
    'He is the one who left at 5 p.m. on 3 May.',
    'The No. 1 seed flew an A380.',
    'The plant wants net zero emissions.',
    'Under 16s would not face tests.',
    'The airline grounds its 737 Max jets and 787 Dreamliners.',
    'It is a last-16 tie in spring.',
    'Money supply for the March 9 week rose.',
    'Dunmore has a zero trust network and zero tolerance.',
    'The maker is Sono Corp (6758.T).',
    'The notice cites Code § 1201 on the matter.',
    'UFC talking points after UFC 282.',
    'The council adopted Resolutions 242 and 497.',
    'Her round seven match ended early, and the five-eighth was hurt.',
    'The owl called at about 9 in the evening.',
    'They met over the May 1 weekend.',
    'On day three, the siege ended; phase two of the plan began on day 12.',
    'The abbot died. [12]',
    'Her half sister had no time for half measures.',
  ])('%s', sentence => expect(brief(sentence)).toEqual([]))
})

test.each<[string, unknown[]]>([
  ['A $14 million plan failed.', [['$14 million', 14e6, 'USD']]],
  ['It cost A$14 million.', [['A$14 million', 14e6, 'AUD']]],
  ['The club spent 3,000 pounds on it.', [['3,000 pounds', 3000, 'GBP']]],
  ['The dog weighs 3,000 pounds.', [['3,000 pounds', 3000, 'pound']]],
  ['They shipped 12 500 tonnes.', [['12 500 tonnes', 12500, 'metric ton']]],
  ['On May 12 500 tonnes came.', [['500 tonnes', 500, 'metric ton']]],
  ['Then 7-Eleven opened 12 stores.', [['12', 12, null]]],
  ['It rose by FORTY-FOUR feet.', [['FORTY-FOUR', 44, null]]],
  ['Sales of the HydroSense 4 grew.', []],
  ['Then McCann 3 times won.', [['3', 3, null]]],
  ['She works at 9 E 45th St.', []],
  ['A 12-bed ward closed.', [['12', 12, null]]],
  ['She ran the 10,000m.', [['10,000m', 10000, 'meter']]],
  [
    'He lost 6-3 4-6 6-7 (4-7).',
    [
      ['6-3', [6, 3], null],
      ['4-6', [4, 6], null],
      ['6-7', [6, 7], null],
      ['4-7', [4, 7], null],
    ],
  ],
  ['Grip [2] was weak. [1] The islands are far.', []],
])('groups of digits, and digits of names: %s', (sentence, expected) =>
  expect(brief(sentence)).toEqual(expected),
)
