import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyser } from '../../src/analysis/index.ts'
import { toDocument } from '../../src/document/document.ts'
import { type CueRates, MOSTLY_REPORTS } from '../../src/extract/quotes/cue-rates.ts'
import { findQuotedSpans } from '../../src/extract/quotes/quoted-spans.ts'
import { type Reading, readArticle } from '../../src/extract/quotes/reading.ts'
import type { Analyser } from '../../src/model/analysis.ts'
import type { Document } from '../../src/model/document.ts'
import type { Span } from '../../src/model/span.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { firstIndex } from '../../src/text/search.ts'

/** An annotated quote; offsets in UTF-16 units. */
export interface GoldQuote extends Span {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly speaker: Span | null
  readonly cue: Span | null
  readonly core: boolean
}
export interface GoldArticle {
  readonly id: string
  readonly reading: Reading
  readonly quotes: readonly GoldQuote[]
}

interface Line {
  id: string
  text: string
  quotes: readonly {
    start: number
    end: number
    type: GoldQuote['type']
    speaker?: Span | null
    cue?: Span | null
    core?: boolean
  }[]
}

/**
 * Reads annotated articles (JSON Lines, offsets in code points) and analyses them as the pipeline does. `restyle` may
 * change a text, but not its length.
 */
export function readGold(
  file: string,
  restyle: (text: string, index: number) => string = text => text,
): GoldArticle[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return toArticles(
    lines.map((line, index) => {
      const article = JSON.parse(line) as Line
      return { ...article, text: restyle(article.text, index) }
    }),
  )
}

/** Analyses annotated articles as the pipeline does. */
export function toArticles(lines: readonly Line[]): GoldArticle[] {
  const analyse = createAnalyser(loadKnowledge().file)
  return lines.map(line => toArticle(line, analyse))
}

export const trainFile = (data: string): string => join(data, 'quotes', 'polnear-train.jsonl')

function toArticle({ id, text, quotes }: Line, analyse: Analyser): GoldArticle {
  const doc = toDocument(
    { id, source: '', sha256: '', encoding: 'utf-8', text },
    { analyse, published: null },
  )
  const units = unitsIn(doc, unitsOf(text))
  const span = (s: Span | null | undefined) => (s ? { start: units(s.start), end: units(s.end) } : null)
  const reading = readArticle(doc.analysis, findQuotedSpans(doc.text, doc.paragraphs))
  return {
    id,
    reading,
    quotes: quotes.map(q => {
      const content = { start: units(q.start), end: units(q.end) }
      const cue = span(q.cue)
      return {
        ...content,
        type: q.type,
        speaker: span(q.speaker),
        cue,
        core: q.core !== false || isShortReport(reading, content, cue),
      }
    }),
  }
}

/** `she would sell`: too short for the set's own core, yet a clause under a word that mostly reports. */
function isShortReport(r: Reading, content: Span, cue: Span | null): boolean {
  if (!cue) return false
  const words = tokensIn(r, cue)
  const said = tokensIn(r, content)
  if (said.last - said.first > LONGEST_SHORT || r.verbs[said.last] === r.verbs[said.first]) return false
  for (let i = words.first; i < words.last; i++) if (r.formRate[i]! >= MOSTLY_REPORTS) return true
  return false
}
const LONGEST_SHORT = 6

/** The same article with other cue rates. */
export const withRates = (article: GoldArticle, rates: CueRates): GoldArticle => ({
  ...article,
  reading: readArticle(article.reading.analysis, article.reading.quotedSpans, rates),
})

/** Code point offset to UTF-16 offset. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return point => point
  const table = [0]
  for (const point of text) table.push(table.at(-1)! + point.length)
  return point => table[point]!
}

/** Code point offset in an article as it is written to UTF-16 offset in its text with broken encoding mended. */
function unitsIn({ text, written }: Document, units: (point: number) => number): (point: number) => number {
  if (written === null) return units
  return point => {
    const unit = units(point)
    return firstIndex(0, text.length, i => written.toWritten({ start: i, end: i + 1 }).start < unit)
  }
}

/** Tokens that touch a span, as a range. */
export function tokensIn(reading: Reading, span: Span): { first: number; last: number } {
  let low = 0
  let high = reading.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (reading.end[middle]! <= span.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < reading.count && reading.start[last]! < span.end) last++
  return { first: low, last }
}
