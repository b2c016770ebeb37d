import type { Candidate } from '../../gazetteer/candidates.ts'
import { USUAL_SENSES } from '../../lexicon/place-senses.ts'
import type { Group } from './groups.ts'
import type { Ranking } from './ranking.ts'
import { countVotes, type Evidence, nearness, share, type Votes } from './votes.ts'

const ROUNDS = 3
/** Steps for each kind of place beside its population. Tuned by hand on development articles. */
const FEATURE_STEPS = {
  country: 3.5,
  admin1: 1,
  admin2: -0.3,
  capital: 1,
  seat1: 0.4,
  seat2: 0.2,
  city: 0,
  neighbourhood: -0.8,
} as const
const ALTERNATE_STEPS = -1.5
/** What a region of our table weighs: as much as a city of some millions. */
const TABLE_STEPS = 6.5
const COUNTRY_WEIGHT = 2
const STATE_WEIGHT = 3
const NEAR_WEIGHT = 2
const SHARPNESS = 1.6

const usual = new Map(USUAL_SENSES.map(([name, id, ahead]) => [`${name} ${id}`, ahead]))

function prior(folded: string, candidate: Candidate): number {
  const steps =
    candidate.feature === null
      ? TABLE_STEPS
      : Math.log10(candidate.population + 300) + FEATURE_STEPS[candidate.feature]
  return (
    steps +
    (candidate.alternate ? ALTERNATE_STEPS : 0) +
    (usual.get(`${folded} ${candidate.geonamesId}`) ?? 0)
  )
}

/** Ranks the candidates of every group; each round lets the groups vote with what the round before thought of them. */
export function rankPlaces(groups: readonly Group[], evidence: Evidence): Ranking[] {
  const rankings = groups.map((group): Ranking => {
    const priors = group.candidates.map(candidate => prior(group.folded, candidate))
    return { group, priors, chances: softmax(priors), context: 0 }
  })
  for (let round = 0; round < ROUNDS; round++) {
    const votes = countVotes(rankings, evidence)
    const next = rankings.map(ranking => weigh(ranking, votes))
    for (const [i, ranking] of rankings.entries()) Object.assign(ranking, next[i])
  }
  return rankings
}

function weigh(ranking: Ranking, votes: Votes): Pick<Ranking, 'chances' | 'context'> {
  const { group, priors } = ranking
  if (!priors.length) return { chances: [], context: 0 }
  const gains = group.candidates.map(
    candidate =>
      COUNTRY_WEIGHT * share(votes.countries, ranking, candidate.country) +
      STATE_WEIGHT * share(votes.states, ranking, candidate.kind === 'admin1' ? null : candidate.admin1) +
      NEAR_WEIGHT * nearness(votes.anchors, ranking, candidate),
  )
  const chances = softmax(priors.map((steps, i) => steps + gains[i]!))
  const best = chances.indexOf(Math.max(...chances))
  const priorBest = priors.indexOf(Math.max(...priors))
  return { chances, context: best === priorBest ? 0 : gains[best]! - gains[priorBest]! }
}

function softmax(steps: readonly number[]): number[] {
  const most = Math.max(...steps)
  const weights = steps.map(step => Math.exp(SHARPNESS * (step - most)))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => weight / sum)
}
