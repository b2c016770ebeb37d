import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with what it counts: `300 horsepower | car`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { counted } }) =>
    [number, counted].filter(Boolean).join(' | '),
  )

describe('what has a size, a price or a rate', () => {
  test.each([
    ['The van with 300 horsepower is quick.', ['300 horsepower | van']],
    ['Rain fell over the weekend with 102 millimetres recorded at Lund.', ['102 millimetres']],
    ['Sales for the unit dropped 7.1% amid fierce competition.', ['7.1% | Sales for the unit']],
    ['Last year, state spending shot up 8 percent.', ['8 percent | state spending']],
    [
      'They seek a reduction in the corporate tax rate from 48 to 46 percent.',
      ['48 | corporate tax rate', '46 percent | corporate tax rate'],
    ],
    ['He crossed the line with 10 metres to spare.', ['10 metres']],
    ['Halden will study additional plants over 35 MW.', ['35 MW | plants']],
    ['The isle has 8,000 acres planted with vines.', ['8,000 acres']],
    ['At 118.5p, its shares look cheap.', ['118.5p | shares']],
    ['At $40 a barrel, oil is cheap.', ['$40 a barrel | oil']],
    ['At $5 million, Ana Ruiz is rich.', ['$5 million']],
    ['It shaved 10 seconds off the record.', ['10 seconds | record']],
    ['She took 14 days off work.', ['14 days']],
    [
      'Guards: Ana Ruiz (15.3 ppg, 7.4 rpg), Mia Holm (17.9 ppg, 4.6 apg)',
      ['15.3 ppg | Ana Ruiz', '7.4 rpg | Ana Ruiz', '17.9 ppg | Mia Holm', '4.6 apg | Mia Holm'],
    ],
    [
      'She used it to buy a 6-foot-tall portrait of herself for $20,000.',
      ['6-foot | portrait', '$20,000 | portrait'],
    ],
    ['The press sells two million cases of a year.', ['two million | cases']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('what grew, over clauses and participles', () => {
  test.each([
    ['Revenue from the mainland grew more than sixfold.', ['sixfold | Revenue from the mainland']],
    ['The mill raised its output tenfold.', ['tenfold | output']],
    [
      'The average premium of shares trading on the exchange was 15 percent.',
      ['15 percent | average premium of shares trading on the exchange'],
    ],
    [
      'A measure of prices that excludes food, energy and trade services advanced 0.2 percent.',
      ['0.2 percent | measure of prices'],
    ],
    ['Exports rose 6 percent in April, after 4 in March.', ['6 percent | Exports', '4 | Exports']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test('a share of support is of whom it is for', () => {
  const owners = readNumbers('Support stood at 37 percent for Ruane and 33 percent for Tolley.')
  expect(owners.map(({ fields }) => fields.subject)).toEqual(['Ruane', 'Tolley'])
})
