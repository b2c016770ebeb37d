import type { Analysis } from './analysis.ts'
import type { Encoding } from './encodings.ts'
import type { Span } from './span.ts'

/** Where a publication date came from, in the order in which the sources are asked. */
export const PUBLISHED_FROM = ['record', 'head', 'dateline', 'file-name', 'option'] as const
export type PublishedFrom = (typeof PUBLISHED_FROM)[number]

/** One article as it came in: a file, or a record of a JSON Lines or CSV file. */
export interface SourceRecord {
  readonly id: string
  /** path below the input folder, with `#line` for a record inside a file; empty in the worker */
  readonly source: string
  /** hex; of a file's bytes, or of a record's text in UTF-8 */
  readonly sha256: string
  readonly encoding: Encoding
  /** decoded once, well-formed, without byte-order mark, never edited */
  readonly text: string
  readonly title?: string | undefined
  /** publication date as the record writes it */
  readonly published?: string | undefined
  readonly url?: string | undefined
}

/** What an article made of its own accord that its reader should know; it is worked on all the same. */
export interface Warning {
  readonly code: WarningCode
  readonly reason: string
}

export const WARNINGS = {
  DATE: 'the publication date of the record is not understood',
  FILLER_DATE: 'dated as programs write where they know no date',
  LANGUAGE: 'not in English',
  BROKEN_MARKS: 'marks or letters are broken by a wrong encoding, and were read as what they stand for',
  MANY_ARTICLES: 'looks like several articles in one file',
  PAGE: 'a whole page in the place of a text: save it as .html, or extract its article before',
  CUT: 'cut off by the program that they come from',
} as const
export type WarningCode = keyof typeof WARNINGS

/** An article cut into what yields facts. Offsets are UTF-16 units. */
export interface Document {
  readonly id: string
  readonly source: string
  readonly sha256: string
  readonly encoding: Encoding
  readonly text: string
  readonly title: string | null
  /** ISO day, the reference for `Tuesday`; null: relative dates stay unresolved */
  readonly published: string | null
  readonly publishedFrom: PublishedFrom | null
  /** paragraphs of the body in text order, the title line among them; heads and page leftovers are in none */
  readonly paragraphs: readonly Span[]
  readonly analysis: Analysis
  readonly url: string | null
  /** ISO 639-1 */
  readonly language: string
  readonly warnings: readonly Warning[]
  /** where `text` is the article as it was meant, read past tags and broken marks: the article as it came in */
  readonly written: WrittenText | null
}

/** A text as it came in, and the span there of each span of the text as it was meant. */
interface WrittenText {
  readonly text: string
  toWritten(span: Span): Span
}
