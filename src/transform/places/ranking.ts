import type { Group } from './groups.ts'

/** A group with the chance of each of its candidates. */
export interface Ranking {
  readonly group: Group
  /** before context, in steps: 1 is a factor of ten in population */
  readonly priors: readonly number[]
  /** add up to 1; empty without candidates */
  chances: readonly number[]
  /** what the article added to the candidate that is ahead */
  context: number
}
