import type { Found } from '../src/extract/index.ts'
import type { Document, SourceRecord } from '../src/model/document.ts'
import { KINDS } from '../src/model/kind.ts'
import type { Mentions } from '../src/model/mention.ts'
import type { Accepted, Outcome } from '../src/model/outcome.ts'
import {
  answerLines,
  createAnalyser,
  createBatchPipeline,
  createPipeline,
  createRecogniser,
  cutGroups,
  extractKind,
  loadKnowledge,
  render,
  segment,
  splitSentences,
  tabulate,
  toDocument,
  toJsonLine,
  tokenize,
  toRecord,
  transform,
} from './built.ts'

/** Calls a function on every item and drops what it returns. */
function each<T>(items: readonly T[], run: (item: T, i: number) => unknown): () => void {
  return () => items.forEach((item, i) => void run(item, i))
}

export const toSource = (text: string, i: number): SourceRecord => ({
  id: `${i}`,
  source: '',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  text,
})

/** What can be timed, each over all texts: single stages first, the whole worker last. */
export function stagesOf(texts: readonly string[]): ReadonlyMap<string, () => void> {
  const knowledge = loadKnowledge()
  const file = (name: string) => knowledge.file(name)
  const analyse = createAnalyser(file)
  const recognise = createRecogniser(file)
  const pipeline = createPipeline({ published: null }, knowledge)
  const sources = texts.map(toSource)
  const spans = texts.map(text => segment(text))
  const split = texts.map((text, i) => {
    const { tokens, sentences } = analyse(text, spans[i]!)
    return { text, tokens, sentences }
  })
  const documents: Document[] = sources.map(source => toDocument(source, { analyse, published: null }))
  const extract = (doc: Document): Mentions => {
    const found: Found = {}
    for (const kind of KINDS) extractKind(kind, doc, knowledge, found)
    return found as Mentions
  }
  const mentions = documents.map(extract)
  const batchPipeline = createBatchPipeline({ published: null }, knowledge)
  const lines = sources.map(({ id, text }) => Buffer.from(JSON.stringify({ id, text })))
  const isAccepted = (outcome: Outcome): outcome is Accepted => outcome.ok
  const accepted = sources.map(pipeline).filter(isAccepted)
  const rows = accepted.map(tabulate).filter(row => row.ok)
  return new Map([
    [
      'tokens and sentences',
      each(texts, (text, i) => splitSentences(text, tokenize(text, spans[i]!), spans[i]!)),
    ],
    [
      'tokens and recogniser',
      each(split, ({ text, tokens, sentences }, i) => {
        tokenize(text, spans[i]!)
        recognise(text, tokens, sentences)
      }),
    ],
    ['analysis: tokens, tags, names', each(texts, (text, i) => analyse(text, spans[i]!))],
    [
      'analysis with heads everywhere',
      each(texts, (text, i) => {
        const analysis = analyse(text, spans[i]!)
        for (let s = 0; s < analysis.sentences.count; s++) analysis.heads(s)
      }),
    ],
    ['extract, on analysed text', each(documents, extract)],
    ['transform', each(documents, (doc, i) => transform(doc, mentions[i]!, knowledge))],
    ['load: rows and CSV', () => void render(accepted.map(tabulate), ['csv'])],
    ['load: JSON lines', each(rows, row => toJsonLine(toRecord(row)))],
    [
      'whole worker',
      () => {
        for (const group of cutGroups(lines, line => line.length))
          for (const _ of answerLines(group, batchPipeline));
      },
    ],
  ])
}
