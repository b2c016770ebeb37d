import type { FieldMap } from '../read/records/field-names.ts'
import { loadKnowledge, type ShippedFiles, type UserSettings } from '../resources.ts'
import { type AnswerOptions, type Answers, answerLines } from './answers.ts'
import { openAll } from './open-all.ts'
import { createBatchPipeline, type PipelineOptions } from './pipeline.ts'
import type { Job } from './serve.ts'
import { compileLater } from './tier-up.ts'

/** What `newsfacts worker` is told; it decides what comes out. */
export interface LineWorkerOptions extends PipelineOptions, UserSettings {
  readonly map: FieldMap
  /** with what the tables `entities` and `rejected` need */
  readonly tables: boolean
}

/**
 * Loads all that answers need. `begin` is told the index of a line before each step of it. `read` finds
 * the article of what stands in the place of a line of JSON.
 */
export function startAnswering<Given extends Job = Job>(
  options: LineWorkerOptions,
  shipped: ShippedFiles,
  read?: AnswerOptions<Given>['read'],
): (lines: readonly Given[], begin?: (index: number) => void) => Answers {
  const pipeline = createBatchPipeline(options, loadKnowledge(options, shipped))
  openAll(pipeline)
  compileLater()
  const { map, tables } = options
  const how = read ? { map, tables, read } : { map, tables }
  return (lines, begin) => answerLines(lines, pipeline, begin ? { ...how, begin } : how)
}
