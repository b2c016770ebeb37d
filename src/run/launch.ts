import { Worker } from 'node:worker_threads'
import type { WorkerData } from './serve.ts'

/** Starts a worker whose sources are TypeScript: tsx must be registered inside it, a worker does not inherit it. */
const BOOTSTRAP = `
const { workerData } = require('node:worker_threads')
import(workerData.loader)
  .then(({ register }) => register())
  .then(() => import(workerData.entry))
`

/** Starts `entry` in a thread of its own with a heap of its own. */
export function launch<Options>(entry: URL, data: WorkerData<Options>, heapMib: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMib }
  if (!entry.pathname.endsWith('.ts')) return new Worker(entry, { workerData: data, resourceLimits })
  const loader = import.meta.resolve('tsx/esm/api')
  return new Worker(BOOTSTRAP, {
    eval: true,
    workerData: { ...data, loader, entry: entry.href },
    resourceLimits,
  })
}
