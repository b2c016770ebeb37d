import { expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const brief = (text: string) =>
  readNumbers(text)
    .map(({ fields: { value, unit, counted } }) => `${value} ${unit} ${counted}`)
    .join('; ')

test('a table of results is of its labels, in one currency', () => {
  const table = [
    'HALDEN, March 5 - Shr profit 42 cts vs loss 1.21 dlrs',
    'Net profit 2,317,000 vs loss 5.8 mln',
    'Sales 360.0 mln vs 282.4 mln',
    'Avg shrs 5,463,000 vs 4,829,000',
    'The company said that it sold its mill in the town and that it will move its looms to another.',
  ].join('\n')
  expect(brief(table)).toBe(
    '0.42 USD Shr profit; 1.21 USD loss; 2317000 USD Net profit; 5800000 USD loss; ' +
      '360000000 USD Sales; 282400000 USD Sales; 5463000 null Avg shrs; 4829000 null Avg shrs',
  )
})

test.each([
  // no currency was named
  ['Sales 360.0 mln vs 282.4 mln', '360000000 null Sales; 282400000 null Sales'],
  // a sentence, not a line of a table
  ['Sales of 40 looms rose.', '40 null looms'],
  ['Net income rose 5 percent.', '5 percent Net income'],
])('%s', (text, expected) => expect(brief(text)).toBe(expected))
