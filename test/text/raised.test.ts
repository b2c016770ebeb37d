import { expect, test } from 'vitest'
import { raised } from '../../src/text/raised.ts'

test.each([
  ['99', 'for $19', '', '.99'],
  ['50', 'for £1,299', '', '.50'],
  ['12', 'in 2019', '', '¹²'],
  ['3', 'at 41', '/8', ' 3/8'],
  ['6', 'sold 10', '/100', '⁶/100'],
  ['1', 'about ', '⁄2', '1⁄2'],
  ['2', 'of 3 km', '/h', '²/h'],
])('a raised %j between %j and %j stands for what %j begins with', (written, before, behind, stands) => {
  expect(`${raised(written, before, behind)}${behind}`).toBe(stands)
})

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
