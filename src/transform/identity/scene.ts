import type { Fact } from '../../model/fact.ts'
import { leadCountry } from './lead-area.ts'
import { nameKey } from './mention.ts'

/** Where an article plays. */
export interface Scene {
  /** the state, or the country where news seldom names states; null if unclear */
  readonly area: string | null
  /** the country that nearly all of its places lie in; null if unclear */
  readonly country: string | null
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
  return { area, country, isFederal: country === 'us' && isOfWashington(places, names.map(nameKey)) }
}

const isOfWashington = (places: readonly Fact<'places'>[], keys: readonly string[]): boolean =>
  (keys.some(key => CONGRESS.test(key)) || places.some(({ fields }) => WASHINGTON.has(fields.name ?? ''))) &&
  !keys.some(key => OF_STATES.test(key))
