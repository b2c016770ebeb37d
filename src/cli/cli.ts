#!/usr/bin/env node
import { OutputError } from '../load/output-error.ts'
import { loadShipped, ShippedFileError } from '../resources.ts'
import { InputError } from '../run/input-error.ts'
import { shortageOf } from '../run/run-fault.ts'
import { readArguments } from './arguments.ts'
import { createConsole } from './console.ts'
import { UsageError } from './usage-error.ts'

/** Time to clean up after a signal, in milliseconds; then the process ends as it is. */
const GRACE_MS = 800
/** A terminal that is closed stops a run as a polite kill does. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 143 } as const

/** The entry of a worker thread stands in the same place beside this one in the sources as in a build. */
const entryOf = (name: 'worker' | 'line-worker' | 'file-worker' | 'lister') =>
  new URL(`../run/${name}.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

async function main(argv: readonly string[]): Promise<number> {
  const args = await readArguments(argv, process.stdout.columns)
  if ('region' in args && args.region !== null)
    (await import('./refuse-region.ts')).refuseUnknownRegion(args.region)
  if (args.command !== 'print') refuseGoneFolder()
  switch (args.command) {
    case 'print':
      process.stdout.write(args.text)
      return 0
    case 'worker': {
      const { runWorker } = await import('./worker.ts')
      loadShipped()
      return runWorker(args, {
        lines: entryOf('line-worker'),
        files: entryOf('file-worker'),
        lister: entryOf('lister'),
      })
    }
    case 'entities': {
      const { runEntities } = await import('./entities.ts')
      return runEntities()
    }
    case 'explain': {
      const { runExplain } = await import('./explain.ts')
      loadShipped()
      return runExplain(args)
    }
    case 'evaluate': {
      const { runEvaluate } = await import('./evaluate.ts')
      return runEvaluate(args)
    }
    case 'report': {
      const { runReport } = await import('./report.ts')
      return runReport(args)
    }
    case 'diff': {
      const { runDiff } = await import('./diff.ts')
      return runDiff(args)
    }
    case 'run': {
      const { run } = await import('./run.ts')
      loadShipped()
      const stop = new AbortController()
      const stopped = listen(stop)
      try {
        return await run(args, { worker: entryOf('worker'), lister: entryOf('lister') }, stop.signal)
      } catch (error) {
        if (stop.signal.aborted) return stopped()
        throw error
      }
    }
    case 'merge': {
      const { merge } = await import('./merge.ts')
      const stop = new AbortController()
      const stopped = listen(stop)
      try {
        return await merge(args, stop.signal)
      } catch (error) {
        if (stop.signal.aborted) return stopped()
        throw error
      }
    }
  }
}

/** Paths and worker threads need the folder that the command was called in. */
function refuseGoneFolder(): void {
  try {
    process.cwd()
  } catch {
    throw new InputError('the current folder is gone: change to one that is there')
  }
}

/** Stops a run at the first signal and the process at the second. Returns what tells the exit status. */
function listen(stop: AbortController): () => number {
  let status = 1
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => {
      status = code
      if (stop.signal.aborted) process.exit(code)
      stop.abort()
      setTimeout(() => process.exit(code), GRACE_MS).unref()
    })
  return () => status
}

/** A reader that has gone away is no fault; a full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') fail(`cannot write to stdout: ${error.message}`)
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
process.stderr.on('error', () => {})

function fail(message: string): void {
  createConsole(process.stderr, false).error(message)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const isExpected = [InputError, OutputError, ShippedFileError, UsageError].some(
    type => error instanceof type,
  )
  const known = isExpected ? (error as Error).message : shortageOf(error)
  fail(known ?? `internal: ${error instanceof Error ? error.stack : error}`)
  process.exitCode = 2
}
