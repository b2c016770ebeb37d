import type { FieldMap } from '../read/records/field-names.ts'
import { loadKnowledge, type UserSettings } from '../resources.ts'
import { type Answers, answerLines } from './answers.ts'
import { createBatchPipeline, type PipelineOptions } from './pipeline.ts'
import type { Job } from './serve.ts'
import { compileLater } from './tier-up.ts'
import { warmUp } from './warm-up.ts'

/** What `newsfacts worker` is told; it decides what comes out. */
export interface LineWorkerOptions extends PipelineOptions, UserSettings {
  readonly map: FieldMap
  /** with what the tables `entities` and `rejected` need */
  readonly tables: boolean
}

/** Loads all that answers need, after `checkShipped`. `begin` is told the index of a line before each step of it. */
export function startAnswering(
  options: LineWorkerOptions,
): (lines: readonly Job[], begin?: (index: number) => void) => Answers {
  const pipeline = createBatchPipeline(options, loadKnowledge(options, { checked: true }))
  warmUp(pipeline)
  compileLater()
  const { map, tables } = options
  return (lines, begin) => answerLines(lines, pipeline, begin ? { map, tables, begin } : { map, tables })
}
