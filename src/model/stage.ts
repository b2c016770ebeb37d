import type { Document } from './document.ts'
import type { Fact, Facts } from './fact.ts'
import type { Kind } from './kind.ts'
import type { Knowledge } from './knowledge.ts'
import type { Mention, Mentions } from './mention.ts'

/** Finds the mentions of one kind, in text order, none inside another. */
export type Extractor<K extends Kind> = (doc: Document, knowledge: Knowledge) => readonly Mention<K>[]

/** What a normaliser may look at: the article, every mention, and the facts of the kinds that it needs. */
export interface Context {
  readonly doc: Document
  readonly mentions: Mentions
  readonly facts: Partial<Facts>
  readonly knowledge: Knowledge
}

/** Gives the mentions of one kind their meaning. It may drop a mention, never add a guess. */
export type Normalizer<K extends Kind> = (
  mentions: readonly Mention<K>[],
  context: Context,
) => readonly Fact<K>[]

/** The code that finds the facts of a kind. */
export interface KindCode<K extends Kind = Kind> {
  readonly extract: Extractor<K>
  readonly normalize: Normalizer<K>
}
