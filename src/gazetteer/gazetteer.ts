import { firstAtLeast } from '../text/search.ts'
import { FEATURES, type Feature, type Header, hashName, SECTIONS, type Section } from './format.ts'

/** Bytes of the compiled gazetteer with the means to look into them. Places are known by their index. */
export interface Gazetteer {
  readonly size: number
  /** ISO 3166-1 codes of the places 0, 1, 2 … */
  readonly countries: readonly string[]
  /**
   * The places that bear a folded name, most populous first: `bearer >> 1` is the index of the place,
   * an odd `bearer` bears it as an alternate name only.
   */
  bearers(folded: string): readonly number[]
  name(place: number): string
  geonamesId(place: number): number
  latitude(place: number): number
  longitude(place: number): number
  feature(place: number): Feature
  /** rounded to a tenth of its size */
  population(place: number): number
  /** index of the country that holds it, itself for a country */
  country(place: number): number
  /** index of the first-level subdivision that holds it, itself for one; -1 where there is none */
  admin1(place: number): number
  /** the same for the second level */
  admin2(place: number): number
  /** ISO 3166-2 code of a first-level subdivision; empty where it has none */
  subdivisionCode(admin1: number): string
  /** the first-level subdivision of an ISO 3166-2 code; -1 where there is none */
  subdivision(code: string): number
}

const NONE: readonly number[] = []
const opened = new WeakMap<Uint8Array, Gazetteer>()

/** Opens the bytes of `data/gazetteer.bin`; the same bytes are opened once. Throws where they are no gazetteer. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  let gazetteer = opened.get(bytes)
  if (!gazetteer) {
    gazetteer = open(bytes)
    opened.set(bytes, gazetteer)
  }
  return gazetteer
}

function readHeader(bytes: Uint8Array): { header: Header; end: number } {
  const end = bytes.indexOf(10)
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))) || 'null',
  ) as Header | null
  if (header?.format !== 1) throw new Error('not a gazetteer of format 1')
  return { header, end: Math.ceil((end + 1) / 4) * 4 }
}

/** The bytes of each section, in place. They begin at multiples of 4, so that they can be read as wider integers. */
function cut(bytes: Uint8Array, header: Header, from: number): Record<Section, Uint8Array> {
  // bytes inside a larger buffer may begin anywhere
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  let at = whole.byteOffset + from
  const cutOne = (section: Section) => {
    const size = header.bytes[section]
    const part = new Uint8Array(whole.buffer, at, size)
    at += Math.ceil(size / 4) * 4
    return part
  }
  return Object.fromEntries(
    Object.keys(SECTIONS).map(section => [section, cutOne(section as Section)]),
  ) as Record<Section, Uint8Array>
}

const asWords = ({ buffer, byteOffset, length }: Uint8Array) =>
  new Uint32Array(buffer, byteOffset, length >> 2)

/** Of so many lists the beginning of one is kept; the others are counted on from there. */
const STRIDE = 16

/** Where each list begins in a run of lists, from their lengths. */
function startsOf(lengths: Uint8Array): (list: number) => number {
  const starts = new Uint32Array(Math.ceil(lengths.length / STRIDE))
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    if (i % STRIDE === 0) starts[i / STRIDE] = sum
    sum += lengths[i]!
  }
  return list => {
    const kept = Math.floor(list / STRIDE)
    let start = starts[kept]!
    for (let i = kept * STRIDE; i < list; i++) start += lengths[i]!
    return start
  }
}

/** Hashes of names fall into that many stretches of about one length. */
const STRETCHES = 1 << 12
const STRETCH_SHIFT = 32 - 12

/** Where each stretch of the ascending hashes begins: a search goes on inside one, which the processor's cache holds. */
function cutStretches(hashes: Uint32Array): Uint32Array {
  const starts = new Uint32Array(STRETCHES + 1)
  const usual = Math.ceil(hashes.length / STRETCHES)
  for (let stretch = 1; stretch < STRETCHES; stretch++) {
    const limit = 2 ** STRETCH_SHIFT * stretch
    let low = starts[stretch - 1]!
    let high = low + usual
    while (high < hashes.length && hashes[high]! < limit) {
      low = high
      high += usual
    }
    starts[stretch] = firstAtLeast(hashes, limit, low, Math.min(high, hashes.length))
  }
  starts[STRETCHES] = hashes.length
  return starts
}

const read24 = (cells: Uint8Array, i: number) =>
  cells[3 * i]! | (cells[3 * i + 1]! << 8) | (cells[3 * i + 2]! << 16)

function open(bytes: Uint8Array): Gazetteer {
  const { header, end } = readHeader(bytes)
  const section = cut(bytes, header, end)
  const ids = asWords(section.id)
  const hashes = asWords(section.hash)
  const stretches = cutStretches(hashes)
  const parents = new Uint16Array(
    section.parent.buffer,
    section.parent.byteOffset,
    section.parent.length >> 1,
  )
  const nameStart = startsOf(section.nameLength)
  const bearerStart = startsOf(section.bearers)
  const { countries, admin1 } = header
  const firstAdmin2 = countries.length + admin1.length
  const subdivisions = new Map(admin1.map((code, i) => [code, countries.length + i]))
  const decoder = new TextDecoder()
  const feature = (place: number) => FEATURES[section.feature[place]!]!

  /** The place itself or what holds it, up to the level that lies in [from, below). */
  const holder = (place: number, from: number, below: number) => {
    let unit = place
    while (unit >= below && parents[unit] !== unit) unit = parents[unit]!
    return unit >= from && unit < below ? unit : -1
  }

  return {
    size: ids.length,
    countries,
    bearers(folded) {
      const { hash, check } = hashName(folded)
      const stretch = hash >>> STRETCH_SHIFT
      let low = firstAtLeast(hashes, hash, stretches[stretch], stretches[stretch + 1])
      while (hashes[low] === hash && section.check[low] !== check) low++
      if (hashes[low] !== hash) return NONE
      const found: number[] = []
      const first = bearerStart(low)
      const end = first + section.bearers[low]!
      for (let i = first; i < end; i++) found.push(read24(section.bearer, i))
      return found
    },
    name(place) {
      const start = nameStart(place)
      return decoder.decode(section.names.subarray(start, start + section.nameLength[place]!))
    },
    geonamesId: place => ids[place]!,
    latitude: place => read24(section.latitude, place) / 10_000 - 90,
    longitude: place => read24(section.longitude, place) / 10_000 - 180,
    feature,
    population: place => 2 ** (section.population[place]! / 8) - 1,
    country: place => holder(place, 0, countries.length),
    admin1: place => holder(place, countries.length, firstAdmin2),
    admin2: place =>
      feature(place) === 'admin2' ? place : feature(parents[place]!) === 'admin2' ? parents[place]! : -1,
    subdivision: code => subdivisions.get(code) ?? -1,
    subdivisionCode: unit => admin1[unit - countries.length] ?? '',
  }
}

/** Whether a country or a state has a code such as `US` or `US-CA`: another would decide nothing, without a word. */
export const knowsRegion = (gazetteer: Gazetteer, code: string): boolean =>
  code.includes('-') ? gazetteer.subdivision(code) >= 0 : gazetteer.countries.includes(code)
