import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import type { SPEAKER_KINDS } from '../../model/quotes.ts'
import type { Trace } from '../../model/trace.ts'
import type { NamedMention } from './named.ts'

/** Who speaks, as far as a step could tell. */
export interface Speaker {
  readonly kind: (typeof SPEAKER_KINDS)[number]
  readonly name: string | null
  readonly entityId: string | null
}

/** A quote on its way to a speaker. */
export interface Quote {
  readonly mention: Mention<'quotes'>
  readonly paragraph: number
  /** the words that name the speaker, lower case, without a leading article; empty where there are none */
  readonly words: string
  /** set once a step has decided */
  speaker: Speaker | null
  resolvedBy: string | null
}

/** What the steps may look at: the article, everybody named in it, and all quotes in text order. */
export interface SpeakerContext {
  readonly doc: Document
  readonly named: readonly NamedMention[]
  /** by entity id, and by full name and last word of it in lower case (the first who bears it) */
  readonly byId: ReadonlyMap<string, NamedMention>
  readonly byWords: ReadonlyMap<string, NamedMention>
  readonly quotes: readonly Quote[]
  readonly trace: Trace | undefined
}

/** One way of telling who speaks: an answer, or null where the step has nothing to say. */
export interface Step {
  /** goes into `resolved_by` */
  readonly name: string
  resolve(quote: Quote, index: number, context: SpeakerContext): Speaker | null
}

export const fromNamed = ({ kind, name, entityId }: NamedMention): Speaker => ({ kind, name, entityId })
