import type { Feature } from '../../src/gazetteer/format.ts'
import { englishName } from './english-names.ts'
import type { AdminRow, CityRow } from './sources.ts'

/** A place as it goes into the gazetteer. */
export interface PlaceEntry {
  readonly id: number
  readonly name: string
  /** what it is called */
  readonly names: readonly string[]
  /** what it is called as well: older, foreign and short names */
  readonly alternates: readonly string[]
  readonly latitude: number
  readonly longitude: number
  /** index of the entry that holds it */
  readonly parent: number
  readonly population: number
  readonly feature: Feature
}

const LATIN = /^[\p{Script=Latin}\p{M} .'’ʻ`()-]+$/u
/** Names begin with a capital; `al-Bab` may not. Lower case elsewhere is a transliteration by machine. */
const CAPITALISED = /^(?:\p{Lu}|(?:al|el|as|ad|ar|at|az|an|ash|es|de|la|le|les|'s)[- ]?\p{Lu})/u
/** `LAX` as a name of Los Angeles: a code, no name. */
const CODE = /^\p{Lu}{1,4}$/u

const readable = (name: string) =>
  name.length > 3 && LATIN.test(name) && CAPITALISED.test(name) && !CODE.test(name)

/** Words that say what a unit is; without them the name is its short form. */
const UNIT_END =
  / (?:Province|Prov\.|District|Governorate|Region|Prefecture|Oblast|Oblast['’]|Department|Municipality|Division|Regency|Parish|Sheng|Kray|Krai|Republic|County|Canton|Voivodeship|State|Raion|Krai|City|Autonomous Region|Metropolitan Area|Metropolitan Region)$/
const UNIT_START =
  /^(?:Provincia di|Provincia de|Province of|Departamento de|Departamento del|Département de|State of|City of|Estado de|Region of|Municipio de|Distrito de|Gobernación de|Kota|Kabupaten|Landkreis|Kreisfreie Stadt|Powiat|Wojew[oó]dztwo|Metropolitan Borough of|London Borough of|City and Borough of|Borough of|County|Arrondissement de|Arrondissement d['’]) ?/

/** A county of the United States without `County` is somebody else's name; elsewhere the short form is what papers write. */
export function adminNames(row: AdminRow, country: string): Pick<PlaceEntry, 'names' | 'alternates'> {
  const short = [row.name.replace(UNIT_END, ''), row.name.replace(UNIT_START, '')]
  const alternates = [...row.alternates.filter(readable), ...(country === 'US' ? [] : short)]
  return {
    names: [row.name],
    alternates: alternates.filter(name => country !== 'US' || !isBareCounty(name, row)),
  }
}

const isBareCounty = (name: string, row: AdminRow) =>
  row.code.split('.').length === 3 && row.name.startsWith(`${name} `)

export function cityNames(
  city: CityRow,
): Pick<PlaceEntry, 'names' | 'alternates' | 'feature' | 'name' | 'population'> {
  const feature: Feature =
    city.feature === 'PPLC' || city.feature === 'PPLG'
      ? 'capital'
      : city.feature === 'PPLA'
        ? 'seat1'
        : city.feature === 'PPLA2'
          ? 'seat2'
          : city.feature === 'PPLX'
            ? 'neighbourhood'
            : 'city'
  const name = englishName(city.name, city.ascii, city.country, city.population)
  return {
    name,
    names: [name, city.name, city.ascii],
    alternates: city.alternates.filter(readable),
    feature,
    population: city.population,
  }
}
