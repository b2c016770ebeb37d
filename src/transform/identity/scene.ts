import { COUNTRY_SIGNS } from '../../lexicon/country-signs.ts'
import type { Fact } from '../../model/fact.ts'
import { leadCountry } from './lead-area.ts'
import { nameKey } from './mention.ts'

/** Where an article plays. */
export interface Scene {
  /** the state, or the country where news seldom names states; null if unclear */
  readonly area: string | null
  /** the country that nearly all of its places lie in; null if unclear */
  readonly country: string | null
  /** the country whose bodies it names beside these places, where they leave it unclear; null if that is unclear too */
  readonly told: string | null
  /** it tells of Washington, and of the parliament of no state */
  readonly isFederal: boolean
}

const CONGRESS = /^(?:u\.?s\.? )?congress$/
const WASHINGTON = new Set(['White House', 'Capitol Hill', 'U.S. Capitol'])
const OF_STATES =
  /\b(?:legislature|(?:general|state) assembly|state (?:house|senate)|house of delegates|statehouse|state supreme court)\b/

/** `area`: the `leadArea` of the places; `names`: what the organizations of the article are called. */
export function sceneOf(
  area: string | null,
  places: readonly Fact<'places'>[],
  names: readonly string[],
): Scene {
  const country = leadCountry(places)
  const keys = new Set(names.map(nameKey))
  const told =
    country === null ? countryTold(keys, new Set(places.map(({ fields }) => fields.name ?? ''))) : null
  return { area, country, told, isFederal: (country ?? told) === 'us' && isOfWashington(places, [...keys]) }
}

/** The one country of those that news is told by whose bodies and places stand in an article. */
function countryTold(keys: ReadonlySet<string>, places: ReadonlySet<string>): string | null {
  const told = COUNTRY_SIGNS.filter(signs => meets(keys, signs.organizations) || meets(places, signs.places))
  return told.length === 1 ? told[0]!.country : null
}

function meets(names: ReadonlySet<string>, signs: ReadonlySet<string>): boolean {
  for (const name of names) if (signs.has(name)) return true
  return false
}

const isOfWashington = (places: readonly Fact<'places'>[], keys: readonly string[]): boolean =>
  (keys.some(key => CONGRESS.test(key)) || places.some(({ fields }) => WASHINGTON.has(fields.name ?? ''))) &&
  !keys.some(key => OF_STATES.test(key))
