import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import type { SPEAKER_KINDS } from '../../model/quotes.ts'
import type { Member } from './cast.ts'

/** Who speaks, as far as a step could tell. */
export interface Speaker {
  readonly kind: (typeof SPEAKER_KINDS)[number]
  readonly name: string | null
  readonly entityId: string | null
}

/** A quote on its way to a speaker. */
export interface Turn {
  readonly mention: Mention<'quotes'>
  readonly paragraph: number
  /** the words that name the speaker, lower case, without a leading article; empty where there are none */
  readonly words: string
  /** set once a step has decided */
  speaker: Speaker | null
  resolvedBy: string | null
}

/** What the steps may look at: the article, everybody named in it, and all quotes in text order. */
export interface Scene {
  readonly doc: Document
  readonly cast: readonly Member[]
  /** by entity id, and by full name and last word of it in lower case (the first who bears it) */
  readonly byId: ReadonlyMap<string, Member>
  readonly byWords: ReadonlyMap<string, Member>
  readonly turns: readonly Turn[]
}

/** One way of telling who speaks: an answer, or null where the step has nothing to say. */
export interface Step {
  /** goes into `resolved_by` */
  readonly name: string
  resolve(turn: Turn, index: number, scene: Scene): Speaker | null
}

export const fromMember = ({ kind, name, entityId }: Member): Speaker => ({ kind, name, entityId })
