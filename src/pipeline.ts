import { createAnalyser } from './extract/analysis/index.ts'
import { toDocument } from './extract/document.ts'
import { extract } from './extract/index.ts'
import type { SourceRecord } from './model/document.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { Code, Outcome, Stage } from './model/outcome.ts'
import { transform } from './transform/index.ts'

export interface PipelineOptions {
  /** ISO day for articles that give none */
  readonly published: string | null
}

/** Turns one article into facts, or says why not. It never throws for an article. */
export type Pipeline = (record: SourceRecord) => Outcome

/** One article from record to facts: pure, synchronous, no clock, no files. */
export function createPipeline(options: PipelineOptions, knowledge: Knowledge): Pipeline {
  const analyse = createAnalyser(name => knowledge.file(name), knowledge.lexicon)
  return record => {
    const { id, source, sha256 } = record
    const reject = (stage: Stage, code: Code, reason: string): Outcome => ({
      ok: false,
      id,
      source,
      sha256,
      stage,
      code,
      reason,
    })
    let stage: Stage = 'extract'
    try {
      const doc = toDocument(record, { analyse, published: options.published })
      if (doc.paragraphs.length === 0) return reject('read', 'EMPTY', 'holds no text beside page leftovers')
      const mentions = extract(doc, knowledge)
      stage = 'transform'
      return { ok: true, doc, facts: transform(doc, mentions, knowledge) }
    } catch (error) {
      return reject(
        stage,
        'INTERNAL',
        error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      )
    }
  }
}
