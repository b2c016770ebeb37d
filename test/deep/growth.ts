import { tabulate } from '../../src/load/index.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { GENERATORS } from './generators.ts'

/** Characters of the shorter of two texts. */
const LENGTH = 24_000
/** Processor time below which nothing is measured, in milliseconds. */
const LEAST_MS = 25
const MOST = 2.5
/** Times are the best of so many tries: twice, and where that is too much once more, when the machine is busy. */
const TRIES = [2, 5]

const run = createPipeline({ published: '2021-07-20' }, loadKnowledge())
const work = (text: string) =>
  tabulate(run({ id: 'a', source: '', sha256: '0'.repeat(64), encoding: 'utf-8', text }))

function timeOf(text: string, tries: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries; i++) {
    const before = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Prints each generator before it is tried, so that one that never ends is known, and a line for each that grows too fast. */
work('Jane Doe, a teacher in Paris, said on Monday that the Red Cross had sent 30 people.')
for (const [i, { name, text }] of GENERATORS.entries()) {
  console.log(`at ${i}`)
  let growth = 0
  for (const tries of TRIES) {
    const short = timeOf(text(LENGTH), tries)
    growth = short < LEAST_MS ? 0 : timeOf(text(2 * LENGTH), tries) / short
    if (growth <= MOST) break
  }
  if (growth > MOST) console.log(`slow ${name} grows ${growth.toFixed(2)} times`)
}
console.log('done')
