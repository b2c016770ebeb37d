import { Worker } from 'node:worker_threads'
import type { WorkerData } from './serve.ts'

/** Starts a worker whose sources are TypeScript: tsx must be registered inside it, a worker does not inherit it. */
const BOOTSTRAP = `
const { workerData } = require('node:worker_threads')
import(workerData.loader)
  .then(({ register }) => register())
  .then(() => import(workerData.entry))
`

/** Loads one file of a build after another: `import` opens all of them at once, more than some processes may. */
const BUILT = `
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'
// not in early versions of Node 22
if (process.features.require_module) createRequire(workerData.entry)(fileURLToPath(workerData.entry))
else import(workerData.entry)
`

/** Starts `entry` in a thread of its own with a heap of its own. */
export function launch<Options>(entry: URL, data: WorkerData<Options>, heapMib: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMib }
  if (!entry.pathname.endsWith('.ts')) {
    const code = new URL(`data:text/javascript,${encodeURIComponent(BUILT)}`)
    return new Worker(code, { workerData: { ...data, entry: entry.href }, resourceLimits })
  }
  const loader = import.meta.resolve('tsx/esm/api')
  return new Worker(BOOTSTRAP, {
    eval: true,
    workerData: { ...data, loader, entry: entry.href },
    resourceLimits,
  })
}
