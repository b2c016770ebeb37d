import { expect, test } from 'vitest'
import { genderOfRole, genderOfTitle } from '../../../src/transform/identity/gender.ts'

test.each([
  ['spokeswoman', 'f'],
  ['actress', 'f'],
  ['committee chairman', 'm'],
  ['witness', null],
  ['business editor', null],
  ['member of Congress', null],
  ['German chancellor', null],
  ['human rights lawyer', null],
  ['Congressman', 'm'],
])('%s: %s', (title, expected) => expect(genderOfTitle(title)).toBe(expected))

test.each([
  ['analyst for Cushman & Wakefield', null],
  ['professor at Duke University', null],
  ['Goldman analyst', null],
  ['Council Chairman', 'm'],
  ['Duke of Halden', 'm'],
  ['company spokeswoman', 'f'],
])('as a role %s: %s', (role, expected) => expect(genderOfRole(role)).toBe(expected))
