import { NAMED_STATES } from '../../lexicon/place-senses.ts'
import type { Fact } from '../../model/fact.ts'

/** Below this a place says nothing of where an article plays. */
const SURE = 0.5

/**
 * The state, or the country where news seldom names states, that most of an article's places lie in: its code in lower
 * case, the first by code unit of equals; null without any.
 */
export function leadArea(places: readonly Fact<'places'>[]): string | null {
  const counts = countSure(places, (country, admin1) => (NAMED_STATES.has(country) ? admin1 : country))
  let lead: string | null = null
  for (const [area, count] of counts) {
    const ahead = lead === null ? 1 : count - counts.get(lead)!
    if (ahead > 0 || (ahead === 0 && area < lead!)) lead = area
  }
  return lead?.toLowerCase() ?? null
}

/** The share of an article's places from which on it plays in one country, and how many there have to be. Set by hand. */
const MOST = 2 / 3
const ENOUGH = 2

/** The country that nearly all of an article's places lie in, in lower case; null where several share it. */
export function leadCountry(places: readonly Fact<'places'>[]): string | null {
  const counts = countSure(places, country => country)
  let all = 0
  for (const count of counts.values()) all += count
  for (const [country, count] of counts)
    if (count >= ENOUGH && count >= MOST * all) return country.toLowerCase()
  return null
}

/** How many of the sure places lie in each area, which `areaOf` tells of a country and of what it is divided into. */
function countSure(
  places: readonly Fact<'places'>[],
  areaOf: (country: string, admin1: string | null) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fields } of places) {
    const { country, admin1, confidence } = fields
    if (country === null || (confidence ?? 0) < SURE) continue
    const area = areaOf(country, admin1)
    if (area) counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return counts
}
