import { describe, expect, test } from 'vitest'
import { readNumbers } from '../../read-numbers.ts'

const first = (text: string) => readNumbers(text)[0]!.fields

describe('what is so many times as much', () => {
  test.each([
    ['Average pain was three times greater in the first group.', 'Average pain'],
    ['House prices in Oslo are four times higher than in 1992.', 'House prices in Oslo'],
    ['The new chip is twice as fast as the old one.', 'new chip'],
    ['The issue was 40 times oversubscribed.', 'issue'],
    ['They built twice as many homes as planned.', 'homes'],
  ])('%s', (text, counted) => expect(first(text)).toMatchObject({ kind: 'multiple', counted }))
})

describe('what has a price', () => {
  test.each([
    ['The kit is available for about $90 online.', 'kit', '~'],
    ['The new headphones are on sale for $149.99.', 'new headphones', '='],
    ['You can now get the smaller speaker for $49 at most shops.', 'smaller speaker', '='],
    ['An invoice for £15.95 was sent to the family.', 'invoice', '='],
    ['The firm stopped selling phones with list prices below $300.', 'list prices', '<'],
    ['The headphones are on sale for $20 off.', null, '='],
    ['The $1.7 million Halden Mills currently owes will be paid.', null, '='],
  ])('%s', (text, counted, comparator) => expect(first(text)).toMatchObject({ counted, comparator }))
})

describe('whose age is bounded', () => {
  test.each([
    ['Screening is advised for women between 50 and 74.', 'women'],
    ['Men over 50 may apply.', 'Men'],
    ['Children as young as six worked there.', 'Children'],
    ['Most players are over 18.', 'players'],
    ['At 21 she swam the strait.', null],
    ['Children between 6 months and 8 years need two doses.', 'Children'],
    ['Maria Conyers, the former dean of the House, was 90.', 'Maria Conyers'],
    ['Now 66, she runs a bakery.', null],
  ])('%s', (text, counted) => expect(first(text)).toMatchObject({ kind: 'age', counted }))
})

describe('what is not its own number', () => {
  test.each([
    'Its research shows only 30 per cent of farm records are accurate.',
    'The survey suggests around one in ten people stay away.',
    'Messages that contain a link can stop about 75% of spam.',
  ])('%s', text => expect(first(text).subject).toBeNull())
})
