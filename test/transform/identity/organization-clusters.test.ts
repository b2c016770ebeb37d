import { expect, test } from 'vitest'
import { loadKnowledge } from '../../../src/resources.ts'
import { abbreviates, acronymLetters } from '../../../src/transform/identity/acronym.ts'
import { canonicalOrganizations } from '../../../src/transform/identity/organization-clusters.ts'
import { organizationId } from '../../../src/transform/identity/organization-id.ts'
import { readOrganizations } from '../../../src/transform/identity/organization-kind.ts'

const known = readOrganizations(loadKnowledge())

test.each<[string[], string[]]>([
  // what is known by one word is not short for its products and stores
  [
    ['Apple', 'Apple Watch'],
    ['Apple', 'Apple Watch'],
  ],
  [
    ['Nissan', 'Nissan Trucks Plant'],
    ['Nissan', 'Nissan Trucks Plant'],
  ],
  [
    ['Tesla', 'Tesla Motors Inc'],
    ['Tesla Motors Inc', 'Tesla Motors Inc'],
  ],
  [
    ['Facebook', 'Norland Facebook'],
    ['Facebook', 'Norland Facebook'],
  ],
  [
    ['Lakers', 'Los Angeles Lakers'],
    ['Los Angeles Lakers', 'Los Angeles Lakers'],
  ],
  [
    ['NBC News', 'News Corp'],
    ['NBC News', 'News Corp'],
  ],
  [
    ['Fox', 'Fox News'],
    ['Fox News', 'Fox News'],
  ],
  // what is known by a short name is not short for a part of it
  [
    ['Fed', 'Dallas Fed'],
    ['Fed', 'Dallas Fed'],
  ],
  [
    ['Labour', 'Labour Party'],
    ['Labour Party', 'Labour Party'],
  ],
  [
    ['Spotify', 'Spotify Premium'],
    ['Spotify', 'Spotify Premium'],
  ],
  [
    ['Spotify', 'Spotify Holdings SA'],
    ['Spotify Holdings SA', 'Spotify Holdings SA'],
  ],
  // a shouted word is no acronym
  [
    ['CONGRESS', 'Congress'],
    ['Congress', 'Congress'],
  ],
])('of %j the known', (names, expected) => {
  expect(canonicalOrganizations(names, new Map(), undefined, key => known.kinds.get(key))).toEqual(expected)
})

test.each<[string, string[], string[]]>([
  ['what has a number', ['Norland', 'Norland 15s'], ['Norland', 'Norland 15s']],
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
  [
    'departments in either order',
    ['Department of Fisheries', 'Fisheries Department'],
    ['Department of Fisheries', 'Department of Fisheries'],
  ],
  [
    'the branch of a party is not the party',
    ['Norland Workers Party', 'Workers Party'],
    ['Norland Workers Party', 'Workers Party'],
  ],
  ['a house is not its owner', ['Harlan White House', 'White House'], ['Harlan White House', 'White House']],
  [
    'a newspaper in short is the one named last',
    ['Norland Times', 'Times', 'Oakfield Times', 'Times'],
    ['Norland Times', 'Norland Times', 'Oakfield Times', 'Oakfield Times'],
  ],
  ['a group is not a company of it', ['Harlan Group', 'Harlan Sons'], ['Harlan Group', 'Harlan Sons']],
  ['who rules it is no name', ['Republican Congress', 'Congress'], ['Republican Congress', 'Congress']],
  ['capitals of a headline', ['OAKFIELD HARBOUR', 'Oakfield Harbour'], Array(2).fill('Oakfield Harbour')],
])('%s', (_, names, expected) => {
  expect(canonicalOrganizations(names)).toEqual(expected)
})

test.each<[string, string, string]>([
  ['letters from inside words', 'Palm Pracharat Party', 'PPRP'],
  ['a word, not initials', 'Norland Electric Power Company', 'Norepco'],
  ['the name in another language', 'Research Council of Norland', 'TUBI'],
])('%s: a name in brackets is short for the one before it', (_, long, short) => {
  expect(canonicalOrganizations([short, long, short], new Map([[2, 1]]))).toEqual([long, long, long])
})

test('a second organization in brackets stays itself', () => {
  const names = ['Norland Herald', 'Oakfield Group']
  expect(canonicalOrganizations(names, new Map([[1, 0]]))).toEqual(names)
})

