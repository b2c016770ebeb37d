import { type Candidate, NAMED_STATES } from '../../gazetteer/candidates.ts'
import type { Feature } from '../../gazetteer/format.ts'
import { COMMON_REGIONS, USUAL_SENSES } from '../../lexicon/place-senses.ts'
import type { Trace } from '../../model/trace.ts'
import type { Group } from './groups.ts'
import type { Ranking } from './ranking.ts'
import { traceRanking } from './trace-ranking.ts'
import { type Evidence, Votes } from './votes.ts'

/**
 * What speaks for a place, in steps: 1 is a factor of ten in population. Tuned by hand on development articles.
 */
export const STEPS = {
  /** for each kind of place beside its population */
  country: 2.7,
  admin1: 2,
  /** a first-level unit of a country whose units news seldom names */
  province: 0.6,
  admin2: -0.2,
  capital: 0.6,
  seat1: 0,
  seat2: 0.2,
  city: 0,
  neighbourhood: -1.8,
  /** a region of our table weighs as much as a city of some millions */
  table: 7.5,
  tableName: 1,
  /** the name is not the place's main one */
  alternate: -0.8,
  /** what no gazetteer knows: as much as a town of some thousands */
  unknown: 2.8,
  /** where the article is about one country, so may what no gazetteer knows */
  elsewhere: 1.5,
  /** all votes for its country, its state, its neighbourhood */
  inCountry: 3,
  inState: 4.4,
  near: 3,
  /** `East Coast`, of which every country has one, where all votes are for another country */
  common: -6,
}
/** How much a step counts in the odds; the first round is still in doubt. */
const SHARPNESS = [1, 1.8, 1.4]

const usual = new Map(USUAL_SENSES.map(([name, id, ahead]) => [`${name} ${id}`, ahead]))

function prior(folded: string, candidate: Candidate): number {
  const steps =
    candidate.feature === null
      ? STEPS.table + (candidate.alternate ? 0 : STEPS.tableName)
      : Math.log10(candidate.population + 300) + stepOf(candidate, candidate.feature)
  return (
    steps +
    (candidate.alternate ? STEPS.alternate : 0) +
    (usual.get(`${folded} ${candidate.geonamesId}`) ?? 0)
  )
}

function stepOf({ country }: Candidate, feature: Feature): number {
  return feature === 'admin1' && !NAMED_STATES.has(country ?? '') ? STEPS.province : STEPS[feature]
}

/** What a list of candidates is worth before the article is read. */
interface Opening {
  readonly priors: Float64Array
  /** the chances that follow from the priors */
  readonly chances: Float64Array
}
const knownOpenings = new WeakMap<readonly Candidate[], Opening>()

/** The candidates of a name are the same list in every article, and so are their priors. */
function openingOf(group: Group): Opening {
  const { candidates, folded } = group
  let opening = knownOpenings.get(candidates)
  if (!opening) {
    const priors = new Float64Array(candidates.length)
    for (let i = 0; i < priors.length; i++) priors[i] = prior(folded, candidates[i]!)
    const chances = new Float64Array(candidates.length)
    toChances(priors, group.contained, SHARPNESS[0]!, 0, chances)
    opening = { priors, chances }
    knownOpenings.set(candidates, opening)
  }
  return opening
}

/** How much a group's opinion counts: more often named, more weight, but less than in proportion. */
const weightOf = ({ mentions, contained }: Group) => Math.sqrt(mentions.length) * (contained ? 1.5 : 1)

function toRanking(group: Group, votes: Votes): Ranking {
  const { candidates } = group
  const { priors, chances } = openingOf(group)
  const countries = new Int32Array(candidates.length)
  const states = new Int32Array(candidates.length)
  for (let i = 0; i < candidates.length; i++) {
    countries[i] = votes.countries.enter(candidates[i]!.country)
    states[i] = votes.states.enter(candidates[i]!.admin1)
  }
  return { group, weight: weightOf(group), priors, countries, states, chances: chances.slice(), context: 0 }
}

/** Ranks the candidates of every group; Each round lets the groups vote with what the round before thought of them. */
export function rankPlaces(groups: readonly Group[], evidence: Evidence, trace?: Trace): Ranking[] {
  const votes = new Votes(evidence)
  const rankings = groups.map(group => toRanking(group, votes))
  let most = 0
  for (const { chances } of rankings) most = Math.max(most, chances.length)
  const gains = new Float64Array(most)
  const steps = new Float64Array(most)
  for (const sharpness of SHARPNESS) {
    votes.count(rankings)
    for (let r = 0; r < rankings.length; r++) {
      const ranking = rankings[r]!
      if (ranking.chances.length === 0) continue
      votes.takeOut(ranking, r)
      weigh(ranking, votes, sharpness, gains, steps)
      if (trace && sharpness === SHARPNESS.at(-1)) traceRanking(trace, ranking, votes, gains)
      votes.putBack(ranking)
    }
  }
  return rankings
}

/** Gives a ranking the chances that follow from the votes of the others. `gains` and `steps` are room to work in. */
function weigh(
  ranking: Ranking,
  { countries, states, anchors }: Votes,
  sharpness: number,
  gains: Float64Array,
  steps: Float64Array,
): void {
  const { group, priors, chances } = ranking
  const { candidates, contained } = group
  const lead = countries.lead()
  const common = COMMON_REGIONS.has(group.folded) ? STEPS.common : 0
  for (let i = 0; i < chances.length; i++) {
    const inCountry = countries.share(ranking.countries[i]!)
    const gain =
      STEPS.inCountry * inCountry +
      STEPS.inState * states.share(ranking.states[i]!) +
      STEPS.near * anchors.nearness(candidates[i]!) +
      common * (lead - inCountry)
    gains[i] = gain
    steps[i] = priors[i]! + gain
  }
  toChances(steps, contained, sharpness, STEPS.elsewhere * lead, chances)
  const best = greatest(chances)
  const priorBest = greatest(priors)
  ranking.context = best === priorBest ? 0 : gains[best]! - gains[priorBest]!
}

/** Index of the first of the greatest numbers. */
export function greatest(numbers: Float64Array): number {
  let best = 0
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i
  return best
}

/**
 * Writes the chances that follow from steps. What is missing from 1 is the chance that the name means something else;
 * a container leaves no such chance.
 */
function toChances(
  steps: Float64Array,
  contained: boolean,
  sharpness: number,
  elsewhere: number,
  chances: Float64Array,
): void {
  const unknownSteps = STEPS.unknown + elsewhere
  let most = unknownSteps
  for (let i = 0; i < chances.length; i++) if (steps[i]! > most) most = steps[i]!
  let sum = contained ? 0 : Math.exp(sharpness * (unknownSteps - most))
  for (let i = 0; i < chances.length; i++) {
    const weight = Math.exp(sharpness * (steps[i]! - most))
    chances[i] = weight
    sum += weight
  }
  for (let i = 0; i < chances.length; i++) chances[i]! /= sum
}
