import type { Candidate } from '../../gazetteer/candidates.ts'
import { COMMON_REGIONS } from '../../lexicon/place-senses.ts'
import type { Trace } from '../../model/trace.ts'
import { MOST_VOICES } from './ballot.ts'
import { SHARPNESS, toChances } from './chances.ts'
import { countKinds, listCompanions, SORTS, sortOf } from './companions.ts'
import type { Group } from './groups.ts'
import { openingOf } from './prior.ts'
import type { Ranking } from './ranking.ts'
import { readSetting } from './setting.ts'
import { traceRanking } from './trace-ranking.ts'
import { BACKING, type Evidence, Votes, voicesOf } from './votes.ts'
import { STEPS } from './weights.ts'

/** How much a group's opinion counts: more often named, more weight, but less than in proportion. */
const weightOf = ({ mentions, contained }: Group) => Math.sqrt(mentions.length) * (contained ? 1.5 : 1)

function toRanking(group: Group, votes: Votes, text: string): Ranking {
  const { candidates } = group
  const setting = readSetting(text, group.mentions)
  const { priors, chances } = openingOf(group, setting)
  const countries = new Int32Array(candidates.length)
  const states = new Int32Array(candidates.length)
  const counties = new Int32Array(candidates.length)
  for (let i = 0; i < candidates.length; i++) {
    const { country, admin1, unit2 } = candidates[i]!
    countries[i] = votes.countries.enter(country)
    states[i] = votes.states.enter(admin1)
    counties[i] = votes.counties.enter(unit2 < 0 ? null : `${unit2}`)
  }
  return {
    group,
    weight: weightOf(group),
    priors,
    countries,
    states,
    counties,
    chances: chances.slice(),
    context: 0,
    isLocal: setting.local,
  }
}

/** Votes for a small area are worth much though they are few: from 0 to 1 as `votes` does, steeply at first. */
const steeply = (votes: number, steep: number) => Math.log1p(steep * votes) / Math.log1p(steep)
const STEEP = { county: 100, near: 3 }

const LAST = SHARPNESS.at(-1)

/** Ranks the candidates of every group; each round lets the groups vote with what the round before thought of them. */
export function rankPlaces(
  groups: readonly Group[],
  evidence: Evidence,
  text: string,
  trace?: Trace,
): Ranking[] {
  const votes = new Votes(evidence)
  const rankings = groups.map(group => toRanking(group, votes, text))
  const companions = listCompanions(groups, text)
  const kinds = new Float64Array(SORTS)
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
      countKinds(companions[r]!, rankings, kinds)
      weigh(ranking, votes, kinds, sharpness, gains, steps)
      if (sharpness === LAST && isNamesakeAbroad(ranking, companions[r]!, rankings, votes.countries))
        ranking.chances.fill(0)
      if (trace && sharpness === LAST) traceRanking(trace, ranking, votes, gains)
      votes.putBack(ranking)
    }
  }
  return rankings
}

/** A share of the votes that makes a country the article's, and one that a country hardly has. Set by hand. */
const [HOME, ABROAD] = [0.25, 0.05]
/** Who has more inhabitants is meant in any list. */
const KNOWN_CITY = 1e6

/**
 * `schools in Jahra, Doha, Andalusia and Sulaibiya` in an article about Kuwait: in a list of which half is known to nobody, a
 * name of a country that nothing else speaks for is a namesake of the place that is meant.
 */
function isNamesakeAbroad(
  { group, chances, countries }: Ranking,
  companions: readonly number[],
  rankings: readonly Ranking[],
  votes: Votes['countries'],
): boolean {
  if (group.contained || companions.length === 0) return false
  const unknown = companions.filter(companion => rankings[companion]!.chances.length === 0).length
  if (unknown * 2 < companions.length) return false
  const best = greatest(chances)
  const { kind, population } = group.candidates[best]!
  if (kind === 'country' || (kind === 'city' && population >= KNOWN_CITY)) return false
  return votes.share(countries[best]!) < ABROAD && votes.lead() >= HOME
}

/** What context is worth to a namesake of a world city where a single other one speaks for its country. Set by hand. */
const LONE = 0.5
/** Inhabitants from which a city is known all over the world, as capitals are. */
const FAMOUS = 4e5
const isWorldCity = ({ kind, feature, population }: Candidate): boolean =>
  kind === 'city' && (population >= FAMOUS || feature === 'capital')

/**
 * `flew from Edmonton to Paris by way of London`: that London is named makes no quarter of it of Edmonton, nor Melbourne and Perth a
 * town in Victoria of Wellington; a state, a smaller town or a demonym would.
 */
function isBackedByOne(
  { chances, countries, group }: Ranking,
  i: number,
  votes: Votes['countries'],
  known: Candidate,
): boolean {
  const own = chances[i]! > BACKING ? voicesOf(group.candidates[i]!) : 0
  return votes.voices(countries[i]!) - own < (known.feature === 'capital' ? MOST_VOICES : 2)
}

/** Gives a ranking the chances that follow from the votes of the others. `kinds`: of its companions; `gains` and `steps` are room to work in. */
function weigh(
  ranking: Ranking,
  { countries, states, counties, anchors }: Votes,
  kinds: Float64Array,
  sharpness: number,
  gains: Float64Array,
  steps: Float64Array,
): void {
  const { group, priors, chances } = ranking
  const { candidates, contained } = group
  const lead = countries.lead()
  const known = candidates[greatest(priors)]!
  const isFamous = isWorldCity(known)
  const common = COMMON_REGIONS.has(group.folded) ? STEPS.common : 0
  for (let i = 0; i < chances.length; i++) {
    const inCountry = countries.share(ranking.countries[i]!)
    const gain =
      STEPS.inCountry * inCountry +
      STEPS.inState * states.share(ranking.states[i]!) +
      STEPS.inCounty * steeply(counties.share(ranking.counties[i]!), STEEP.county) +
      STEPS.near * steeply(anchors.nearness(candidates[i]!), STEEP.near) +
      STEPS.company * kinds[sortOf(candidates[i]!)]! +
      common * (lead - inCountry)
    const isAlone =
      isFamous && candidates[i]!.country !== known.country && isBackedByOne(ranking, i, countries, known)
    gains[i] = isAlone ? gain * LONE : gain
    steps[i] = priors[i]! + gains[i]!
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
