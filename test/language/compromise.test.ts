import { describe, expect, test } from 'vitest'
import { readCardinal, singularOf } from '../../src/language/compromise.ts'

describe('cardinals in words', () => {
  test.each([
    ['two hundred and fifty million', 250e6],
    ['twenty-two thousand', 22000],
    ['nine hundred ninety-nine', 999],
    ['four hundred and five thousand two hundred and one', 405201],
    ['fifteen hundred', 1500],
    ['a thousand', 1000],
  ])('%s', (phrase, value) => expect(readCardinal(phrase)).toBe(value))
  test('words that are no number are none', () => expect(readCardinal('green tea')).toBeNaN())
  test('long strings are not handed over', () => expect(readCardinal('five '.repeat(100))).toBeNaN())
})

describe('singulars', () => {
  test.each([
    ['children', 'child'],
    ['companies', 'company'],
    ['women', 'woman'],
    ['boxes', 'box'],
    ['staff', 'staff'],
    ['crises', 'crisis'],
  ])('%s', (plural, singular) => expect(singularOf(plural)).toBe(singular))
})
