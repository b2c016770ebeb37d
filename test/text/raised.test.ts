import { expect, test } from 'vitest'
import { raised } from '../../src/text/raised.ts'

test.each([
  ['6', 'sold 10', '⁶'],
  ['-12', '10', '⁻¹²'],
  ['2', 'of 3 km', '²'],
  ['2', '40m', '²'],
  ['1', 'in Leeds.', ''],
  ['3', 'the film', ''],
  ['[12]', 'sold 10', ''],
  ['[ab]', 'in Leeds.', ''],
  ['st', 'the 1', null],
  ['1234', 'sold 10', null],
])('a raised %j behind %j stands for %j', (written, before, stands) => {
  expect(raised(written, before)).toBe(stands)
})
