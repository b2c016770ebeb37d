import { expect, test } from 'vitest'
import { genderOfTitle } from '../../../src/transform/identity/gender.ts'

test.each([
  ['spokeswoman', 'f'],
  ['actress', 'f'],
  ['committee chairman', 'm'],
  ['witness', null],
  ['business editor', null],
  ['member of Congress', null],
  ['German chancellor', null],
  ['human rights lawyer', null],
  ['analyst for Cushman & Wakefield', null],
  ['Congressman', 'm'],
])('%s: %s', (title, expected) => expect(genderOfTitle(title)).toBe(expected))
