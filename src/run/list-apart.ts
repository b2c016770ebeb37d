import { LIMITS } from '../config.ts'
import type { Code } from '../model/outcome.ts'
import { FormatError } from '../read/format-error.ts'
import type { Found, ListOptions } from '../read/input-format.ts'
import { failureOf } from './apart.ts'
import type { InputFile } from './inputs.ts'
import { type Apart, launchApart } from './process-port.ts'

/** What the process that lists files is told. */
export type ListerRequest =
  | { readonly file: Omit<InputFile, 'format'> & { readonly format: string }; readonly options: ListOptions }
  | { readonly more: true }

export type ListerAnswer =
  | { readonly found: readonly Found[] }
  | { readonly done: true }
  | {
      readonly error: {
        readonly isFormat: boolean
        readonly code: string | undefined
        readonly message: string
      }
    }

/** Lists files that are read whole, in a process that may hang or die of them. */
export interface Lister {
  list(file: InputFile, options: ListOptions): AsyncGenerator<Found>
  close(): void
}

export function createLister(
  entry: URL,
  { listMs = LIMITS.listMs, heapMib = LIMITS.listerHeapMib }: { listMs?: number; heapMib?: number } = {},
): Lister {
  let lister: Apart<ListerAnswer> | null = null
  const next = async (process: Apart<ListerAnswer>): Promise<ListerAnswer> => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      process.kill()
    }, listMs)
    const answer = await process.next()
    clearTimeout(timer)
    if (answer !== null) return answer
    lister = null
    if (isLate) throw new FormatError('TIMEOUT', `was not listed in ${listMs / 1000} s`)
    const { code, reason } = failureOf(process.end)
    throw new FormatError(code, reason)
  }
  return {
    async *list({ format, ...file }, options) {
      const process = lister ?? launchApart<ListerAnswer>(entry, heapMib)
      lister = process
      process.send({ file: { ...file, format: format.name }, options })
      for (;;) {
        const answer = await next(process)
        if ('done' in answer) return
        if ('error' in answer) {
          const { isFormat, code, message } = answer.error
          throw isFormat
            ? new FormatError(code as Code, message)
            : Object.assign(new Error(message), { code })
        }
        yield* answer.found
        process.send({ more: true })
      }
    },
    close: () => lister?.kill(),
  }
}
