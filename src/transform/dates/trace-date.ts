import type { Mention } from '../../model/mention.ts'
import { type CalendarParts, writeTimex } from '../../model/timex.ts'
import type { Trace } from '../../model/trace.ts'
import { toIso } from './days.ts'
import type { Repetition } from './direction.ts'
import type { References } from './resolve.ts'

/** Tells which repetition of a period a date means: 0 is the one that holds the reference, -1 the one before. */
export const traceRepetition =
  (trace: Trace, mention: Mention<'dates'>) =>
  ({ chosen, ...terms }: Repetition): void =>
    trace.note(mention, { step: 'dates/repetition', what: String(chosen), terms: { ...terms } })

/** Tells how a date was read, what it could be resolved against, and what came of it. */
export function traceDate(
  trace: Trace,
  mention: Mention<'dates'>,
  { published, narrative, focus }: References,
  { after, parts }: { readonly after: CalendarParts | null; readonly parts: CalendarParts | null },
): void {
  const { reading, tense } = mention.raw
  trace.note(mention, { step: 'dates/reading', what: JSON.stringify({ ...reading, tense }) })
  const reference = narrative
    ? `a history: the date told before, ${focus.last ? writeTimex(focus.last) : 'of which there is none'}`
    : published === null
      ? null
      : `the publication, ${toIso(published)}`
  trace.note(mention, { step: 'dates/reference', what: reference })
  trace.note(mention, { step: 'dates/day behind the time', what: after && writeTimex(after) })
  trace.note(mention, { step: 'dates/resolved', what: parts && writeTimex(parts) })
}
