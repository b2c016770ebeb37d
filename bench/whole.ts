import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Has a process tell, in the last line of stderr, the processor time of all its threads since it started. */
const TELL = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('\\n' + (user + system) / 1e6)
})`

/** CPU seconds of a Node process from its start to its end. Throws unless it ends well. */
function secondsOf(args: readonly string[], input: string): number {
  const preload = `data:text/javascript,${encodeURIComponent(TELL)}`
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  })
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return Number(stderr.split('\n').at(-1))
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const COMMAND = beside('../bin/newsfacts.mjs')

/** CPU seconds of `newsfacts worker` with some options over articles, start and warming up included. */
export function workerSeconds(texts: readonly string[], options: readonly string[] = []): number {
  const lines = texts.map((text, i) => `${JSON.stringify({ id: `${i}`, text })}\n`)
  return secondsOf([COMMAND, 'worker', ...options], lines.join(''))
}

/** The same of a process that does what a contender offers, once. */
export const contenderSeconds = (name: string, corpus: readonly string[]): number =>
  secondsOf([beside('bench-contender.js'), name, ...corpus, 'once'], '')
