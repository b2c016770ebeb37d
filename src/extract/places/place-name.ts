import type { Span } from '../../model/span.ts'

/** A name of a place where it stands, without containers. */
export interface PlaceName extends Span {
  readonly rule: string
  /** the fuller name that a short one stands for: `Central Valley` of `the Valley`; else as written */
  readonly name: string
  /** the town that a facility is named for */
  readonly seat?: string | null
  /** the container that goes without saying: the parties of `R-Union` are those of the United States */
  readonly implied?: string
}
