import type { Candidate } from '../../gazetteer/candidates.ts'
import type { Ranking } from './ranking.ts'

/** What speaks for countries and states beside the place names: demonyms, the publisher's region. */
export interface Evidence {
  /** weight by ISO 3166-1 code */
  readonly countries: ReadonlyMap<string, number>
  /** weight by ISO 3166-2 code */
  readonly states: ReadonlyMap<string, number>
}

/** Votes for one key, with who cast them: nobody votes for himself. */
interface Ballot {
  readonly total: number
  readonly by: ReadonlyMap<string, { readonly sum: number; readonly of: ReadonlyMap<Ranking, number> }>
  /** the keys with the most votes */
  readonly leading: readonly string[]
  /** what each voter has cast in all */
  readonly own: ReadonlyMap<Ranking, number>
}

/** A place that the article is probably about, with its weight. */
interface Anchor {
  readonly ranking: Ranking
  readonly latitude: number
  readonly longitude: number
  readonly weight: number
}

export interface Votes {
  readonly countries: Ballot
  readonly states: Ballot
  readonly anchors: readonly Anchor[]
}

const MOST_ANCHORS = 60
/** One leader may owe its lead to the voter himself. */
const MOST_LEADING = 3
const ANCHOR_CHANCE = 0.08
/** Votes that a ballot is short of certainty: with few voters the shares stay small. */
const DOUBT = 0.6
const KM_PER_DEGREE = 111.2
const NEAR_KM = 60

/** How much a group's opinion counts: more often named, more weight, but less than in proportion. */
const weightOf = (ranking: Ranking) =>
  Math.sqrt(ranking.group.mentions.length) * (ranking.group.contained ? 1.5 : 1)

export function countVotes(rankings: readonly Ranking[], evidence: Evidence): Votes {
  const countries = new Tally(evidence.countries)
  const states = new Tally(evidence.states)
  const anchors: Anchor[] = []
  for (const ranking of rankings) {
    const weight = weightOf(ranking)
    const { candidates } = ranking.group
    for (let i = 0; i < candidates.length; i++) {
      const chance = ranking.chances[i]!
      if (chance < 0.02) continue
      const candidate = candidates[i]!
      if (candidate.country) countries.add(candidate.country, ranking, weight * chance)
      if (candidate.admin1) states.add(candidate.admin1, ranking, weight * chance)
      const { latitude, longitude, kind, origin } = candidate
      if (latitude === null || longitude === null || chance < ANCHOR_CHANCE) continue
      if (kind !== 'country' && kind !== 'admin1' && origin !== 'table')
        anchors.push({ ranking, latitude, longitude, weight: weight * chance })
    }
  }
  anchors.sort((a, b) => b.weight - a.weight).splice(MOST_ANCHORS)
  return { countries: countries.close(), states: states.close(), anchors }
}

class Tally {
  private total = 0
  private readonly by = new Map<string, { sum: number; of: Map<Ranking, number> }>()
  private readonly own = new Map<Ranking, number>()
  constructor(evidence: ReadonlyMap<string, number>) {
    for (const [key, weight] of evidence) {
      this.by.set(key, { sum: weight, of: new Map() })
      this.total += weight
    }
  }
  add(key: string, ranking: Ranking, weight: number): void {
    let entry = this.by.get(key)
    if (!entry) {
      entry = { sum: 0, of: new Map() }
      this.by.set(key, entry)
    }
    entry.sum += weight
    entry.of.set(ranking, (entry.of.get(ranking) ?? 0) + weight)
    this.own.set(ranking, (this.own.get(ranking) ?? 0) + weight)
    this.total += weight
  }
  close(): Ballot {
    const { by } = this
    const leading = [...by.keys()].sort((a, b) => by.get(b)!.sum - by.get(a)!.sum || (a < b ? -1 : 1))
    leading.length = Math.min(leading.length, MOST_LEADING)
    return { total: this.total, by: this.by, leading, own: this.own }
  }
}

/** The share of the others' votes that a key has, 0 to 1. */
export function share(ballot: Ballot, voter: Ranking, key: string | null): number {
  const entry = key === null ? undefined : ballot.by.get(key)
  if (!entry) return 0
  return (entry.sum - (entry.of.get(voter) ?? 0)) / (ballot.total - (ballot.own.get(voter) ?? 0) + DOUBT)
}

/** The share of the others' votes that the leading key has. */
export function leadOf(ballot: Ballot, voter: Ranking): number {
  let lead = 0
  for (const key of ballot.leading) lead = Math.max(lead, share(ballot, voter, key))
  return lead
}

/** The other places that the article is probably about, with the weight of all and its doubt. */
export interface Neighbours {
  readonly anchors: readonly Anchor[]
  readonly total: number
}

export function neighboursOf(anchors: readonly Anchor[], voter: Ranking): Neighbours {
  const others: Anchor[] = []
  let total = DOUBT
  for (const anchor of anchors) {
    if (anchor.ranking === voter) continue
    others.push(anchor)
    total += anchor.weight
  }
  return { anchors: others, total }
}

/** How near the article's other places are, 0 to 1. */
export function nearness({ anchors, total }: Neighbours, candidate: Candidate): number {
  const { latitude, longitude, kind } = candidate
  if (latitude === null || longitude === null || kind === 'country' || kind === 'admin1') return 0
  let sum = 0
  let narrowing = 0
  for (const anchor of anchors) {
    const north = (anchor.latitude - latitude) * KM_PER_DEGREE
    if (Math.abs(north) > 5 * NEAR_KM) continue
    if (narrowing === 0) narrowing = Math.cos((latitude * Math.PI) / 180)
    const east = (anchor.longitude - longitude) * KM_PER_DEGREE * narrowing
    sum += anchor.weight * Math.exp(-Math.hypot(north, east) / NEAR_KM)
  }
  return sum / total
}
