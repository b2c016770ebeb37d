import type { Span } from '../../model/span.ts'
import type { Piece } from './decode.ts'
import type { Reading } from './reading.ts'

/** A word that reports, who speaks, and what is said: one or two pieces, left and right of the cue. */
export interface Report {
  /** token of the reporting word, -1 for a quotation that no word reports */
  readonly cue: number
  /** how sure the model is, as log odds */
  readonly score: number
  /** by how much that is more than it takes to be put out */
  readonly margin: number
  /** head token of the speaker's noun phrase */
  readonly speaker: number | null
  /** log odds of that head over the next best answer */
  readonly speakerLead: number
  readonly pieces: readonly Piece[]
}

export const spanOf = (r: Reading, { start, end }: Piece): Span => ({
  start: r.start[start]!,
  end: r.end[end - 1]!,
})
