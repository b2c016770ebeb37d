import { createAnalyser } from '../../../src/analysis/index.ts'
import { findQuotedSpans } from '../../../src/extract/quotes/quoted-spans.ts'
import { type Reading, readArticle } from '../../../src/extract/quotes/reading.ts'
import { loadKnowledge } from '../../../src/resources.ts'

const analyse = createAnalyser(loadKnowledge().file)

/** A text as the quote rules see it. */
export function read(text: string): Reading {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
  return readArticle(analyse(text, paragraphs), findQuotedSpans(text, paragraphs))
}

/** The token that a word of the text is, the first from `from` on. */
export function tokenOf(r: Reading, word: string, from = 0): number {
  for (let i = from; i < r.count; i++) if (r.analysis.word(i) === word) return i
  throw new Error(`no such word: ${word}`)
}

/** The words of tokens `[start, end)`. */
export const wordsOf = (r: Reading, { start, end }: { start: number; end: number }): string =>
  r.analysis.text.slice(r.start[start]!, r.end[end - 1]!)
