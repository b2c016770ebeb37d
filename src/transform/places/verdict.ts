import type { Fields } from '../../model/fact.ts'
import type { Meant } from './meant.ts'
import type { Ranking } from './ranking.ts'

/** What is said of a place, without its id. */
export type Answer = Omit<Fields<'places'>, 'entity_id'>

/** Below these the answer stays empty: where only the number of its inhabitants speaks for a town, one in three below 0.45 was right. */
const FLOOR = { any: 0.3, population: 0.45 }
/** Even where nothing speaks against it: gazetteers err and names mean what none of them knows. */
const CEILING = 0.97

/**
 * What a group of mentions means, in the terms of the output. `name` is used where no place is known; `isMarked`: the
 * recogniser took it for a place, so that it is one wherever it lies.
 */
export function describePlace(
  ranking: Ranking,
  { at, chance }: Meant,
  name: string,
  isMarked: boolean,
): Answer {
  const { group } = ranking
  const best = group.candidates[at]
  const confidence = best?.origin === 'user' ? 1 : Math.round(chance * CEILING * 100) / 100
  const floor = isMarked && ranking.context <= 0 && !ranking.isLocal ? FLOOR.population : FLOOR.any
  if (!best || confidence < floor) return withoutAnswer(ranking, name)
  const { kind, geonamesId, latitude, longitude, country, admin1 } = best
  return {
    name: best.name,
    kind,
    geonames_id: geonamesId,
    latitude: latitude === null ? null : Math.round(latitude * 1e4) / 1e4,
    longitude: longitude === null ? null : Math.round(longitude * 1e4) / 1e4,
    country,
    admin1,
    confidence,
    resolved_by: findReason(ranking, at),
  }
}

/** A facility at its town: where it stands, but not the town itself. */
export function describeFacility(town: Answer, name: string): Answer {
  return {
    ...town,
    name,
    kind: 'facility',
    geonames_id: null,
    resolved_by: town.resolved_by === null ? null : 'town',
  }
}

function findReason({ group, context }: Ranking, best: number): string {
  const { origin } = group.candidates[best]!
  if (origin === 'user') return 'user'
  if (group.contained) return 'container'
  if (origin === 'table') return 'region-table'
  if (context > 0) return 'context'
  return group.candidates.length === 1 ? 'only' : 'population'
}

/** A hamlet that no gazetteer lists is at least in the state written beside it, and a suburb in the country of its town. */
function withoutAnswer({ group }: Ranking, name: string): Answer {
  const states = [...(group.container?.states ?? [])]
  const country = [...(group.container?.countries ?? [])]
  // `Pelmont, Georgia`: a town that nobody lists is of the state more often than of the country
  const state = states.length === 1 && country.length <= 1 ? states[0]! : null
  const around = states.length + country.length === 0 ? group.container?.country : null
  return {
    name,
    kind: null,
    geonames_id: null,
    latitude: null,
    longitude: null,
    country: (state ? state.slice(0, 2) : country.length === 1 && country[0]) || around || null,
    admin1: state,
    confidence: null,
    resolved_by: null,
  }
}
