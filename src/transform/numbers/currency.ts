import { BARE_SIGNS, SHARED_NAMES } from '../../lexicon/currencies.ts'
import { OWN_DOLLARS } from '../../lexicon/publisher-domains.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Fact } from '../../model/fact.ts'

/**
 * Resolves names of currencies that several countries share (`rupee`, `peso`) by the countries that an article names
 * and those in which its places lie: the one with most votes wins; a draw, or none, leaves the name. A bare `$`, `£` or
 * `Rs` is the publisher's where the user says where that is (`region`, ISO 3166), or the article is sure of it (`home`).
 */
export function currencyResolver(
  { tokens, lower }: Analysis,
  places: readonly Fact<'places'>[],
  region: string | undefined,
  home: string | null,
): (unit: string) => string {
  const known = new Map<string, string>()
  const byArticle = (unit: string): string => {
    const candidates = SHARED_NAMES.get(unit)
    if (!candidates) return unit
    const hit = known.get(unit)
    if (hit) return hit
    // an ISO 4217 code starts with the ISO 3166 code of its country
    const votes = candidates.map(([, code]) => countPlaces(places, code.slice(0, 2)))
    for (let i = 0; i < tokens.count; i++) {
      const word = lower(i)
      for (let c = 0; c < candidates.length; c++) if (candidates[c]![0].test(word)) votes[c]!++
    }
    const most = Math.max(...votes)
    // `Deutsche` and `Germany` vote for one mark
    const winners = new Set(candidates.filter((_, c) => votes[c] === most).map(([, code]) => code))
    const resolved = most > 0 && winners.size === 1 ? [...winners][0]! : unit
    known.set(unit, resolved)
    return resolved
  }
  return unit => {
    const bare = BARE_SIGNS.get(unit)
    if (!bare) return byArticle(unit)
    // a region may be a part of a country: `US-CA`
    const own = region && bare.by[region.slice(0, 2)]
    if (own) return own
    if (home && !region && (unit === 'Rs' || (unit === '$' && OWN_DOLLARS.has(home))))
      return bare.by[home] ?? bare.else
    const named = bare.name ? byArticle(bare.name) : null
    return named && named !== bare.name ? named : bare.else
  }
}

/** The currency that a bare sign is in a country, if that has one. */
export const currencyOf = (country: string): string | undefined => BARE_SIGNS.get('$')!.by[country]

const countPlaces = (places: readonly Fact<'places'>[], country: string) =>
  places.reduce((count, { fields }) => count + (fields.country === country ? 1 : 0), 0)
