import { createRecogniser } from '../src/analysis/entities/recogniser.ts'
import { createAnalyser } from '../src/analysis/index.ts'
import { splitSentences } from '../src/analysis/sentences/splitter.ts'
import { tokenize } from '../src/analysis/tokens/tokenizer.ts'
import { LIMITS } from '../src/config.ts'
import { toDocument } from '../src/document/document.ts'
import { segment } from '../src/document/segment.ts'
import type { Found } from '../src/kinds/extract.ts'
import { extractKind } from '../src/kinds/extract.ts'
import { KINDS } from '../src/kinds/index.ts'
import { transform } from '../src/kinds/transform.ts'
import { render, tabulate, toJsonLine, toRecord } from '../src/load/index.ts'
import type { ArticleRows } from '../src/load/rows.ts'
import type { Analyser } from '../src/model/analysis.ts'
import type { Document, SourceRecord } from '../src/model/document.ts'
import type { Mentions } from '../src/model/mention.ts'
import type { Accepted, Outcome } from '../src/model/outcome.ts'
import { loadKnowledge } from '../src/resources.ts'
import { answerLines } from '../src/run/answers.ts'
import { cutGroups } from '../src/run/groups.ts'
import { createBatchPipeline, createPipeline } from '../src/run/pipeline.ts'

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

const knowledge = loadKnowledge()
let core: Analyser | undefined
/** Loads the models when first asked: what only cuts tokens needs none. */
const analyse: Analyser = (text, paragraphs) => {
  core ??= createAnalyser(name => knowledge.file(name))
  return core(text, paragraphs)
}

const analyseAll = (texts: readonly string[]): Document[] =>
  texts.map(toSource).map(source => toDocument(source, { analyse, published: null }))

function extractAll(doc: Document): Mentions {
  const found: Found = {}
  for (const kind of KINDS) extractKind(kind, doc, knowledge, found)
  return found as Mentions
}

function acceptedOf(texts: readonly string[]): Accepted[] {
  const pipeline = createPipeline({ published: null }, knowledge)
  return texts
    .map(toSource)
    .map(pipeline)
    .filter((outcome: Outcome): outcome is Accepted => outcome.ok)
}

/** What can be timed, each over all texts: single stages first, the whole worker last. Each prepares what it needs. */
export const STAGES: ReadonlyMap<string, (texts: readonly string[]) => () => void> = new Map([
  ['tokens alone: the limit', texts => each(texts.map(cut), ({ text, spans }) => tokenize(text, spans))],
  [
    'tokens and sentences',
    (texts: readonly string[]) =>
      each(texts.map(cut), ({ text, spans }) => splitSentences(text, tokenize(text, spans), spans)),
  ],
  [
    'tokens and recogniser',
    texts => {
      const recognise = createRecogniser(name => knowledge.file(name))
      return each(texts.map(cut), ({ text, spans }) => {
        const tokens = tokenize(text, spans)
        const { count, first, paragraph, ofToken } = splitSentences(text, tokens, spans)
        const none = new Uint8Array(tokens.count)
        recognise(text, { ...tokens, sentence: ofToken, upos: none, xpos: none }, { count, first, paragraph })
      })
    },
  ],
  ['analysis: tokens, tags, names', texts => each(texts.map(cut), ({ text, spans }) => analyse(text, spans))],
  [
    'analysis with heads everywhere',
    texts =>
      each(texts.map(cut), ({ text, spans }) => {
        const analysis = analyse(text, spans)
        for (let s = 0; s < analysis.sentences.count; s++) analysis.heads(s)
      }),
  ],
  ['extract, trees asked for before', texts => each(analyseAll(texts), extractAll)],
  [
    'transform, trees asked for before',
    texts => {
      const cases = analyseAll(texts).map(doc => ({ doc, mentions: extractAll(doc) }))
      return each(cases, ({ doc, mentions }) => transform(doc, mentions, knowledge))
    },
  ],
  [
    'load: rows and CSV',
    texts => {
      const accepted = acceptedOf(texts)
      return () => void render(accepted.map(tabulate), ['csv'])
    },
  ],
  [
    'load: rows and JSON lines',
    texts => each(acceptedOf(texts), article => toJsonLine(toRecord(tabulate(article) as ArticleRows))),
  ],
  [
    'whole worker',
    texts => {
      const pipeline = createBatchPipeline({ published: null }, knowledge)
      const lines = texts.map((text, i) => ({ bytes: Buffer.from(JSON.stringify({ id: `${i}`, text })) }))
      return () => {
        for (const group of cutGroups(lines, ({ bytes }) => bytes.length, LIMITS.group))
          answerLines(group, pipeline, { map: {} })
      }
    },
  ],
])

const cut = (text: string) => ({ text, spans: segment(text) })
