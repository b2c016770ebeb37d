import type { Candidate } from '../../gazetteer/candidates.ts'
import { USUAL_SENSES } from '../../lexicon/place-senses.ts'
import type { Group } from './groups.ts'
import type { Ranking } from './ranking.ts'
import { countVotes, type Evidence, leadOf, nearness, neighboursOf, share, type Votes } from './votes.ts'

/**
 * What speaks for a place, in steps: 1 is a factor of ten in population. Tuned by hand on development articles.
 */
export const STEPS = {
  /** for each kind of place beside its population */
  country: 2.7,
  admin1: 2,
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
}
/** How much a step counts in the odds; the first round is still in doubt. */
export const SHARPNESS = [1, 1.8, 1.4]

const usual = new Map(USUAL_SENSES.map(([name, id, ahead]) => [`${name} ${id}`, ahead]))

function prior(folded: string, candidate: Candidate): number {
  const steps =
    candidate.feature === null
      ? STEPS.table + (candidate.alternate ? 0 : STEPS.tableName)
      : Math.log10(candidate.population + 300) + STEPS[candidate.feature]
  return (
    steps +
    (candidate.alternate ? STEPS.alternate : 0) +
    (usual.get(`${folded} ${candidate.geonamesId}`) ?? 0)
  )
}

const knownPriors = new WeakMap<readonly Candidate[], readonly number[]>()

/** The candidates of a name are the same list in every article, and so are their priors. */
function listPriors({ folded, candidates }: Group): readonly number[] {
  let priors = knownPriors.get(candidates)
  if (!priors) {
    priors = candidates.map(candidate => prior(folded, candidate))
    knownPriors.set(candidates, priors)
  }
  return priors
}

/** Ranks the candidates of every group; Each round lets the groups vote with what the round before thought of them. */
export function rankPlaces(groups: readonly Group[], evidence: Evidence): Ranking[] {
  const rankings = groups.map((group): Ranking => {
    const priors = listPriors(group)
    return { group, priors, chances: toChances(priors, group, SHARPNESS[0]!), context: 0 }
  })
  for (const sharpness of SHARPNESS) {
    const votes = countVotes(rankings, evidence)
    for (const ranking of rankings) weigh(ranking, votes, sharpness)
  }
  return rankings
}

/** Gives a ranking the chances that follow from the votes, which were counted before any ranking changed. */
function weigh(ranking: Ranking, votes: Votes, sharpness: number): void {
  const { group, priors } = ranking
  const { candidates } = group
  if (candidates.length === 0) return
  const neighbours = neighboursOf(votes.anchors, ranking)
  const gains: number[] = []
  const steps: number[] = []
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i]!
    const gain =
      STEPS.inCountry * share(votes.countries, ranking, candidate.country) +
      STEPS.inState * share(votes.states, ranking, candidate.admin1) +
      STEPS.near * nearness(neighbours, candidate)
    gains.push(gain)
    steps.push(priors[i]! + gain)
  }
  const chances = toChances(steps, group, sharpness, STEPS.elsewhere * leadOf(votes.countries, ranking))
  const best = greatest(chances)
  const priorBest = greatest(priors)
  ranking.chances = chances
  ranking.context = best === priorBest ? 0 : gains[best]! - gains[priorBest]!
}

/** Index of the first of the greatest numbers. */
function greatest(numbers: readonly number[]): number {
  let best = 0
  for (let i = 1; i < numbers.length; i++) if (numbers[i]! > numbers[best]!) best = i
  return best
}

/** What is missing from 1 is the chance that the name means something else; a container leaves no such chance. */
function toChances(
  steps: readonly number[],
  { contained }: Group,
  sharpness: number,
  elsewhere = 0,
): number[] {
  const unknownSteps = STEPS.unknown + elsewhere
  let most = unknownSteps
  for (const step of steps) if (step > most) most = step
  let sum = contained ? 0 : Math.exp(sharpness * (unknownSteps - most))
  const weights: number[] = []
  for (const step of steps) {
    const weight = Math.exp(sharpness * (step - most))
    weights.push(weight)
    sum += weight
  }
  for (let i = 0; i < weights.length; i++) weights[i]! /= sum
  return weights
}