const NOWHERE = { area: null, country: null, told: null, isFederal: false }

test.each<[string, string]>([
  ['City Council', 'organization:city-council@'],
  ['Ministry of Health', 'organization:ministry-of-health@'],
  ['Senate', 'organization:senate@'],
  ['Oakfield City Council', 'organization:oakfield-city-council'],
  ['Department of Justice', 'organization:justice-department'],
  ['U.S. Justice Department', 'organization:justice-department'],
  ['Supreme Court of Norland', 'organization:supreme-court-of-norland'],
  ['GOP', 'organization:republican-party'],
  ['U.S. Department of Energy', 'organization:energy-department'],
  ['Department of Energy', 'organization:department-of-energy@'],
  ['NYPD', 'organization:new-york-police-department'],
  ['New York Police Department', 'organization:new-york-police-department'],
  ['FTX', 'organization:ftx'],
  ['NSC', 'organization:nsc@'],
  ['The Guardian', 'organization:guardian'],
  ['Tribune', 'organization:tribune@'],
  ['U.S. Food and Drug Administration', 'organization:food-and-drug-administration'],
  ['U.S. Air Force', 'organization:united-states-air-force'],
  ['Islamic State of Iraq and the Levant', 'organization:islamic-state'],
  ['Brixton Inc.', 'organization:brixton'],
])('%s has the id %s', (name, id) => {
  const found = organizationId(name, 'a', NOWHERE, known, false)
  expect(id.endsWith('@') ? found.slice(0, id.length) : found).toBe(id)
  expect(organizationId(name, 'b', NOWHERE, known, false) === found).toBe(!id.endsWith('@'))
})

test.each<[string, string, boolean]>([
  ['UN', 'United Nations', true],
  ['UNEP', 'United Nations Environment Programme', true],
  ['DoE', 'Department of Energy', false],
  ['DOE', 'Department of Energy', true],
  ['NHS', 'Norland Harbour Service', true],
  ['NHS', 'Norland Harbour', false],
  ['FWS', 'Fish & Wildlife Service', true],
  ['OECD', 'Organisation for Economic Co-operation and Development', true],
  ['APC', 'Abia State Police Command', false],
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

test('a school of a common name is that of its region, an acronym that nobody spells out of its article', () => {
  const idOf = (name: string, mark: string, area: string) =>
    organizationId(name, mark, { area, country: null, told: null, isFederal: false }, known, false)
  expect(idOf('Central High School', 'a', 'us-oh')).toBe(idOf('Central High School', 'b', 'us-oh'))
  expect(idOf('Central High School', 'a', 'us-oh')).not.toBe(idOf('Central High School', 'a', 'us-tx'))
  expect(idOf('QXZ', 'a', 'us-oh')).not.toBe(idOf('QXZ', 'b', 'us-oh'))
  expect(idOf('Labour', 'a', 'gb')).toBe(idOf('Labour Party', 'b', 'gb'))
  expect(idOf('BJP', 'a', 'in')).toBe(idOf('Bharatiya Janata Party', 'b', 'in'))
})

test.each<[string, string | null, string]>([
  ['Finance Ministry', 'jp', 'organization:finance-ministry@jp'],
  ['Finance Ministry', null, 'organization:finance-ministry@a'],
  ['Congress', 'us', 'organization:united-states-congress'],
  // American papers write of their own from everywhere
  ['Congress', 'ua', 'organization:congress@a'],
  ['Treasury', 'gb', 'organization:treasury@gb'],
  // states have one too
  ['Supreme Court', 'us', 'organization:supreme-court@a'],
])('%s in an article that plays in %s is %s', (name, country, id) => {
  expect(organizationId(name, 'a', { area: null, country, told: null, isFederal: false }, known, false)).toBe(
    id,
  )
})

test.each<[string, string]>([
  ['Senate', 'organization:united-states-senate'],
  ['House', 'organization:house-of-representatives'],
  ['Supreme Court', 'organization:united-states-supreme-court'],
  ['Energy Department', 'organization:energy-department'],
  ['Department of the Interior', 'organization:interior-department'],
])('%s in an article on Washington is %s', (name, id) => {
  const scene = { area: 'us-dc', country: 'us', told: null, isFederal: true }
  expect(organizationId(name, 'a', scene, known, false)).toBe(id)
})
