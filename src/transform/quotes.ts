import { extractQuotes } from '../extract/quotes.ts'
import type { Span } from '../model/span.ts'
import type { KindCode, Normalizer } from '../model/stage.ts'
import { toFact } from './fact.ts'
import { confidenceOf } from './quotes/confidence.ts'
import { officeOf, officesOf } from './quotes/office.ts'
import { resolveSpeakers } from './quotes/resolve.ts'

const NOWHERE = { start: null, end: null, text: null }

/** Says who speaks: the full name, its kind, and the step that told. */
const normalizeQuotes: Normalizer<'quotes'> = (mentions, context) => {
  const { doc } = context
  const place = (span: Span | null) =>
    span ? { start: span.start, end: span.end, text: doc.text.slice(span.start, span.end) } : NOWHERE
  const offices = officesOf(context.facts.people ?? [])
  return resolveSpeakers(mentions, context).map(quote => {
    const { mention, speaker, resolvedBy } = quote
    const { type, act, cue, group } = mention.raw
    return toFact(doc, mention, {
      type,
      act,
      cue: place(cue),
      speaker: {
        ...place(mention.raw.speaker),
        name: speaker?.name ?? null,
        kind: speaker?.kind ?? 'unknown',
        entity_id: speaker?.entityId ?? null,
        ...officeOf(offices, speaker),
        resolved_by: resolvedBy,
      },
      group,
      confidence: confidenceOf(quote),
    })
  })
}

export const quotes: KindCode<'quotes'> = {
  extract: extractQuotes,
  normalize: normalizeQuotes,
}
