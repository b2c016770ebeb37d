import { createAnalyser } from '../../../src/analysis/index.ts'
import { readModel } from '../../../src/extract/quotes/model-file.ts'
import { findQuotedSpans } from '../../../src/extract/quotes/quoted-spans.ts'
import { type Reading, readArticle } from '../../../src/extract/quotes/reading.ts'
import { findReports } from '../../../src/extract/quotes/reports.ts'
import { speakerPhrase } from '../../../src/extract/quotes/speaker-phrase.ts'
import { loadKnowledge } from '../../../src/resources.ts'

const knowledge = loadKnowledge()
const analyse = createAnalyser(knowledge.file)
const model = readModel(knowledge.file('models/quotes.bin'))

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

/** `speaker as written: content + content` of each report, as the shipped model and the rules behind it find them. */
export function found(text: string): string[] {
  const r = read(text)
  return findReports(r, model).map(({ cue, speaker, pieces }) => {
    const who = speaker === null ? '-' : wordsOf(r, phraseOf(r, speaker, cue))
    return `${who}: ${pieces.map(piece => wordsOf(r, piece)).join(' + ')}`
  })
}

function phraseOf(r: Reading, speaker: number, cue: number) {
  const { first, last } = speakerPhrase(r, speaker, cue)
  return { start: first, end: last }
}
