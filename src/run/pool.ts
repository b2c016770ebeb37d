import type { Worker } from 'node:worker_threads'
import { deadlineOf, LIMITS } from '../config.ts'
import { loadShipped } from '../resources.ts'
import { createApart } from './apart.ts'
import { InputError } from './input-error.ts'
import { launch } from './launch.ts'
import type { Failure, PoolOptions } from './pool-options.ts'
import type { Job, WorkerMessage } from './serve.ts'

/** Threads that work through batches of articles; an article that hangs or kills its thread fails alone. */
export interface Pool<Task extends Job, Piece> {
  /** the pieces of a batch, in order */
  run(tasks: readonly Task[]): Promise<readonly Piece[]>
  /** stops every thread at once; what is still running is rejected */
  close(): Promise<void>
}

interface Unit<Task, Piece> {
  readonly tasks: readonly Task[]
  /** this article alone, and it has failed before */
  readonly retried: boolean
  readonly resolve: (pieces: readonly Piece[]) => void
  readonly reject: (error: Error) => void
}

interface Seat<Task, Piece> {
  worker: Worker
  /** shared with the worker: the index of the task that it is at */
  readonly current: Int32Array
  ready: boolean
  unit: Unit<Task, Piece> | null
  /** how long the worker has been at the same task */
  waited: number
  seen: number
  failure: Failure | null
}

export function createPool<Options, Task extends Job, Piece>(
  pool: PoolOptions<Options, Task, Piece>,
): Pool<Task, Piece> {
  const deadline = pool.deadline ?? deadlineOf
  const queue: Unit<Task, Piece>[] = []
  const seats = new Set<Seat<Task, Piece>>()
  let failedStarts = 0
  let closed: Error | null = null

  const open = () => {
    const current = new Int32Array(new SharedArrayBuffer(4))
    const data = {
      options: pool.options,
      shipped: loadShipped(),
      current: current.buffer as SharedArrayBuffer,
    }
    const worker = launch(pool.entry, data, pool.heapMib ?? LIMITS.workerHeapMib)
    const seat: Seat<Task, Piece> = {
      worker,
      current,
      ready: false,
      unit: null,
      waited: 0,
      seen: -1,
      failure: null,
    }
    worker.on('message', (message: WorkerMessage<Piece>) => {
      if ('ready' in message) {
        seat.ready = true
        failedStarts = 0
      } else {
        seat.unit?.resolve([message.piece])
        seat.unit = null
      }
      feed()
    })
    worker.on('error', error => {
      seat.failure ??= failureOf(error)
    })
    worker.on('exit', () => leave(seat))
    seats.add(seat)
  }

  const feed = () => {
    if (closed) return
    for (const seat of seats) {
      if (!seat.ready || seat.unit) continue
      const unit = queue.shift()
      if (!unit) return
      Object.assign(seat, { unit, waited: 0, seen: 0 })
      Atomics.store(seat.current, 0, 0)
      seat.worker.postMessage(unit.tasks)
    }
    if (queue.length > 0 && seats.size < pool.jobs) open()
  }

  /** A thread is gone. Its batch is cut round the article that it was at, which gets one more try alone. */
  const leave = (seat: Seat<Task, Piece>) => {
    seats.delete(seat)
    if (closed) return
    const failure = seat.failure ?? { code: 'CRASH', reason: 'the worker stopped' }
    if (!seat.ready && ++failedStarts >= LIMITS.starts)
      return fail(new InputError(`a worker did not start: ${failure.reason}`))
    if (seat.unit) split(seat.unit, Atomics.load(seat.current, 0), failure)
    feed()
  }

  const split = ({ tasks, retried, resolve, reject }: Unit<Task, Piece>, at: number, failure: Failure) => {
    if (retried) {
      Promise.resolve(pool.give(tasks[0]!, failure)).then(piece => resolve([piece]), reject)
      return
    }
    const parts = [tasks.slice(0, at), tasks.slice(at, at + 1), tasks.slice(at + 1)].filter(
      part => part.length > 0,
    )
    const alone = at === 0 ? 0 : 1
    const pieces = parts.map(
      (part, i) =>
        new Promise<readonly Piece[]>((done, undone) => {
          queue.unshift({ tasks: part, retried: i === alone, resolve: done, reject: undone })
        }),
    )
    Promise.all(pieces).then(list => resolve(list.flat()), reject)
  }

  const fail = (error: Error) => {
    closed = error
    clearInterval(clock)
    for (const unit of queue.splice(0)) unit.reject(error)
    for (const seat of seats) seat.unit?.reject(error)
    return Promise.all([...seats].map(seat => seat.worker.terminate()))
  }

  const tick = () => {
    for (const seat of seats) {
      const at = Atomics.load(seat.current, 0)
      seat.waited = at === seat.seen ? seat.waited + LIMITS.tickMs : 0
      seat.seen = at
      if (seat.ready && !seat.unit) continue
      const limit = seat.unit ? deadline(seat.unit.tasks[at]!.bytes.length) : LIMITS.startMs
      if (seat.waited < limit || seat.failure) continue
      seat.failure = { code: 'TIMEOUT', reason: `took longer than ${Math.ceil(limit / 1000)} s` }
      void seat.worker.terminate()
    }
  }
  const clock = setInterval(tick, LIMITS.tickMs)
  const apart = createApart(pool, deadline)
  const runInThread = (tasks: readonly Task[]): Promise<readonly Piece[]> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(closed)
      queue.push({ tasks, retried: false, resolve, reject })
      feed()
    })
  const isLarge = ({ bytes }: Task) => bytes.length > (pool.apartBytes ?? LIMITS.apartBytes)

  return {
    run: async tasks => {
      const parts = cutAtLarge(tasks, isLarge).map(async part =>
        isLarge(part[0]!) ? [await apart.run(part[0]!)] : runInThread(part),
      )
      return (await Promise.all(parts)).flat()
    },
    close: async () => {
      apart.close()
      if (!closed) await fail(new Error('the run was stopped'))
    },
  }
}

/** Large articles stand alone; those between them stay together. */
function cutAtLarge<Task>(tasks: readonly Task[], isLarge: (task: Task) => boolean): Task[][] {
  const parts: Task[][] = []
  let wasLarge = true
  for (const task of tasks) {
    if (wasLarge || isLarge(task)) parts.push([task])
    else parts.at(-1)!.push(task)
    wasLarge = isLarge(task)
  }
  return parts
}

function failureOf(error: Error): Failure {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { code: 'OOM', reason: 'needed more memory than a worker has' }
  return { code: 'CRASH', reason: `the worker stopped: ${error.message}` }
}
