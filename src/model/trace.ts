import type { Span } from './span.ts'

/** One thing that was found out, tried or weighed on the way to a row. */
export interface TraceEntry {
  /** where: the kind of the row or `names`, then the step, such as `quotes/speaker by pronoun` */
  readonly step: string
  /** what came of it or what was weighed; null where the step had nothing to say */
  readonly what: string | null
  /** how good it is, in the step's own unit; the greatest wins */
  readonly score?: number | undefined
  /** the numbers that the score is made of or was measured against */
  readonly terms?: Readonly<Record<string, number>> | undefined
}

/**
 * Is told of decisions while they are made. Nobody listens but `newsfacts explain`: every call stands behind `?.`, so
 * that a run without it does no work for it.
 */
export interface Trace {
  /** `about`: what the decision is on, in UTF-16 units */
  note(about: Span, entry: TraceEntry): void
}
