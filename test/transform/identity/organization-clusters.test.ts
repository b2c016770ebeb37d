import { expect, test } from 'vitest'
import { abbreviates, acronymLetters } from '../../../src/transform/identity/acronym.ts'
import { canonicalOrganizations } from '../../../src/transform/identity/organization-clusters.ts'

test.each<[string, string[], string[]]>([
  ['first word', ['Harlan Brixton', 'Harlan'], ['Harlan Brixton', 'Harlan Brixton']],
  ['legal forms', ['Brixton', 'Brixton Inc.', 'Brixton'], ['Brixton Inc.', 'Brixton Inc.', 'Brixton Inc.']],
  [
    'an offshoot is another organization',
    ['Harlan', 'Harlan Family Foundation'],
    ['Harlan', 'Harlan Family Foundation'],
  ],
  [
    'the shorter of two long names',
    ['Harlan', 'Harlan Brixton', 'Harlan Brixton School of Nursing'],
    ['Harlan Brixton', 'Harlan Brixton', 'Harlan Brixton School of Nursing'],
  ],
  [
    'acronyms',
    ['National Union of Dock Workers', 'NUDW'],
    ['National Union of Dock Workers', 'National Union of Dock Workers'],
  ],
  [
    'acronyms that lost a word',
    ['Allied Transport Employees Union-Harbour Crews West', 'ATEU-HC'],
    [
      'Allied Transport Employees Union-Harbour Crews West',
      'Allied Transport Employees Union-Harbour Crews West',
    ],
  ],
  [
    'head of an of-phrase',
    ['Supreme Court of Norland', 'Supreme Court'],
    ['Supreme Court of Norland', 'Supreme Court of Norland'],
  ],
  [
    'a generic word means the one named last',
    ['Fisheries Commission', 'Commission', 'Trade Commission', 'Commission'],
    ['Fisheries Commission', 'Fisheries Commission', 'Trade Commission', 'Trade Commission'],
  ],
  [
    'countries in short',
    ['U.S. Congress', 'United States Congress'],
    ['United States Congress', 'United States Congress'],
  ],
  [
    'brackets inside a name go',
    ['Harlan Oak Hills (Calif.) Medical Center'],
    ['Harlan Oak Hills Medical Center'],
  ],
  ['the article goes', ['the Harlan Group'], ['Harlan Group']],
  [
    'part of another name after of',
    ['Library of the Norland University', 'Norland University'],
    ['Library of the Norland University', 'Norland University'],
  ],
])('%s', (_, names, expected) => {
  expect(canonicalOrganizations(names)).toEqual(expected)
})

test.each<[string, string, boolean]>([
  ['UN', 'United Nations', true],
  ['UNEP', 'United Nations Environment Programme', true],
  ['DoE', 'Department of Energy', false],
  ['DOE', 'Department of Energy', true],
  ['NHS', 'Norland Harbour Service', true],
  ['NHS', 'Norland Harbour', false],
  ['AB', 'Alpha Beta Gamma', false],
])('%s for %s: %s', (acronym, name, expected) => {
  const letters = acronymLetters(acronym)
  expect(letters !== null && abbreviates(letters, name)).toBe(expected)
})

test('thousands of names take linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, i) =>
    i % 3 ? `Alpha${i % 997} Beta${i % 1009} Council` : `Council`,
  )
  expect(canonicalOrganizations(names)).toHaveLength(names.length)
}, 10_000)
