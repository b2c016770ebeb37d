import { parentPort, workerData } from 'node:worker_threads'
import { loadShipped, type ShippedFiles } from '../resources.ts'
import { watchParent } from './watch-parent.ts'

/** One article for a worker. Its deadline follows from its size. */
export interface Job {
  readonly bytes: Uint8Array
}

/** What a worker is started with. */
export interface WorkerData<Options> {
  readonly options: Options
  /** in shared memory */
  readonly shipped: ShippedFiles
  /** one 32-bit integer: the index of the task that the worker is at */
  readonly current: SharedArrayBuffer
}

/** What a process is told: first how to work, then one task after another. */
export type ProcessMessage<Options, Task> = { readonly options: Options } | { readonly task: Task }

/** What a worker says: that its models are loaded, or that a batch is done. */
export type WorkerMessage<Piece> = { readonly ready: true } | { readonly piece: Piece }

/** Works through a batch, telling before each task which one it is. */
export type Perform<Task, Piece> = (tasks: readonly Task[], begin: (index: number) => void) => Piece

/**
 * Runs in a worker, a thread or a process: answers each batch of tasks with its piece of the output. The memory of `buffersOf` a piece is
 * handed over: so it costs the main thread neither a copy nor room in its heap.
 */
export function serve<Options, Task, Piece>(
  start: (options: Options, shipped: ShippedFiles) => Perform<Task, Piece>,
  buffersOf: (piece: Piece) => readonly ArrayBuffer[],
): void {
  if (parentPort === null) {
    serveProcess(start)
    return
  }
  const { options, shipped, current } = workerData as WorkerData<Options>
  const index = new Int32Array(current)
  const begin = (i: number) => Atomics.store(index, 0, i)
  const perform = start(options, shipped)
  const say = (message: WorkerMessage<Piece>, handOver: readonly ArrayBuffer[]) =>
    parentPort!.postMessage(message, handOver)
  parentPort!.on('message', (tasks: readonly Task[]) => {
    const piece = perform(tasks, begin)
    say({ piece }, buffersOf(piece))
  })
  say({ ready: true }, [])
}

function serveProcess<Options, Task, Piece>(
  start: (options: Options, shipped: ShippedFiles) => Perform<Task, Piece>,
): void {
  watchParent()
  let perform: Perform<Task, Piece> | null = null
  const say = (message: WorkerMessage<Piece>) => void process.send?.(message)
  process.on('message', (message: ProcessMessage<Options, Task>) => {
    if ('task' in message) return say({ piece: perform!([message.task], () => {}) })
    perform = start(message.options, loadShipped())
    say({ ready: true })
  })
}
