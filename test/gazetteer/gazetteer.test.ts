import { describe, expect, test } from 'vitest'
import { foldName } from '../../src/gazetteer/fold.ts'
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { COUNTRIES } from '../../src/lexicon/countries.ts'
import { REGIONS } from '../../src/lexicon/regions.ts'
import { STATE_ABBREVIATIONS } from '../../src/lexicon/state-abbreviations.ts'
import { loadKnowledge } from '../../src/resources.ts'

const bytes = loadKnowledge().file('data/gazetteer.bin')
const gazetteer = openGazetteer(bytes)
const find = (name: string) => gazetteer.bearers(foldName(name)).map(bearer => bearer >> 1)

test.each([
  ['St. John’s', 'st johns'],
  ['Saint Johns', 'st johns'],
  ['São Paulo', 'sao paulo'],
  ['BOSNIA AND HERZEGOVINA', 'bosnia & herzegovina'],
  ['Weston-super-Mare', 'weston super mare'],
  ['Łódź', 'lodz'],
  ['—', ''],
])('%s folds to %s', (name, folded) => expect(foldName(name)).toBe(folded))

describe('the gazetteer', () => {
  test('stays small', () => expect(bytes.length).toBeLessThan(12 * 2 ** 20))

  test.each([
    ['Stockton', 5399020, 'US', 'US-CA', 37.958, -121.291],
    ['Maryland', 4361885, 'US', 'US-MD', 39.03, -76.77],
    ['Woodland Hills', 5410438, 'US', 'US-CA', 34.168, -118.606],
    ['Tokyo', 1850147, 'JP', 'JP-13', 35.69, 139.69],
    ['France', 3017382, 'FR', '', 46, 2],
    ['San Joaquin County', 5392126, 'US', 'US-CA', 37.93, -121.27],
  ])('knows %s', (name, id, country, admin1, latitude, longitude) => {
    const place = find(name).find(i => gazetteer.geonamesId(i) === id)!
    expect(gazetteer.countries[gazetteer.country(place)]).toBe(country)
    const unit = gazetteer.admin1(place)
    expect(unit < 0 ? '' : gazetteer.subdivisionCode(unit)).toBe(admin1)
    expect(gazetteer.latitude(place)).toBeCloseTo(latitude, 1)
    expect(gazetteer.longitude(place)).toBeCloseTo(longitude, 1)
  })

  test('gives nothing for what is no place', () => expect(find('qwxyzville')).toEqual([]))

  test('orders the bearers of a name by population', () => {
    const sizes = find('springfield').map(place => gazetteer.population(place))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  test('knows every country of the table', () => {
    const ids = COUNTRIES.map(({ name, code }) => find(name).find(i => gazetteer.countries[i] === code))
    expect(ids).not.toContain(undefined)
    expect(gazetteer.countries).toEqual(COUNTRIES.map(({ code }) => code))
  })

  test('knows every subdivision of the abbreviations', () => {
    const missing = STATE_ABBREVIATIONS.filter(({ code }) => gazetteer.subdivision(code) < 0)
    expect(missing.map(({ code }) => code)).toEqual([])
  })

  test('refuses other bytes', () => {
    expect(() => openGazetteer(new TextEncoder().encode('{"format":2}\n'))).toThrow('format 1')
    expect(() => openGazetteer(new Uint8Array())).toThrow('format 1')
  })
})

test('regions have points, codes that agree, and one row a name', () => {
  expect(new Set(REGIONS.map(({ name }) => name)).size).toBe(REGIONS.length)
  for (const { name, latitude, longitude, country, admin1 } of REGIONS) {
    expect(Math.abs(latitude), name).toBeLessThanOrEqual(90)
    expect(Math.abs(longitude), name).toBeLessThanOrEqual(180)
    if (admin1) {
      expect(admin1.slice(0, 2), name).toBe(country)
      expect(gazetteer.subdivision(admin1), name).toBeGreaterThan(0)
    }
  }
})
