import { parentPort, workerData } from 'node:worker_threads'
import type { Result, Task } from './task.ts'

/** What a worker is started with. `current` holds the index of the task that it is at, -1 between batches. */
export interface WorkerData<Options> {
  readonly options: Options
  readonly current: SharedArrayBuffer
}

/** What a worker says: that its models are loaded, or a batch done. */
export type WorkerMessage = { readonly ready: true } | { readonly results: readonly Result[] }

/** Runs in a worker: answers each batch of tasks with its results, in order. */
export function serve<Options>(start: (options: Options) => (task: Task) => Result): void {
  const { options, current } = workerData as WorkerData<Options>
  const index = new Int32Array(current)
  const perform = start(options)
  const say = (message: WorkerMessage) => parentPort!.postMessage(message)
  parentPort!.on('message', (tasks: readonly Task[]) => {
    const results = tasks.map((task, i) => {
      Atomics.store(index, 0, i)
      return perform(task)
    })
    Atomics.store(index, 0, -1)
    say({ results })
  })
  say({ ready: true })
}
