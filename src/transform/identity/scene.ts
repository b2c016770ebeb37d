import type { Fact } from '../../model/fact.ts'
import { leadArea, leadCountry } from './lead-area.ts'
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

/** `names`: what the organizations of the article are called. */
export function sceneOf(places: readonly Fact<'places'>[], names: readonly string[]): Scene {
  const country = leadCountry(places)
  const keys = country === 'us' ? names.map(nameKey) : []
  const isFederal =
    (keys.some(key => CONGRESS.test(key)) ||
      places.some(({ fields }) => WASHINGTON.has(fields.name ?? ''))) &&
    country === 'us' &&
    !keys.some(key => OF_STATES.test(key))
  return { area: leadArea(places), country, isFederal }
}
