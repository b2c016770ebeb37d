import type { Format } from '../load/index.ts'
import { loadKnowledge, type UserSettings } from '../resources.ts'
import { type BatchPipeline, createBatchPipeline, type PipelineOptions } from './pipeline.ts'
import { serve } from './serve.ts'
import { performTasks } from './task.ts'

/** What the workers of a run are told; it decides what comes out. */
export interface WorkerOptions extends PipelineOptions, UserSettings {
  readonly formats: readonly Format[]
}

/** The entry of a worker thread. */
serve<WorkerOptions>(options => {
  const pipeline = createBatchPipeline(options, loadKnowledge(options))
  warmUp(pipeline)
  return (tasks, begin) => performTasks(tasks, pipeline, options.formats, begin)
})

/** Loads what is loaded on first use, so that no article's deadline pays for it and a missing model shows at once. */
function warmUp(pipeline: BatchPipeline): void {
  const text = 'Jane Doe, a teacher in Paris, said on Monday that the Red Cross had sent 30 people.'
  const [outcome] = pipeline([{ id: 'warm-up', source: '', sha256: '', encoding: 'utf-8', text }])
  if (!outcome?.ok) throw new Error(outcome?.reason)
}
