import { createAnalyser } from '../analysis/index.ts'
import { LIMITS } from '../config.ts'
import { createCorrector } from '../corrections/correct.ts'
import { asWritten, factsAsWritten } from '../document/as-written.ts'
import { toDocument } from '../document/document.ts'
import { ENGLISH_CODE } from '../document/language.ts'
import { extractKind, type Found } from '../kinds/extract.ts'
import { KINDS } from '../kinds/index.ts'
import { transform } from '../kinds/transform.ts'
import type { Correction } from '../model/correction.ts'
import type { Document, SourceRecord } from '../model/document.ts'
import type { Facts } from '../model/fact.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mentions } from '../model/mention.ts'
import type { Code, Outcome, Rejection, Stage } from '../model/outcome.ts'

export interface PipelineOptions {
  /** ISO day for articles that give none */
  readonly published: string | null
  /** work on articles in other languages than English too */
  readonly anyLanguage?: boolean | undefined
  /** what a reader has put right */
  readonly corrections?: readonly Correction[] | undefined
}

/** Turns one article into facts, or says why not. It never throws for an article. */
export type Pipeline = (record: SourceRecord) => Outcome

/**
 * The same for some articles, one outcome a record in the same order; what was rejected before stays so. `begin` is told
 * the index of each article before each step of it: whoever watches then knows which one never ends.
 */
export type BatchPipeline = (
  records: readonly (SourceRecord | Rejection)[],
  begin?: (index: number) => void,
) => readonly Outcome[]

/** One article from record to facts: pure, synchronous, no clock, no files. */
export function createPipeline(options: PipelineOptions, knowledge: Knowledge): Pipeline {
  const run = createBatchPipeline(options, knowledge)
  return record => run([record])[0]!
}

/**
 * Articles from record to facts, step by step rather than article by article: each step finds its weights and word
 * lists still in the processor's cache, which makes short articles a quarter faster. What comes out is the same.
 */
export function createBatchPipeline(options: PipelineOptions, knowledge: Knowledge): BatchPipeline {
  const analyse = createAnalyser(name => knowledge.file(name), knowledge.lexicon, knowledge.trace)
  const correct = options.corrections ? createCorrector(options.corrections) : null
  return (records, begin) => {
    const rejections = records.map(record => ('ok' in record ? record : null))
    const documents: Document[] = []
    const mentions: Found[] = records.map(() => ({}))
    const facts: Facts[] = []
    const corrected: (readonly number[])[] = []
    const step = (stage: Stage, work: (i: number) => void) => {
      for (let i = 0; i < records.length; i++) {
        if (rejections[i]) continue
        begin?.(i)
        try {
          work(i)
        } catch (error) {
          const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
          rejections[i] = reject(records[i]!, stage, 'INTERNAL', reason)
        }
      }
    }
    step('extract', i => {
      const document = toDocument(records[i] as SourceRecord, { analyse, ...options })
      documents[i] = document
      if (document.paragraphs.length === 0 && !isLeftAlone(document, options))
        rejections[i] = reject(records[i]!, 'read', 'EMPTY', 'holds no text beside page leftovers')
    })
    for (const kind of KINDS)
      step('extract', i => {
        extractKind(kind, documents[i]!, knowledge, mentions[i]!)
        if (countMentions(mentions[i]!) > LIMITS.articleFacts)
          rejections[i] = reject(records[i]!, 'extract', 'TOO_MANY_FACTS', TOO_MANY)
      })
    step('transform', i => {
      const document = documents[i]!
      facts[i] = factsAsWritten(document, transform(document, mentions[i] as Mentions, knowledge))
      documents[i] = asWritten(document)
    })
    if (correct)
      step('transform', i => {
        const outcome = correct(documents[i]!, facts[i]!)
        facts[i] = outcome.facts
        corrected[i] = outcome.used
      })
    return rejections.map((rejection, i) => rejection ?? accept(documents[i]!, facts[i]!, corrected[i]))
  }
}

const accept = (doc: Document, facts: Facts, corrected: readonly number[] | undefined): Outcome =>
  corrected ? { ok: true, doc, facts, corrected } : { ok: true, doc, facts }

const TOO_MANY = `holds more than ${LIMITS.articleFacts} facts`
const countMentions = (mentions: Found) => Object.values(mentions).reduce((sum, list) => sum + list.length, 0)

/** An article in another language stands in its table without facts. */
const isLeftAlone = ({ language }: Document, { anyLanguage }: PipelineOptions) =>
  language !== ENGLISH_CODE && anyLanguage !== true

function reject(
  { id, source, sha256 }: SourceRecord | Rejection,
  stage: Stage,
  code: Code,
  reason: string,
): Rejection {
  return { ok: false, id, source, sha256, stage, code, reason }
}
