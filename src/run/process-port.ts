import { type ChildProcess, fork } from 'node:child_process'

/** A process of its own, with a heap of its own: what kills it kills nothing else, not even what aborts. */
export interface Apart<Answer> {
  send(message: unknown): void
  /** the next answers, one call each; null where it has ended */
  next(): Promise<Answer | null>
  /** the signal that ended it, or its exit code */
  readonly end: string | number | null
  /** at once */
  kill(): void
}

/** What kills the processes that live: none outlives this one. */
const living = new Set<() => void>()
process.once('exit', () => {
  for (const kill of living) kill()
})

/** Starts the module `entry` in a process that ends with this one. It hears `message` events and answers with `process.send`. */
export function launchApart<Answer>(entry: URL, heapMib: number): Apart<Answer> {
  const isSource = entry.pathname.endsWith('.ts')
  const child: ChildProcess = fork(entry, {
    execArgv: [
      `--max-old-space-size=${heapMib}`,
      ...(isSource ? ['--import', import.meta.resolve('tsx')] : []),
    ],
    serialization: 'advanced',
    // what V8 prints as it dies is no word for users
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const answers: Answer[] = []
  let wake: (() => void) | null = null
  let end: string | number | null = null
  const notify = () => {
    wake?.()
    wake = null
  }
  const leave = (reason: string | number) => {
    end ??= reason
    notify()
  }
  child.on('message', answer => {
    answers.push(answer as Answer)
    notify()
  })
  child.on('error', error => leave(error.message))
  child.on('close', (code, signal) => leave(signal ?? code ?? 0))
  const kill = () => void child.kill('SIGKILL')
  living.add(kill)
  child.once('close', () => living.delete(kill))
  return {
    send: message => {
      if (child.connected) child.send(message as object, error => error && leave(error.message))
    },
    next: async () => {
      while (answers.length === 0 && end === null)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      return answers.shift() ?? null
    },
    get end() {
      return end
    },
    kill,
  }
}
