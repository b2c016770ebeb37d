import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../cli/folder.ts'
import { fingerprint, invent, newsfacts, start, toJsonLines } from '../cli/newsfacts.ts'
import { createRandom } from '../fuzz/random.ts'
import { faultOf } from './whole.ts'

/** How many runs are killed at random, and how many while they publish. */
const KILLS = Number(process.env.NEWSFACTS_KILLS ?? 12)
/** Two hundred of each take an hour and a half on two busy cores. */
const TIMEOUT_MS = (10 + KILLS) * 60_000
const INJECT = `--import=${pathToFileURL(join(import.meta.dirname, 'inject.mjs')).href}`
const random = createRandom(20210720)
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const lasting = (files: Parameters<typeof makeFolder>[0] = {}) => makeFolder(files, { isLasting: true })

/** Pages of a thousand articles cost more than the tables: every fourth run makes them. */
const withReport = (n: number) => n % 4 === 3
/** Renames of a publication with its report, which is two of them, and of the notes for later runs: a kill comes before one. */
const RENAMES = 25

const articles = invent(1000)
const linesOf = (count: number) => lasting({ 'a.jsonl': toJsonLines(articles.slice(0, count)) })
let input = ''
let fewer = ''

/** The folder of a finished run, and what is in it. */
interface Run {
  readonly folder: string
  readonly output: unknown
}
/** Runs that end alike, with the report or without. */
interface Runs {
  /** of a few articles, and of most: a run of all begins in the folder of one of them, and is killed within `limitMs` */
  readonly old: readonly (Run & { limitMs: number })[]
  readonly whole: Run
  readonly fewer: Run
}
let plain: Runs
let reported: Runs

const command = (from: string, out: string, isReported: boolean) => [
  ...['run', from, '--out', out, '--quiet'],
  ...(isReported ? [] : ['--no-report']),
]
const copyOf = (folder: string, out = makeFolder()) => {
  cpSync(folder, out, { recursive: true })
  return out
}

async function finish(isReported: boolean): Promise<Runs> {
  const run = async (from: string, folder = lasting()): Promise<Run> => {
    await newsfacts(command(from, folder, isReported))
    return { folder, output: fingerprint(folder) }
  }
  const [few, most, whole] = [await run(linesOf(40)), await run(linesOf(800)), await run(input)]
  return {
    old: [few, most].map(old => ({ ...old, limitMs: 4000 })),
    whole,
    fewer: await run(fewer, copyOf(whole.folder, lasting())),
  }
}

beforeAll(async () => {
  input = linesOf(1000)
  fewer = linesOf(990)
  plain = await finish(false)
  reported = await finish(true)
}, 10 * 60_000)

test(
  'runs killed at random leave no mix, and the next one is as if nothing had been',
  async () => {
    let killed = 0
    for (let n = 0; killed < KILLS; n++) {
      const { old, whole } = withReport(n) ? reported : plain
      const from = old[Math.floor(n / 4) % old.length]!
      const out = copyOf(from.folder)
      const { child, finished } = start(command(input, out, withReport(n)))
      await pause(random() * from.limitMs)
      child.kill('SIGKILL')
      const isKilled = (await finished).signal === 'SIGKILL'
      if (isKilled) killed++
      // how long a run takes depends on what else the machine does: one of eight or so shall end before it is killed
      from.limitMs *= isKilled ? 1.05 : 0.7
      expect([n, faultOf(out)]).toEqual([n, null])
      expect([from.output, whole.output]).toContainEqual(fingerprint(out))
      expect(await newsfacts(command(input, out, withReport(n)))).toMatchObject({ status: 0, stderr: '' })
      expect([n, fingerprint(out)]).toEqual([n, whole.output])
      expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual(['.reuse.jsonl'])
    }
  },
  TIMEOUT_MS,
)

test(
  'runs killed while they publish are taken back or completed by the next one',
  async () => {
    let torn = 0
    for (let n = 0; n < KILLS; n++) {
      const { whole, fewer: less } = withReport(n) ? reported : plain
      const renames = withReport(n) ? RENAMES : RENAMES - 2
      const out = copyOf(whole.folder)
      const { child, finished } = start(command(fewer, out, withReport(n)), {
        NODE_OPTIONS: INJECT,
        FAULT_HOW: 'kill',
        FAULT_ONLY: 'renameSync',
        FAULT_AT: String((Math.floor(n / 4) + (n % 4) * 6) % renames),
      })
      child.stdin.end()
      expect([n, (await finished).signal]).toEqual([n, 'SIGKILL'])
      const fault = faultOf(out)
      if (fault === 'none') torn++
      else expect([n, fault]).toEqual([n, null])
      if (fault === null) expect([whole.output, less.output]).toContainEqual(fingerprint(out))
      expect(await newsfacts(command(fewer, out, withReport(n)))).toMatchObject({ status: 0, stderr: '' })
      expect([n, fingerprint(out)]).toEqual([n, less.output])
    }
    expect(torn).toBeGreaterThan(KILLS / 2)
  },
  TIMEOUT_MS,
)
