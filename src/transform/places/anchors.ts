import type { Candidate } from '../../gazetteer/candidates.ts'
import { DOUBT } from './ballot.ts'

/** A place that the article is probably about, with its weight and the index of the ranking that it is of. */
export interface Anchor {
  readonly ranking: number
  readonly latitude: number
  readonly longitude: number
  readonly weight: number
}

/** Places that may speak for a reading of a name, the heaviest first. A bound on the work. */
const MOST_ANCHORS = 60
const KM_PER_DEGREE = 111.2
/** Kilometres over which the word of a neighbour falls to a third. Set by hand. */
const NEAR_KM = 60

/** The weightiest anchors of an article, and how near places are to those of others. */
export class Anchors {
  private list: Anchor[] = []
  /** of whose candidates the nearness is asked, and the weight of all others */
  private voter = -1
  private total = DOUBT

  set(anchors: Anchor[]): void {
    this.list = anchors.sort((a, b) => b.weight - a.weight)
    if (anchors.length > MOST_ANCHORS) anchors.length = MOST_ANCHORS
  }

  /** Leaves the anchors of one ranking aside: nobody is his own neighbour. */
  leaveOut(ranking: number): void {
    this.voter = ranking
    this.total = DOUBT
    for (const anchor of this.list) if (anchor.ranking !== ranking) this.total += anchor.weight
  }

  /** How near the article's other places are, 0 to 1. */
  nearness({ latitude, longitude, kind }: Candidate): number {
    if (latitude === null || longitude === null || kind === 'country' || kind === 'admin1') return 0
    let sum = 0
    let narrowing = 0
    for (const anchor of this.list) {
      const north = (anchor.latitude - latitude) * KM_PER_DEGREE
      if (Math.abs(north) > 5 * NEAR_KM || anchor.ranking === this.voter) continue
      if (narrowing === 0) narrowing = Math.cos((latitude * Math.PI) / 180)
      const east = (anchor.longitude - longitude) * KM_PER_DEGREE * narrowing
      sum += anchor.weight * Math.exp(-Math.hypot(north, east) / NEAR_KM)
    }
    return sum / this.total
  }
}
