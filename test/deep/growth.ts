import { tabulate } from '../../src/load/index.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { GENERATORS } from './generators.ts'

/** Characters of the shorter of two texts. */
const LENGTH = 24_000
/** Processor time below which nothing is measured, in milliseconds. */
const LEAST_MS = 25
const MOST = 2.5
/** Rounds of tries until one is within bounds: of a growth in square, 4, none is; of a linear one on a busy machine, a later one. */
const TRIES = [2, 5, 10, 20]

const run = createPipeline({ published: '2021-07-20' }, loadKnowledge())
const work = (text: string) =>
  tabulate(run({ id: 'a', source: '', sha256: '0'.repeat(64), encoding: 'utf-8', text }))

function timeOf(text: string): number {
  const before = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How much longer the twice as long text takes; 0 where that is too short to tell. Both are tried in turn, since what else the machine does must weigh on both, and the best of each counts. */
function growthOf(text: (length: number) => string, tries: number): number {
  const texts = [text(LENGTH), text(2 * LENGTH)]
  const best = texts.map(() => Number.POSITIVE_INFINITY)
  for (let i = 0; i < tries; i++)
    for (const [j, each] of texts.entries()) best[j] = Math.min(best[j]!, timeOf(each))
  return best[0]! < LEAST_MS ? 0 : best[1]! / best[0]!
}

/** Prints each generator before it is tried, so that one that never ends is known, and a line for each that grows too fast. */
work('Jane Doe, a teacher in Paris, said on Monday that the Red Cross had sent 30 people.')
for (const [i, { name, text }] of GENERATORS.entries()) {
  console.log(`at ${i}`)
  let growth = 0
  for (const tries of TRIES) {
    growth = growthOf(text, tries)
    if (growth <= MOST) break
  }
  if (growth > MOST) console.log(`slow ${name} grows ${growth.toFixed(2)} times`)
}
console.log('done')
