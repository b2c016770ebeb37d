import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

/** Each number with its change and what it counts: `5% up | rents`. */
const told = (text: string) =>
  readNumbers(text).map(({ text: number, fields: { counted, change } }) =>
    [[number, change].filter(Boolean).join(' '), counted].filter(Boolean).join(' | '),
  )

describe('participles and past forms beside nouns', () => {
  test.each([
    ['A third stall sold on the quay for $40.', ['third | stall', '$40 | third stall']],
    ['They held a fourth ferry bound for the isles.', ['fourth | ferry']],
    ['The plan saves 14 marine protected areas.', ['14 | marine protected areas']],
    ['It is the first spending cut measure.', ['first | spending cut measure']],
    ['Copper futures slid to $3.71 from $3.98.', ['$3.71 | Copper futures', '$3.98 | Copper futures']],
    ['One in six farms lies idle.', ['One in six | farms']],
    ['It includes three Hue A19 full-color smart bulbs.', ['three | Hue A19 full-color smart bulbs']],
    ['She reached her first ever tennis final in Lund.', ['first | tennis final']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('steps and amounts told from behind', () => {
  test.each([
    ['The increase in fees of £250 angers students.', ['£250 up | fees']],
    ['A drop in the price of milk of about 4 percent hurt farms.', ['4 percent down | price of milk']],
    [
      'He said $2.1 million is the bill, and $40 was the estimated cost of a seat.',
      ['$2.1 million | bill', '$40 | cost'],
    ],
    ['Halden Mines was up 1-3/8.', ['1-3/8 up | Halden Mines']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who was so old', () => {
  test.each([
    ['Ana Ruiz died on Monday at the age of 79.', ['79 | Ana Ruiz']],
    ['Ana Ruiz, lead guitarist of the band, died Tuesday at age 65.', ['65 | Ana Ruiz']],
    ['Singer Ana Ruiz dies at 65.', ['65 | Ana Ruiz']],
    ['The baker, who died in 2001 at the age of 70, was born here.', ['70']],
    ['Most are men older than 50.', ['50 | men']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

test('from how far something comes is no level', () => {
  const levels = (text: string) => readNumbers(text).map(({ fields }) => fields.level)
  expect(levels('He rose to meet a cross from eight yards.')).toEqual([null])
  expect(levels('They widened it from eight yards to ten.')).toEqual(['from', 'to'])
  expect(levels('Lawyers extended the offer to the 97 who are held.')).toEqual([null])
})

test('a person and what is theirs have it together', () => {
  const [row] = readNumbers('Ruiz and her firms have given about 60 vans.')
  expect(row?.fields.subject).toBe('Ruiz and her firms')
  const [sons] = readNumbers('He and wife Stacy have two young sons.')
  expect(sons?.fields.subject).toBe('He and wife Stacy')
})
