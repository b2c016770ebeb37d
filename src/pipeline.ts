import { analyse } from './extract/analysis/stub.ts'
import { toDocument } from './extract/document.ts'
import { extract } from './extract/index.ts'
import type { SourceRecord } from './model/document.ts'
import type { Knowledge } from './model/knowledge.ts'
import type { Outcome } from './model/outcome.ts'
import { transform } from './transform/index.ts'

export interface PipelineOptions {
  /** ISO day for articles that give none */
  readonly published: string | null
}

/** One article from record to facts: pure, synchronous, no clock, no files. */
export function createPipeline(
  options: PipelineOptions,
  knowledge: Knowledge,
): (record: SourceRecord) => Outcome {
  return record => {
    const doc = toDocument(record, { analyse, published: options.published })
    return { ok: true, doc, facts: transform(doc, extract(doc, knowledge), knowledge) }
  }
}
