import type { Format } from '../load/index.ts'
import { loadKnowledge, type UserSettings } from '../resources.ts'
import { openAll } from './open-all.ts'
import { createBatchPipeline, type PipelineOptions } from './pipeline.ts'
import { performTasks, servePieces } from './task.ts'
import { compileLater } from './tier-up.ts'

/** What the workers of a run are told; it decides what comes out. */
export interface WorkerOptions extends PipelineOptions, UserSettings {
  readonly formats: readonly Format[]
}

/** The entry of a worker thread of a run. */
servePieces<WorkerOptions>((options, shipped) => {
  const pipeline = createBatchPipeline(options, loadKnowledge(options, shipped))
  openAll(pipeline)
  compileLater()
  return (tasks, begin) => performTasks(tasks, pipeline, options.formats, begin)
})
