import type { FieldMap } from '../read/records/field-names.ts'
import { loadKnowledge, type UserSettings } from '../resources.ts'
import { type Answers, answerLines } from './answers.ts'
import { createBatchPipeline, type PipelineOptions } from './pipeline.ts'
import { type Job, serve } from './serve.ts'
import { warmUp } from './warm-up.ts'

/** What the worker thread of `newsfacts worker` is told; it decides what comes out. */
export interface LineWorkerOptions extends PipelineOptions, UserSettings {
  readonly map: FieldMap
  /** with what the tables `entities` and `rejected` need */
  readonly tables: boolean
}

/** The entry of that thread. */
serve<LineWorkerOptions, Job, Answers>(
  options => {
    const pipeline = createBatchPipeline(options, loadKnowledge(options, { checked: true }))
    warmUp(pipeline)
    const { map, tables } = options
    return (lines, begin) => answerLines(lines, pipeline, { map, tables, begin })
  },
  ({ text }) => [text.buffer as ArrayBuffer],
)
