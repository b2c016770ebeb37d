import pLimit from 'p-limit'
import { LIMITS } from '../config.ts'
import { InputError } from './input-error.ts'
import type { Failure, PoolOptions } from './pool-options.ts'
import { type Apart, launchApart } from './process-port.ts'
import type { Job, ProcessMessage, WorkerMessage } from './serve.ts'

/** Works on articles that are too large for a thread, each alone in a process that may die of it. */
export interface ApartWorkers<Task, Piece> {
  run(task: Task): Promise<Piece>
  close(): void
}

export function createApart<Options, Task extends Job, Piece>(
  { entry, options, jobs, give, heapMib = LIMITS.workerHeapMib }: PoolOptions<Options, Task, Piece>,
  deadline: (bytes: number) => number,
): ApartWorkers<Task, Piece> {
  const limit = pLimit(jobs)
  const all = new Set<Apart<WorkerMessage<Piece>>>()
  const idle: Apart<WorkerMessage<Piece>>[] = []
  let isClosed = false

  const ask = async (
    process: Apart<WorkerMessage<Piece>>,
    message: ProcessMessage<Options, Task>,
    ms: number,
  ) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      process.kill()
    }, ms)
    process.send(message)
    const answer = await process.next()
    clearTimeout(timer)
    if (isClosed) throw new Error('the run was stopped')
    if (answer === null) all.delete(process)
    return { answer, failure: isLate ? lateAfter(ms) : failureOf(process.end) }
  }
  const start = async () => {
    const process = launchApart<WorkerMessage<Piece>>(entry, heapMib)
    all.add(process)
    const { answer, failure } = await ask(process, { options }, LIMITS.startMs)
    if (answer === null) throw new InputError(`a worker did not start: ${failure.reason}`)
    return process
  }
  const work = async (task: Task): Promise<Piece> => {
    if (isClosed) throw new Error('the run was stopped')
    const process = idle.pop() ?? (await start())
    const { answer, failure } = await ask(process, { task }, deadline(task.bytes.length))
    if (answer === null || !('piece' in answer)) return give(task, failure)
    idle.push(process)
    return answer.piece
  }
  return {
    run: task => limit(() => work(task)),
    close() {
      isClosed = true
      for (const process of all) process.kill()
    },
  }
}

const lateAfter = (ms: number): Failure => ({
  code: 'TIMEOUT',
  reason: `took longer than ${Math.ceil(ms / 1000)} s`,
})

/** What ended a process. V8 aborts one whose heap is full, and Linux kills one when all memory is. */
export function failureOf(end: string | number | null): Failure {
  const isMemory = end === 'SIGABRT' || end === 'SIGKILL' || end === 134
  return isMemory
    ? { code: 'OOM', reason: 'needed more memory than a worker has' }
    : { code: 'CRASH', reason: 'the worker stopped' }
}
