import type { Span } from './span.ts'
import type { EntityType } from './tags.ts'

/**
 * The tokens of one article as parallel arrays of length `count`, in text order.
 * Offsets are UTF-16 units into the article's text; tags are indices into `UPOS` and `XPOS`.
 */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** index of the token's sentence */
  readonly sentence: Int32Array
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
}

/** Sentences as ranges of tokens: sentence `i` holds tokens `first[i]` up to but not including `first[i + 1]`. */
export interface Sentences {
  readonly count: number
  /** length `count + 1` */
  readonly first: Int32Array
  /** index of the paragraph (of `Document.paragraphs`) that a sentence stands in */
  readonly paragraph: Int32Array
}

/**
 * What a name rests on: the recogniser by itself; the article as a whole, against the recogniser; the same name elsewhere
 * in the article; a bracket that the recogniser stumbled over; a list; the title of a work that it is part of; the user's list.
 */
type NameSource = 'recogniser' | 'article' | 'repeat' | 'bracket' | 'list' | 'title' | 'user'

/** A name: tokens `[first, last)`. */
export interface EntitySpan {
  readonly first: number
  readonly last: number
  readonly type: EntityType
  readonly source: NameSource
  /** how sure it is, 0 to 1 */
  readonly confidence: number
}

/** Dependency tree of one sentence; arrays are as long as the sentence has tokens. */
export interface Heads {
  /** index of the head token in the article, -1 for the root */
  readonly head: Int32Array
  /** index into `DEPRELS` */
  readonly label: Uint8Array
}

/** The words of an article by number: equal words have the same, in all articles of one edition of the numbering. */
export interface WordNumbers {
  /** number of the word of each token, as written */
  readonly id: Int32Array
  /** all numbers are below */
  readonly limit: number
  /** what is kept of a word under its number is good for this edition only */
  readonly edition: object
}

/** What the language core knows of an article. All extractors share one. */
export interface Analysis {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Sentences
  /** in text order, never overlapping */
  readonly entities: readonly EntitySpan[]
  readonly words: WordNumbers
  /** the text of token `i` as written; cached */
  word(i: number): string
  /** the text of token `i` in lower case; cached */
  lower(i: number): string
  /** from the first to the last token of a sentence */
  sentenceSpan(sentence: number): Span
  /** parsed on demand, once a sentence */
  heads(sentence: number): Heads
}

/** Fills an `Analysis` from the paragraphs of a text. */
export type Analyser = (text: string, paragraphs: readonly Span[]) => Analysis
