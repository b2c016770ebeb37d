import { LIMITS } from '../config.ts'
import { tabulate } from '../load/index.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { readFields } from '../read/read.ts'
import { cutGroups } from '../run/groups.ts'
import { createBatchPipeline, type PipelineOptions } from '../run/pipeline.ts'
import type { FoundTables } from './evaluate.ts'
import type { GoldArticle } from './gold.ts'

/** What newsfacts finds in the gold's own texts, by article id; articles that are rejected are not there. */
export function findRows(
  gold: readonly GoldArticle[],
  options: PipelineOptions,
  knowledge: Knowledge,
): Map<string, FoundTables> {
  const pipeline = createBatchPipeline(options, knowledge)
  const found = new Map<string, FoundTables>()
  for (const group of cutGroups(gold, ({ text }) => Buffer.byteLength(text ?? ''), LIMITS.group)) {
    const records = group.map(({ id, text, title, published }) =>
      readFields({ id, text, title, published }, { source: '', encoding: 'utf-8', bytes: NO_BYTES }),
    )
    for (const outcome of pipeline(records)) {
      const article = tabulate(outcome)
      if (article.ok) found.set(article.article.id, article.facts)
    }
  }
  return found
}

/** Records hold their text, so that nothing is hashed in its place. */
const NO_BYTES = new Uint8Array()
