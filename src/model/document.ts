import type { Analysis } from './analysis.ts'
import type { Span } from './span.ts'

/** Where a publication date came from, in the order in which the sources are asked. */
export const PUBLISHED_FROM = ['record', 'head', 'dateline', 'file-name', 'option'] as const
export type PublishedFrom = (typeof PUBLISHED_FROM)[number]

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

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
  /** ISO day or instant as given by the record */
  readonly published?: string | undefined
}

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
}
