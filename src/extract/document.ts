import type { Analyser } from '../model/analysis.ts'
import type { Document, SourceRecord } from '../model/document.ts'
import type { Span } from '../model/span.ts'

export interface DocumentOptions {
  readonly analyse: Analyser
  /** ISO day for articles that give none */
  readonly published: string | null
}

/** Cuts a record into paragraphs, reads its metadata and analyses its language. */
export function toDocument(record: SourceRecord, options: DocumentOptions): Document {
  const { id, source, sha256, encoding, text } = record
  const paragraphs: Span[] = []
  for (const m of text.matchAll(/[^\n]+/g)) paragraphs.push({ start: m.index, end: m.index + m[0].length })
  const published = record.published?.slice(0, 10) ?? options.published
  return {
    id,
    source,
    sha256,
    encoding,
    text,
    title: record.title ?? null,
    published,
    publishedFrom: record.published ? 'record' : published ? 'option' : null,
    paragraphs,
    analysis: options.analyse(text, paragraphs),
  }
}
