import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with its unit and what it counts: `30 mln dlrs | USD | Norwell Inc common stock`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { unit, counted } }) =>
    [number, unit, counted].filter(Boolean).join(' | '),
  )

test.each([
  // the phrase is whole
  ['The chain opened its first brick-and-mortar store.', ['first | brick-and-mortar store']],
  ['It charges 300%-and-upwards rates.', ['300% | percent']],
  ['They fear a second Six Nations campaign without a win.', ['second | Six Nations campaign']],
  ['He told of the four-year-long Libyan conflict.', ['four-year | year | Libyan conflict']],
  [
    'It asked to hold more than 30 mln dlrs of Norwell Inc common stock.',
    ['30 mln dlrs | USD | Norwell Inc common stock'],
  ],
  ['It is the first of several moments of calm.', ['first | moments']],
  // participles, verbs and codes that look like something else
  ['Olga was the eighth named storm of the season.', ['eighth | named storm']],
  [
    'It made a $5 million profit after a 185 million deficit a year earlier.',
    ['$5 million | USD | profit', '185 million | USD | deficit'],
  ],
  [
    'Crude for April delivery LCOc1 skidded 1.1 percent.',
    ['1.1 percent | percent | Crude for April delivery'],
  ],
  // what a length of time is of
  ["They gave the staff only one day's notice.", ['one day | day | notice']],
  ["She has 30 years' experience.", ['30 years | year | experience']],
  ["In three weeks' time he goes.", ['three weeks | week']],
  ['Life expectancy of 80 years was common.', ['80 years | year | Life expectancy']],
  [
    'The average follow-up time is currently more than six years.',
    ['six years | year | average follow-up time'],
  ],
  ['A 6.25 pct, 10-year loan was raised.', ['6.25 pct | percent | loan', '10-year | year | loan']],
  // sums and steps
  ["He wants to spend the state's $2 billion in cash reserves.", ['$2 billion | USD | cash reserves']],
  [
    'It reported a 12 pct rise in 1986/87 pretax profits to 2.1 billion dlrs.',
    ['12 pct | percent | pretax profits', '2.1 billion dlrs | USD | pretax profits'],
  ],
  ['There was a 2 percent reduction for girls.', ['2 percent | percent']],
  [
    'Many reached their targets - the Department of Roads estimated 80 percent - but not all.',
    ['80 percent | percent'],
  ],
  // ages
  ['It was among the papers of Chloe Arden, who died in Vigo in 2001 aged 86.', ['86 | year | Chloe Arden']],
  ['Among the over-65s, 70% agreed.', ['65s | year', '70% | percent | over-65s']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test('a fight between two is not the owner of them, nor what somebody is cast as', () => {
  const owners = (text: string) => readNumbers(text).map(({ fields }) => fields.subject)
  expect(owners('The fight erupted between two council members.')).toEqual([null])
  expect(owners('Casting Mr. Alder as the most likely choice did have one advantage.')).toEqual([null])
})
