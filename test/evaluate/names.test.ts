import { describe, expect, test } from 'vitest'
import { scoreEntities } from '../../evaluate/entities.ts'
import type { GoldPlace } from '../../evaluate/gold.ts'
import { scorePlaces } from '../../evaluate/places.ts'
import { kilometres } from '../../src/evaluate/kilometres.ts'
import { at, judgeLine } from './judge-line.ts'

const LINE =
  'Ruth Adeyemi of the Whitby Harbour Union flew from Oakland, Calif. to Woodland Hills (Calif.) with French friends.'
const person = { ...at(LINE, 'Ruth Adeyemi'), type: 'PER' }
const union = { ...at(LINE, 'Whitby Harbour Union'), type: 'ORG' }

describe('people, organizations, places', () => {
  test.each([
    ['all found', { people: [person], organizations: [union] }, 100, 100],
    [
      'a place inside an organization is left out',
      { people: [person], organizations: [union], places: [at(LINE, 'Whitby')] },
      100,
      100,
    ],
    ['too short a span', { people: [at(LINE, 'Adeyemi')], organizations: [union] }, 50, 100],
    ['the wrong type', { organizations: [person, union] }, 50, 50],
  ])('%s', (_, found, exact, overlap) => {
    const figures = scoreEntities([judgeLine(LINE, { entities: [person, union] }, found)])
    expect([figures.exact.micro.F1, figures.overlap.micro.F1]).toEqual([exact, overlap])
  })

  test('joint places are cut where the gold has the parts', () => {
    const entities = ['Oakland', 'Calif.', 'Woodland Hills'].map(words => ({
      ...at(LINE, words),
      type: 'LOC',
    }))
    const places = [at(LINE, 'Oakland, Calif.'), at(LINE, 'Woodland Hills (Calif.)')]
    const { LOC } = scoreEntities([judgeLine(LINE, { entities }, { places })]).exact
    expect(LOC).toMatchObject({ R: 100, pred: 4 })
  })
})

const OAKLAND: GoldPlace = {
  ...at(LINE, 'Oakland'),
  kind: 'name',
  geonameid: 5378538,
  lat: 37.8,
  lon: -122.27,
  country: 'US',
}
const CALIF: GoldPlace = {
  ...at(LINE, 'Calif.'),
  kind: 'name',
  geonameid: 5332921,
  lat: 37.25,
  lon: -119.75,
  country: 'US',
}
const FRENCH: GoldPlace = { ...at(LINE, 'French'), kind: 'demonym', geonameid: 3017382, lat: 46, lon: 2 }
const joint = {
  ...at(LINE, 'Oakland, Calif.'),
  latitude: 37.8,
  longitude: -122.27,
  geonames_id: 5378538,
  country: 'US',
}

describe('places on the map', () => {
  const score = (gold: GoldPlace[], places: object[]) =>
    scorePlaces([judgeLine(LINE, { places: gold }, { places })])

  test('a joint mention is right by its first part; the second counts neither way', () => {
    const { exact, resolution, endToEnd } = score([OAKLAND, CALIF], [joint])
    expect(exact.F1).toBe(100)
    expect(resolution).toMatchObject({
      gold: 1,
      answered: 1,
      acc161: 100,
      idExact: 100,
      country: 100,
      medianKm: 0,
    })
    expect(endToEnd.exact).toMatchObject({ F1: 100, gold: 1, pred: 1, answeredP: 100 })
  })

  test('far away is found but wrong; without an answer it is found and unanswered', () => {
    const far = { ...joint, ...at(LINE, 'Oakland'), latitude: 45.31, longitude: -98.1, geonames_id: 1 }
    expect(score([OAKLAND], [far])).toMatchObject({ exact: { F1: 100 }, endToEnd: { exact: { F1: 0 } } })
    const silent = { ...far, latitude: null, longitude: null, geonames_id: null, country: null }
    expect(score([OAKLAND], [silent]).resolution).toMatchObject({
      gold: 1,
      answered: 0,
      acc161: 0,
      acc161All: 0,
      meanKm: null,
    })
  })

  test('a demonym, and a place that meets nothing else, is left out', () => {
    const found = { ...joint, ...at(LINE, 'French') }
    expect(score([OAKLAND, FRENCH], [joint, found])).toMatchObject({
      exact: { gold: 1 },
      overlap: { gold: 1, pred: 2 },
    })
  })

  test('distances on the globe', () => {
    expect(kilometres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(6371 * Math.PI, 6)
    expect(kilometres({ lat: 51.5, lon: -0.12 }, { lat: 48.86, lon: 2.35 })).toBeCloseTo(342.6, 0)
  })
})
