import type { Candidate } from '../../gazetteer/candidates.ts'
import { type Anchor, Anchors } from './anchors.ts'
import { Ballot, MOST_VOICES } from './ballot.ts'
import type { Ranking } from './ranking.ts'

/** What speaks for countries and states beside the place names: demonyms, the publisher's region. */
export interface Evidence {
  /** weight by ISO 3166-1 code */
  readonly countries: ReadonlyMap<string, number>
  /** weight by ISO 3166-2 code */
  readonly states: ReadonlyMap<string, number>
}

/** Candidates with less than that do not vote. */
const VOTING_CHANCE = 0.04

/** With more it is most likely meant. */
export const BACKING = 0.5

const NOTHING: ReadonlyMap<string, number> = new Map()

/** Inhabitants from which a city is named in articles of any country. */
const METROPOLIS = 1e6
/** A metropolis says little of where an article plays. */
export const voicesOf = ({ kind, population }: Candidate): number =>
  kind === 'city' && population >= METROPOLIS ? 1 : MOST_VOICES

/** What the groups of an article think of where it plays. */
export class Votes {
  readonly countries: Ballot
  readonly states: Ballot
  /** second-level units, by their index in the gazetteer */
  readonly counties = new Ballot(NOTHING)
  readonly anchors = new Anchors()

  constructor(evidence: Evidence) {
    this.countries = new Ballot(evidence.countries)
    this.states = new Ballot(evidence.states)
  }

  /** Counts what each ranking thinks of its candidates now. */
  count(rankings: readonly Ranking[]): void {
    this.countries.clear()
    this.states.clear()
    this.counties.clear()
    const anchors: Anchor[] = []
    for (let r = 0; r < rankings.length; r++) {
      const { group, weight, chances, countries, states, counties } = rankings[r]!
      for (let i = 0; i < chances.length; i++) {
        const chance = chances[i]!
        if (chance < VOTING_CHANCE) continue
        this.countries.add(countries[i]!, weight * chance)
        if (chance > BACKING) this.countries.raise(countries[i]!, voicesOf(group.candidates[i]!))
        this.states.add(states[i]!, weight * chance)
        this.counties.add(counties[i]!, weight * chance)
        const candidate = group.candidates[i]!
        const { latitude, longitude } = candidate
        if (latitude !== null && longitude !== null && isPoint(candidate))
          anchors.push({ ranking: r, latitude, longitude, weight: weight * chance })
      }
    }
    this.countries.close()
    this.states.close()
    this.counties.close()
    this.anchors.set(anchors)
  }

  /** Takes out what a ranking has voted, for as long as it looks at the votes. */
  takeOut({ weight, chances, countries, states, counties }: Ranking, index: number): void {
    for (let i = 0; i < chances.length; i++) {
      const chance = chances[i]!
      if (chance < VOTING_CHANCE) continue
      this.countries.takeOut(countries[i]!, weight * chance)
      this.states.takeOut(states[i]!, weight * chance)
      this.counties.takeOut(counties[i]!, weight * chance)
    }
    this.anchors.leaveOut(index)
  }

  putBack({ countries, states, counties }: Ranking): void {
    for (let i = 0; i < countries.length; i++) {
      this.countries.putBack(countries[i]!)
      this.states.putBack(states[i]!)
      this.counties.putBack(counties[i]!)
    }
  }
}

/** Whether a place lies somewhere rather than reaching over half a country. Of those of the table only sites and quarters do. */
const isPoint = ({ kind, origin }: Candidate): boolean =>
  origin === 'table'
    ? kind === 'facility' || kind === 'neighbourhood'
    : kind !== 'country' && kind !== 'admin1'
