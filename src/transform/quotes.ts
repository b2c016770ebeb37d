import { extractQuotes } from '../extract/quotes.ts'
import { quoteKind } from '../model/quotes.ts'
import type { Span } from '../model/span.ts'
import type { KindDescriptor, Normalizer } from '../model/stage.ts'
import { toFact } from './fact.ts'
import { resolveSpeakers } from './quotes/resolve.ts'

const NOWHERE = { start: null, end: null, text: null }

/** Says who speaks: the full name, its kind, and the step that told. */
const normalizeQuotes: Normalizer<'quotes'> = (mentions, context) => {
  const { doc } = context
  const place = (span: Span | null) =>
    span ? { start: span.start, end: span.end, text: doc.text.slice(span.start, span.end) } : NOWHERE
  return resolveSpeakers(mentions, context).map(({ mention, speaker, resolvedBy }) => {
    const { type, cue, group } = mention.raw
    return toFact(doc, mention, {
      type,
      cue: place(cue),
      speaker: {
        ...place(mention.raw.speaker),
        name: speaker?.name ?? null,
        kind: speaker?.kind ?? 'unknown',
        entity_id: speaker?.entityId ?? null,
        resolved_by: resolvedBy,
      },
      group,
    })
  })
}

export const quotes: KindDescriptor<'quotes'> = {
  ...quoteKind,
  extract: extractQuotes,
  normalize: normalizeQuotes,
  entityOf: ({ speaker: { entity_id, kind, name } }) =>
    entity_id === null
      ? null
      : { id: entity_id, kind: kind === 'person' ? 'person' : 'organization', name, as: 'speaker' },
}
