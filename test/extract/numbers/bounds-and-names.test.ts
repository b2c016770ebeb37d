import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'
import { brief, type Expected } from './brief.ts'

describe('bounds, signs and sides', () => {
  test.each([
    ['Rossi served under six different ministers.', [['six', 6, null]]],
    ['Under 60 ministers have served.', [['60', 60, null, '<']]],
    ['The cairn built up to 90 centimetres.', [['90 centimetres', 90, 'centimeter']]],
    ['The night was at minus nine on the ridge.', [['minus nine', -9, null]]],
    ['The choir, minus two singers, went on.', [['two', 2, null]]],
    ['The jury had split 9 to 3.', [['9 to 3', [9, 3], null]]],
    ['Their stars are about 10 times brighter.', [['10 times', 10, null, '~']]],
    ['The legal age of consent in the state is 16.', [['16', 16, 'year']]],
    ['We will do it one way or the other.', []],
    ['Depth was never less than 12 metres.', [['12 metres', 12, 'meter', '>=']]],
    ['Anyone over the age of 60 may go.', [['60', 60, 'year', '>']]],
    ['Those under the age of 12 may not.', [['12', 12, 'year', '<']]],
    ['It is six feet taller than the old mast.', [['six feet', 6, 'foot']]],
    ['Polls put her within two points of the lead.', [['two points', 2, 'point', '<=']]],
    [
      'The march drew 1500 teachers and 2000 pupils.',
      [
        ['1500', 1500, null],
        ['2000', 2000, null],
      ],
    ],
    [
      'Sales grew to 45 billion yen from 33 billion yen a year prior.',
      [
        ['45 billion yen', 45e9, 'JPY'],
        ['33 billion yen', 33e9, 'JPY'],
      ],
    ],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected))
})

describe('paragraphs, products and parts of a series are no numbers', () => {
  test.each([
    'Staff pay into a 401k, a 401(k) or a 403(b).',
    'The fund is a 501(c)(3) body.',
    'The GoPro Hero 9 sank.',
    'Few have bought the Vantor 12.',
    'It planned a one-two punch.',
    'The season two finale and the phase three trial were put off.',
    'Such a crowd makes one very proud.',
    'Stars in NGC 1316 are bright.',
    'The paper is DOI: 10.1001/jamacardio.2016.4828 now.',
    'Clones such as RIC 103, RIC 52 and RIC 104 will be burned.',
    'She is host of BBC 6 Music, he said.',
    'The new elements are here (113, 114, 115, 116 and now 118).',
    'Take a look at the games of the summer. 1 / 22 SONY Spider-Man',
    'We like a Quest 2 and a Vantor 7.',
  ])('%s', text => expect(brief(text)).toEqual([]))

  test('a headline counts what it adds', () =>
    expect(brief('FighterZ Adds 3 More Characters')).toHaveLength(1))
})

describe('parts, seconds and steps', () => {
  test.each([
    ['It costs between a third and half of that.', [['a third and half', [1 / 3, 0.5], null]]],
    [
      'Staff fell from 2050 to 1940.',
      [
        ['2050', 2050, null],
        ['1940', 1940, null],
      ],
    ],
    [
      'It will cut posts from 2100 to 1600 people.',
      [
        ['2100', 2100, null],
        ['1600', 1600, null],
      ],
    ],
    ['It ran from 1990 to 2010.', []],
  ] as [string, Expected[]][])('%s', (text, expected) => expect(brief(text)).toEqual(expected))

  test('a second is none that comes after a first', () => {
    const ordinals = (text: string) => readNumbers(text).filter(({ fields }) => fields.kind === 'ordinal')
    expect(ordinals('He waited half a second, or a second, to move.')).toEqual([])
    expect(ordinals('He won a second cup.')).toHaveLength(1)
  })
})

test.each([
  ['In the NBA 12 players fell ill.', [['12', 12, null]]],
  [
    'It was one billion dollars against a targeted 1.6 billion.',
    [
      ['one billion dollars', 1e9, 'USD'],
      ['1.6 billion', 1.6e9, 'USD'],
    ],
  ],
  [
    'It pays 10 cts per subordinate voting share.',
    [['10 cts per subordinate voting share', 0.1, 'USD per share']],
  ],
] as [string, Expected[]][])('what counts beside letters, targets and classes: %s', (text, expected) =>
  expect(brief(text)).toEqual(expected),
)

test('four digits before those that they are some of count', () => {
  expect(brief('1920 of the tickets were left.')).toEqual([['1920', 1920, null]])
  expect(brief('It was built in 1920 of the stones.')).toEqual([])
})

test('the counter of a row of videos is no share', () => {
  expect(brief('Delta Herald 3 of 41 Skip in Skip x Embed x Share')).toEqual([])
})
