import { parentPort, workerData } from 'node:worker_threads'
import { buffersOf } from '../load/index.ts'
import type { Piece, Task } from './task.ts'

/** What a worker is started with. */
export interface WorkerData<Options> {
  readonly options: Options
  /** one 32-bit integer: the index of the task that the worker is at */
  readonly current: SharedArrayBuffer
}

/** What a worker says: that its models are loaded, or that a batch is done. */
export type WorkerMessage = { readonly ready: true } | { readonly piece: Piece }

/** Works through a batch, telling before each task which one it is. */
export type Perform = (tasks: readonly Task[], begin: (index: number) => void) => Piece

/** Runs in a worker: answers each batch of tasks with its piece of the output. */
export function serve<Options>(start: (options: Options) => Perform): void {
  const { options, current } = workerData as WorkerData<Options>
  const index = new Int32Array(current)
  const begin = (i: number) => Atomics.store(index, 0, i)
  const perform = start(options)
  const say = (message: WorkerMessage, handOver: readonly ArrayBuffer[]) =>
    parentPort!.postMessage(message, handOver)
  parentPort!.on('message', (tasks: readonly Task[]) => {
    const piece = perform(tasks, begin)
    // handed over, the text costs the main thread neither a copy nor room in its heap
    say({ piece }, buffersOf(piece.rendered))
  })
  say({ ready: true }, [])
}
