import type { EntitySpan, Tokens } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import type { Trace } from '../../../model/trace.ts'
import type { NameSpan } from '../spans.ts'
import { bestOf } from './beliefs.ts'
import { calibrate } from './calibrate.ts'
import { gatherCases } from './cases.ts'
import { CLASSES, NO_NAME } from './classes.ts'
import { judge } from './judge.ts'
import { listMentions, type Mention } from './mentions.ts'
import { poolVerdicts } from './pool.ts'
import type { Reading } from './reading.ts'

/** Names that the chain gives so much, on a scale of 1, are left as they are: chosen on the development sets, of 0.7 to 0.95. */
const SURE = 0.8

/** From so much probability of being none a name that the chain found is dropped: chosen on the development sets. */
const LET_GO = 0.6

/** A name to which no type gives so much probability is left out: chosen on the development sets, of 0 to 0.4. */
const LEAST = 0.3

/** Decides which of the names that the chains found, and of their repeats, are one, and of what type. */
export function decideNames(
  reading: Reading,
  found: readonly NameSpan[],
  weights: Int8Array,
  trace?: Trace,
): EntitySpan[] {
  const cases = gatherCases(reading, listMentions(reading.stage, found), SURE)
  const verdicts = judge(cases, weights)
  poolVerdicts(verdicts, cases.groups)
  if (trace) traceVerdicts(trace, reading.tokens, cases.mentions, verdicts)
  return cases.mentions.flatMap(({ first, last, type }, m) => {
    const none = m * CLASSES + NO_NAME
    // what the chain found is let go only by a clear verdict
    if (type !== NO_NAME && verdicts[none]! < LET_GO) verdicts[none] = 0
    const best = bestOf(verdicts, m * CLASSES)
    const verdict = best - m * CLASSES
    if (verdict === NO_NAME || verdicts[best]! < LEAST) return []
    const source = verdict === type ? 'recogniser' : type === NO_NAME ? 'repeat' : 'article'
    const decided = ENTITY_TYPES[verdict]!
    return [{ first, last, type: decided, source, confidence: calibrate(verdicts[best]!, decided) }]
  })
}

/** Tells how probable each type is of every mention, and that it is no name. */
function traceVerdicts(
  trace: Trace,
  { start, end }: Tokens,
  mentions: readonly Mention[],
  verdicts: Float64Array,
): void {
  mentions.forEach(({ first, last }, m) => {
    const terms = Object.fromEntries(
      [...ENTITY_TYPES, 'none'].map((type, t) => [type, verdicts[m * CLASSES + t]!]),
    )
    trace.note({ start: start[first]!, end: end[last - 1]! }, { step: 'names/verdict', what: null, terms })
  })
}
