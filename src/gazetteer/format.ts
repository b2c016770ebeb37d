import { FNV_BASIS, fnvStep } from '../text/hash.ts'
/** What the bytes of a place's feature mean, in order of rank. */
export const FEATURES = [
  'country',
  'admin1',
  'admin2',
  'capital',
  'seat1',
  'seat2',
  'city',
  'neighbourhood',
] as const
export type Feature = (typeof FEATURES)[number]

/** The sections of `data/gazetteer.bin` in file order, each with the width of a cell in bytes; 3 is a little-endian Uint24. */
export const SECTIONS = {
  /** per place: GeoNames id */
  id: 4,
  /** per name: FNV-1a hash of its folded form, ascending */
  hash: 4,
  /** per place: latitude and longitude in 1/10,000 degree */
  latitude: 3,
  longitude: 3,
  /** per place: index of the place that holds it, itself for a country */
  parent: 2,
  /** per place: 8 times log2(population + 1) */
  population: 1,
  /** per place: index into FEATURES */
  feature: 1,
  /** per place: bytes of its name */
  nameLength: 1,
  /** per name: a second hash */
  check: 1,
  /** per name: how many places bear it, at most 255 */
  bearers: 1,
  /** per bearer: place index times 2, plus 1 where the name is not its main one */
  bearer: 3,
  /** names of the places one after the other, UTF-8 */
  names: 1,
} as const
export type Section = keyof typeof SECTIONS

/** First line of the file, JSON. The sections follow, each at a multiple of 4 counted from the header's end. */
export interface Header {
  readonly format: 1
  /** bytes of each section */
  readonly bytes: Readonly<Record<Section, number>>
  /** ISO 3166-1 code of the first places, which are the countries */
  readonly countries: readonly string[]
  /** ISO 3166-2 code of the places after the countries, which are the first-level subdivisions; empty where it has none */
  readonly admin1: readonly string[]
}

/** Two hashes of a folded name, FNV-1a over code units: 32 bits to find it, 8 to tell it from another. */
export function hashName(folded: string): { readonly hash: number; readonly check: number } {
  let hash = FNV_BASIS
  let check = 0
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i)
    hash = fnvStep(hash, unit)
    check = (check * 31 + unit) & 0xffff
  }
  return { hash: hash >>> 0, check: (check ^ (check >>> 8)) & 0xff }
}
