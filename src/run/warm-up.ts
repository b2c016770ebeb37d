import type { BatchPipeline } from './pipeline.ts'

/** Loads what is loaded on first use, so that no article's deadline pays for it and a missing model shows at once. */
export function warmUp(pipeline: BatchPipeline): void {
  const text = 'Jane Doe, a teacher in Paris, said on Monday that the Red Cross had sent 30 people.'
  const [outcome] = pipeline([{ id: 'warm-up', source: '', sha256: '', encoding: 'utf-8', text }])
  if (!outcome?.ok) throw new Error(outcome?.reason)
}
