import type { Candidate } from '../../gazetteer/candidates.ts'
import { foldName } from '../../gazetteer/fold.ts'
import type { Feature } from '../../gazetteer/format.ts'
import { NAMED_STATES, USUAL_SENSES } from '../../lexicon/place-senses.ts'
import { SHARPNESS, toChances } from './chances.ts'
import type { Group } from './groups.ts'
import type { Setting } from './setting.ts'
import { STEPS } from './weights.ts'

const SMALL_TOWN = 10 ** 4.5
const METROPOLIS = 1e6
const LARGE_TOWN = 5e5
/** A town of more has other names that are told everywhere. */
const NICKNAMED = 2e6

const usual = new Map(USUAL_SENSES.map(([name, id, ahead]) => [`${name} ${id}`, ahead]))

function prior(folded: string, candidate: Candidate): number {
  const steps =
    candidate.feature === null
      ? STEPS.table + (candidate.alternate ? 0 : STEPS.tableName)
      : Math.log10(candidate.population + 300) + stepOf(candidate, candidate.feature)
  return (
    steps +
    (candidate.alternate ? (isFormer(folded, candidate) ? STEPS.former : STEPS.alternate) : 0) +
    (usual.get(`${folded} ${candidate.geonamesId}`) ?? 0)
  )
}

function stepOf({ country, kind, population }: Candidate, feature: Feature): number {
  if (feature === 'admin1' && !NAMED_STATES.has(country ?? '')) return STEPS.province
  return STEPS[feature] + (kind === 'city' && population > METROPOLIS ? STEPS.metropolis : 0)
}

/** Not where it is but shortened: `Paris` for New Paris. */
const isFormer = (folded: string, { kind, country, population, name }: Candidate) =>
  kind === 'city' && country === 'US' && population < NICKNAMED && !foldName(name).endsWith(` ${folded}`)

/** What a list of candidates is worth before the article is read. */
interface Opening {
  readonly priors: Float64Array
  /** the chances that follow from the priors */
  readonly chances: Float64Array
}
/** What is known of a list of candidates whose name stands in no telling place. */
const knownOpenings = new WeakMap<readonly Candidate[], Opening>()

/** The candidates of a name are the same list in every article, and so are their priors but for what stands around. */
export function openingOf({ candidates, folded, contained }: Group, setting: Setting): Opening {
  let opening = knownOpenings.get(candidates)
  if (!opening) {
    const priors = Float64Array.from(candidates, candidate => prior(folded, candidate))
    opening = withChances(priors, contained)
    knownOpenings.set(candidates, opening)
  }
  if (!setting.local && !setting.wire && !setting.district) return opening
  const { priors } = opening
  return withChances(
    priors.map((steps, i) => steps + settingSteps(candidates[i]!, setting)),
    contained,
  )
}

function withChances(priors: Float64Array, contained: boolean): Opening {
  const chances = new Float64Array(priors.length)
  toChances(priors, contained, SHARPNESS[0], 0, chances)
  return { priors, chances }
}

function settingSteps(
  { kind, feature, population }: Candidate,
  { local, municipal, wire, district }: Setting,
): number {
  if (kind === 'country') return municipal ? STEPS.municipal : local ? STEPS.ofCountry : 0
  if (kind !== 'city') return 0
  const isLarge = feature === 'capital' || population > LARGE_TOWN
  const excess = Math.max(0, Math.log10((population + 1) / SMALL_TOWN))
  return (
    (local ? STEPS.local * excess : 0) + (wire && isLarge ? STEPS.wire : 0) + (district ? STEPS.district : 0)
  )
}
