import type { Group } from './groups.ts'

/** A group with the chance of each of its candidates. */
export interface Ranking {
  readonly group: Group
  /** how much the group's opinion counts */
  readonly weight: number
  /** before context, in steps: 1 is a factor of ten in population */
  readonly priors: Float64Array
  /** by candidate: its country, state and county on the ballots, -1 where it has none */
  readonly countries: Int32Array
  readonly states: Int32Array
  readonly counties: Int32Array
  /** add up to 1, what no gazetteer knows left aside; empty without candidates. Every round writes them anew. */
  readonly chances: Float64Array
  /** what the article added to the candidate that is ahead */
  context: number
  /** the words beside it speak of a town */
  readonly isLocal: boolean
}
