import { recordDay } from '../days/record-day.ts'
import type { Analyser } from '../model/analysis.ts'
import type { Document, PublishedFrom, SourceRecord } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { datelineDay, isStamp, isWholeDay, stampedDay } from './dateline.ts'
import { fileNameDay } from './file-name.ts'
import { readHead } from './head.ts'
import { isHeadline } from './headline.ts'
import { ENGLISH_CODE, languageOf } from './language.ts'
import { isLeftover } from './leftovers.ts'
import { pageFurniture } from './page-furniture.ts'
import { segment } from './segment.ts'
import { viewOf } from './view.ts'
import { warningsOf } from './warnings.ts'

export interface DocumentOptions {
  readonly analyse: Analyser
  /** ISO day for articles that give none */
  readonly published: string | null
  /** work on articles in other languages too */
  readonly anyLanguage?: boolean | undefined
}

/** Furniture that tells when the article appeared stands above or just below the title. */
const STAMP_PARAGRAPHS = 6
/** Longer paragraphs are prose. */
const LONGEST_FURNITURE = 800

/** Cuts a record into paragraphs, reads its metadata and analyses its language. */
export function toDocument(record: SourceRecord, options: DocumentOptions): Document {
  const { id, source, sha256, encoding } = record
  const view = viewOf(record.text)
  const text = view?.text ?? record.text
  const head = readHead(text)
  const cut = segment(text, head.end)
  const ofPages = pageFurniture(text, cut)
  const all = ofPages.size === 0 ? cut : cut.filter(span => !ofPages.has(span))
  const slice = (span: Span) => text.slice(span.start, span.end)
  const stamps = all.slice(0, STAMP_PARAGRAPHS).map(slice)
  const paragraphs = all.filter(
    span => span.end - span.start > LONGEST_FURNITURE || !isFurniture(slice(span)),
  )
  const opening = paragraphs.slice(0, STAMP_PARAGRAPHS).map(slice)

  const sources: readonly (readonly [PublishedFrom, () => string | null])[] = [
    ['record', () => recordDay(record.published ?? '')],
    ['head', () => head.published ?? stamps.map(stampedDay).find(day => day !== null) ?? null],
    ['dateline', () => datelineDay(opening)],
    ['file-name', () => fileNameDay(source)],
    ['option', () => options.published],
  ]
  let published: string | null = null
  let publishedFrom: PublishedFrom | null = null
  for (const [from, read] of sources) {
    published = read()
    if (published !== null) {
      publishedFrom = from
      break
    }
  }
  const language = languageOf(text.slice(head.end))
  const isWorkedOn = language === ENGLISH_CODE || options.anyLanguage === true
  const body = isWorkedOn ? paragraphs : []
  // the day may stand above the headline
  const first = opening.find(paragraph => !isWholeDay(paragraph))
  const headline =
    first !== undefined && opening.length > 1 && isHeadline(first) ? first.replace(MARKDOWN, '') : null
  return {
    id,
    source,
    sha256,
    encoding,
    text,
    title: meant(record.title) || head.title || headline,
    published,
    publishedFrom,
    paragraphs: body,
    analysis: options.analyse(text, body),
    url: record.url ?? null,
    language,
    warnings: warningsOf(record, { language, isWorkedOn, wasBroken: view?.wasBroken === true }),
    written: view && { text: record.text, toWritten: view.toWritten },
  }
}

/** `# Buses to go`, as Markdown writes headings */
const MARKDOWN = /^#{1,6}\s{1,5}/

/** A title as readers see it: exports of WordPress and linked data of pages write its marks as entities. */
const meant = (title: string | undefined) => title && (viewOf(title)?.text.trim() ?? title)

function isFurniture(paragraph: string): boolean {
  return isLeftover(paragraph) || isStamp(paragraph)
}
