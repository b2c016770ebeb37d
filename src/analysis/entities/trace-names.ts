import type { Tokens } from '../../model/analysis.ts'
import { ENTITY_TYPES } from '../../model/tags.ts'
import type { Trace } from '../../model/trace.ts'
import type { Candidates } from './candidates.ts'
import { LABELS } from './rows.ts'
import type { NameSpan } from './spans.ts'

/** Labels of one type: begins, goes on, ends, stands alone. */
const PLACES = LABELS / ENTITY_TYPES.length

/** Tells, of every token of a stretch that may hold names, the best score of each type; no name scores 0. */
export function traceScores(
  trace: Trace,
  tokens: Tokens,
  step: string,
  { count, first, last }: Pick<Candidates, 'count' | 'first' | 'last'>,
  scores: Int32Array,
): void {
  for (let c = 0; c < count; c++)
    for (let i = first[c]!; i < last[c]!; i++) {
      const terms = Object.fromEntries(
        ENTITY_TYPES.map((type, t) => {
          const from = i * LABELS + t * PLACES
          return [type, Math.max(...scores.subarray(from, from + PLACES))]
        }),
      )
      trace.note({ start: tokens.start[i]!, end: tokens.end[i]! }, { step, what: null, terms })
    }
}

/** Tells which names there are after a step. */
export function traceNames(
  trace: Trace,
  { start, end }: Tokens,
  step: string,
  names: readonly NameSpan[],
): void {
  for (const { first, last, type } of names)
    trace.note({ start: start[first]!, end: end[last - 1]! }, { step, what: type })
}
