import type { Code } from '../model/outcome.ts'
import type { Job } from './serve.ts'

/** How a pool works. */
export interface PoolOptions<Options, Task extends Job, Piece> {
  /** module of the worker's entry */
  readonly entry: URL
  readonly options: Options
  readonly jobs: number
  /** what stands in the output for an article that its worker did not survive */
  readonly give: (task: Task, failure: Failure) => Piece | Promise<Piece>
  /** milliseconds that an article of so many bytes may take */
  readonly deadline?: (bytes: number) => number
  readonly heapMib?: number
  /** an article of more bytes is worked in a process of its own */
  readonly apartBytes?: number
}

export interface Failure {
  readonly code: Code
  readonly reason: string
}
