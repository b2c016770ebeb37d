import * as z from 'zod'
import type { KindModel } from './kind.ts'
import type { Span } from './span.ts'

const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const
export const SPEAKER_KINDS = ['person', 'organization', 'group', 'document', 'place', 'unknown'] as const

const QUOTE_ACTS = ['say', 'ask', 'deny', 'request'] as const
export type QuoteAct = (typeof QUOTE_ACTS)[number]

/** The phrase that names who speaks. */
export interface SpeakerRaw extends Span {
  /** what each of the speakers is called, in text order: a name, or a noun without what describes it behind */
  readonly heads: readonly Span[]
}

/** A reported utterance before its speaker has a name. Spans are UTF-16 units. */
export interface QuoteRaw {
  readonly type: (typeof QUOTE_TYPES)[number]
  readonly cue: Span | null
  readonly speaker: SpeakerRaw | null
  readonly act: QuoteAct
  /** log odds of the content above those that it needs, and of the speaker over the next best; how sure both are */
  readonly margin: number
  readonly speakerLead: number
  /** is the cue a participle without a subject of its own (`adding that`)? */
  readonly isParticiple: boolean
  /** the same number for the parts of an utterance that its attribution breaks */
  readonly group: number | null
}

const place = {
  start: z.number().int().nullable().describe('Code point offset where it starts.'),
  end: z.number().int().nullable().describe('Code point offset where it ends, exclusive.'),
  text: z.string().nullable().describe('As written.'),
}

/** Offsets of cue and speaker are UTF-16 units in a fact and code points in a row. */
const quoteFact = z.strictObject({
  type: z.enum(QUOTE_TYPES).describe('direct: wholly in quotation marks; mixed: partly; indirect: none.'),
  act: z
    .enum(QUOTE_ACTS)
    .describe('say: states it; ask: asks it; deny: says that it is not so; request: wants it done.'),
  cue: z.strictObject(place).describe('The word or verb group that reports.'),
  speaker: z
    .strictObject({
      ...place,
      name: z
        .string()
        .nullable()
        .describe('Resolved full name; of several speakers their names, joined by `; `.'),
      kind: z
        .enum(SPEAKER_KINDS)
        .describe(
          'What the speaker is: document for a poll, a report or a lawsuit, place for a country or city that speaks.',
        ),
      entity_id: z.string().nullable().describe('Id of the speaker in the table entities.'),
      role: z.string().nullable().describe('Role that the article gives the person.'),
      affiliation: z.string().nullable().describe('Organization that the role belongs to.'),
      resolved_by: z
        .string()
        .nullable()
        .describe(
          'The step that found or resolved the speaker; unnamed where the text names nobody, unresolved where nobody fits its words; user where a correction names the speaker.',
        ),
    })
    .describe('Who said it.'),
  group: z
    .number()
    .int()
    .nullable()
    .describe('The same number for the parts of one utterance that its attribution breaks.'),
  confidence: z.number().min(0).max(1).describe('How sure span and speaker are together, 0 to 1.'),
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
  entityOf: ({ speaker: { entity_id, kind, name } }) =>
    entity_id === null
      ? null
      : { id: entity_id, kind: kind === 'person' ? 'person' : 'organization', name, as: 'speaker' },
}
