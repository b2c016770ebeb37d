import { NAMED_STATES } from '../lexicon/place-senses.ts'
import { REGIONS } from '../lexicon/regions.ts'
import type { Fields } from '../model/fact.ts'
import type { LexiconEntry, UserLexicon } from '../model/user-lexicon.ts'
import { foldName } from './fold.ts'
import type { Feature } from './format.ts'
import type { Gazetteer } from './gazetteer.ts'
import { memoize } from './memo.ts'

/** Where a candidate comes from. */
type Origin = 'gazetteer' | 'table' | 'user'

/** A place that a name may mean, with what speaks for it before the article is read. */
export interface Candidate {
  readonly origin: Origin
  readonly name: string
  readonly kind: Fields<'places'>['kind']
  /** of a place of the gazetteer */
  readonly feature: Feature | null
  readonly geonamesId: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  /** ISO 3166-2 */
  readonly admin1: string | null
  /** gazetteer indices of the subdivisions that hold it, -1 where there is none */
  readonly unit1: number
  readonly unit2: number
  readonly population: number
  /** the name is not the place's main one */
  readonly alternate: boolean
}

const KINDS = {
  country: 'country',
  admin1: 'admin1',
  admin2: 'admin2',
  capital: 'city',
  seat1: 'city',
  seat2: 'city',
  city: 'city',
  neighbourhood: 'neighbourhood',
} as const satisfies Record<Feature, Candidate['kind']>

const regions = new Map<string, Candidate[]>()
// `EU` and `E.U.` are one name
for (const region of REGIONS)
  for (const folded of new Set([region.name, ...region.aliases].map(foldName))) {
    const { name, kind, geonamesId, latitude, longitude, country, admin1 } = region
    const place = { name, kind, geonamesId, latitude, longitude, country, admin1 }
    const candidate: Candidate = {
      ...place,
      origin: 'table',
      feature: null,
      unit1: -1,
      unit2: -1,
      population: 0,
      alternate: folded !== foldName(region.name),
    }
    regions.set(folded, [...(regions.get(folded) ?? []), candidate])
  }

/** Everything that a folded name may mean: the region table first, then the gazetteer by population. */
export const listCandidates = memoize((gazetteer, folded): readonly Candidate[] => {
  const known = gazetteer
    .bearers(folded)
    .map(bearer => readCandidate(gazetteer, bearer >> 1, bearer % 2 === 1))
  return [...(regions.get(folded) ?? []), ...known, ...listUnits(gazetteer, folded, known)]
})

const UNIT = / (?:department|district|governorate|oblast|prefecture|province|region|state)$/

/** `Volta Region` where the gazetteer has the unit as `Volta`: the units that bear the bare name. */
function listUnits(gazetteer: Gazetteer, folded: string, known: readonly Candidate[]): Candidate[] {
  const [end] = UNIT.exec(folded) ?? []
  if (!end) return []
  const ids = new Set(known.map(({ geonamesId }) => geonamesId))
  return gazetteer
    .bearers(folded.slice(0, -end.length))
    .map(bearer => readCandidate(gazetteer, bearer >> 1, true))
    .filter(({ kind, geonamesId }) => kind === 'admin1' && !ids.has(geonamesId))
}

/** The same for a bare name, without the units that only surround the town of their name: Moscow is no oblast. */
export const listUsualCandidates = memoize((gazetteer, folded): readonly Candidate[] => {
  const all = listCandidates(gazetteer, folded)
  const usual = all.filter(
    candidate => !all.some(town => isTownOf(town, candidate) || isCountryOf(town, candidate)),
  )
  return usual.length < all.length ? usual : all
})

/** Mexico is no Mexico City, though that goes by the name of its country as well. */
const isCountryOf = (whole: Candidate, { kind, country, alternate, feature }: Candidate): boolean =>
  kind === 'city' &&
  (alternate || feature === 'capital') &&
  whole.kind === 'country' &&
  !whole.alternate &&
  whole.country === country

/**
 * Whether a town stands for the unit of its name: where it makes up a good part of it (Paris), where it is the capital,
 * the seat of a unit that news seldom names by itself (Porto, Geneva), or a city of a state one of whose districts is properly
 * called otherwise (`Karlsruhe Region`, `Regional Municipality of Waterloo`).
 */
