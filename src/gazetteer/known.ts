import { REGIONS } from '../lexicon/regions.ts'
import { expandShort } from './containers.ts'
import { foldName } from './fold.ts'
import { memoize } from './memo.ts'

/** How well a name is known as that of a place. */
export interface Known {
  /** a country, a first-level subdivision or a region of our table */
  readonly large: boolean
  /** a second-level subdivision */
  readonly county: boolean
  /** an airport or a stadium of our table */
  readonly facility: boolean
  /** a sea, a lake or a river of our table */
  readonly water: boolean
  /** of the most populous place whose main name it is; 0 where it is an alternate name only */
  readonly population: number
}

const UNKNOWN: Known = { large: false, county: false, facility: false, water: false, population: 0 }
const LARGE: Known = { large: true, county: false, facility: false, water: false, population: 1e6 }
const FACILITY: Known = { ...LARGE, facility: true }
const WATER: Known = { ...LARGE, water: true }
const regions = new Map(
  REGIONS.flatMap(({ name, aliases, kind }) =>
    [name, ...aliases].map(
      form => [foldName(form), kind === 'facility' ? FACILITY : kind === 'water' ? WATER : LARGE] as const,
    ),
  ),
)

/** `ED` is an office before it is the village Ed, and `U.N.` before it is Un. */
export const isCode = (written: string): boolean => /^(?:\p{Lu}{2,3}|(?:\p{Lu}\.){2,})$/u.test(written)

/** What the gazetteer and our tables say of a name as written; null where they do not have it. */
export const lookUp = memoize((gazetteer, written): Known | null => {
  if (expandShort(written).length) return LARGE
  const folded = foldName(written)
  const region = regions.get(folded)
  if (region) return region
  const bearers = gazetteer.bearers(folded)
  if (!bearers.length) return null
  let known: Known | null = isCode(written) ? null : UNKNOWN
  for (const bearer of bearers) {
    const feature = gazetteer.feature(bearer >> 1)
    if (feature === 'country') return LARGE
    if (bearer % 2 === 1 || !known) continue
    if (feature === 'admin1') return LARGE
    const population = gazetteer.population(bearer >> 1)
    known = {
      ...UNKNOWN,
      county: known.county || feature === 'admin2',
      population: Math.max(known.population, population),
    }
  }
  return known
})
