import { z } from 'zod'
import type { KindModel } from './kind.ts'
import type { Span } from './span.ts'

const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const
export const SPEAKER_KINDS = ['person', 'organization', 'group', 'unknown'] as const

/** A reported utterance before its speaker has a name. Spans are UTF-16 units. */
export interface QuoteRaw {
  readonly type: (typeof QUOTE_TYPES)[number]
  readonly cue: Span | null
  readonly speaker: Span | null
  /** the same number for the parts of an utterance that its attribution breaks */
  readonly group: number | null
}

const stretch = {
  start: z.number().int().nullable().describe('Code point offset where it starts.'),
  end: z.number().int().nullable().describe('Code point offset where it ends, exclusive.'),
  text: z.string().nullable().describe('As written.'),
}

/** Offsets of cue and speaker are UTF-16 units in a fact and code points in a row. */
export const quoteFact = z.strictObject({
  type: z.enum(QUOTE_TYPES).describe('direct: wholly in quotation marks; mixed: partly; indirect: none.'),
  cue: z.strictObject(stretch).describe('The word or verb group that reports.'),
  speaker: z
    .strictObject({
      ...stretch,
      name: z.string().nullable().describe('Resolved full name.'),
      kind: z.enum(SPEAKER_KINDS).describe('What the speaker is.'),
      entity_id: z.string().nullable().describe('Id of the speaker in the table entities.'),
      resolved_by: z.string().nullable().describe('The step that found or resolved the speaker.'),
    })
    .describe('Who said it.'),
  group: z
    .number()
    .int()
    .nullable()
    .describe('The same number for the parts of one utterance that its attribution breaks.'),
})

declare module './kind.ts' {
  interface Kinds {
    quotes: KindTypes<QuoteRaw, typeof quoteFact>
  }
}

export const quoteKind: KindModel<'quotes'> = {
  name: 'quotes',
  singular: 'quote',
  description: 'One row per quotation, direct, mixed or indirect, with who said it.',
  order: 6,
  fact: quoteFact,
  spans: ['cue', 'speaker'],
  entityIds: ['speaker_entity_id'],
  needs: ['dates', 'places', 'organizations', 'people'],
}