function isTownOf(
  town: Candidate,
  { kind, country, unit1, unit2, population, alternate }: Candidate,
): boolean {
  if (town.kind !== 'city' || town.country !== country) return false
  if (kind !== 'admin1' && kind !== 'admin2') return false
  if (kind === 'admin1' && town.feature === 'capital' && isPart(town, population, CAPITAL_SHARE)) return true
  if (town.unit1 !== unit1) return false
  if (kind === 'admin2' && alternate && !town.alternate && town.population >= CITY) return true
  if (kind === 'admin2' && town.unit2 !== unit2) return false
  return (
    isPart(town, population, TOWN_SHARE) || (town.feature === 'seat1' && !NAMED_STATES.has(country ?? ''))
  )
}

const isPart = (town: Candidate, population: number, share: number) =>
  !town.alternate && town.population >= share * population
/** Least share of the inhabitants of a district that its town of the same name has. Set by hand. */
const TOWN_SHARE = 0.2
/** Inhabitants of a town that outweighs a district with a longer name. Set by hand. */
const CITY = 20_000
/** Not Washington in Washington. */
const CAPITAL_SHARE = 0.14

/** A place of the gazetteer. One class, so that all have one shape: candidates are many and asked again and again. */
class GazetteerCandidate implements Candidate {
  readonly origin = 'gazetteer'
  readonly kind: Candidate['kind']
  readonly feature: Feature
  readonly geonamesId: number | null
  readonly latitude: number
  readonly longitude: number
  readonly country: string | null
  readonly admin1: string | null
  readonly unit1: number
  readonly unit2: number
  readonly population: number
  readonly alternate: boolean
  readonly #gazetteer: Gazetteer
  readonly #place: number
  #name: string | undefined

  constructor(gazetteer: Gazetteer, place: number, alternate: boolean) {
    const feature = gazetteer.feature(place)
    const unit1 = gazetteer.admin1(place)
    this.kind = KINDS[feature]
    this.feature = feature
    this.geonamesId = gazetteer.geonamesId(place) || null
    this.latitude = gazetteer.latitude(place)
    this.longitude = gazetteer.longitude(place)
    this.country = gazetteer.countries[gazetteer.country(place)] ?? null
    this.admin1 = (unit1 >= 0 && gazetteer.subdivisionCode(unit1)) || null
    this.unit1 = unit1
    this.unit2 = gazetteer.admin2(place)
    this.population = gazetteer.population(place)
    this.alternate = alternate
    this.#gazetteer = gazetteer
    this.#place = place
  }

  /** decoded only where it is asked for: most candidates lose */
  get name(): string {
    this.#name ??= this.#gazetteer.name(this.#place)
    return this.#name
  }
}

export const readCandidate = (gazetteer: Gazetteer, place: number, alternate: boolean): Candidate =>
  new GazetteerCandidate(gazetteer, place, alternate)

const userPlaces = new WeakMap<UserLexicon, ReadonlyMap<string, Candidate>>()

/** The user's places by folded name. Where an entry gives an id only, the gazetteer adds the rest. */
export function readUserPlaces(lexicon: UserLexicon, gazetteer: Gazetteer): ReadonlyMap<string, Candidate> {
  let places = userPlaces.get(lexicon)
  if (!places) {
    places = new Map(lexicon.flatMap(entry => listUserNames(entry, gazetteer)))
    userPlaces.set(lexicon, places)
  }
  return places
}

function listUserNames(
  { kind, name, aliases, place }: LexiconEntry,
  gazetteer: Gazetteer,
): [string, Candidate][] {
  if (kind !== 'place') return []
  const names = [name, ...aliases].map(foldName)
  const known = names
    .flatMap(folded => listCandidates(gazetteer, folded))
    .find(candidate => candidate.geonamesId !== null && candidate.geonamesId === place?.geonamesId)
  const candidate: Candidate = {
    origin: 'user',
    name,
    kind: place?.kind ?? known?.kind ?? null,
    feature: known?.feature ?? null,
    geonamesId: place?.geonamesId ?? null,
    latitude: place?.latitude ?? known?.latitude ?? null,
    longitude: place?.longitude ?? known?.longitude ?? null,
    country: place?.country ?? known?.country ?? null,
    admin1: place?.admin1 ?? known?.admin1 ?? null,
    unit1: known?.unit1 ?? -1,
    unit2: known?.unit2 ?? -1,
    population: known?.population ?? 0,
    alternate: false,
  }
  return names.map(folded => [folded, candidate])
}
