import { Worker } from 'node:worker_threads'

/** Milliseconds between two looks. */
const OFTEN = 1000

/** Runs beside what keeps the process busy; in a thread without a file, so that it starts at once. */
const WATCH = `
  const { workerData: parent } = require('node:worker_threads')
  setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, ${OFTEN})
`

/**
 * Ends this process soon after the one that started it, also where that was killed in the midst and this one is in a loop
 * and hears nothing. On Windows a process keeps the number of its parent: there it ends with its loop.
 */
export function watchParent(): void {
  const watch = new Worker(WATCH, { eval: true, workerData: process.ppid, execArgv: [] })
  watch.on('error', () => {})
  watch.unref()
}
