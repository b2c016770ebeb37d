/**
 * npm run bench [-- --data DIR] [--megabytes 0.5] [--only whole,start,speed,growth,hostile]
 * CPU time of the worker as a whole process, of its start, and of every warm stage, beside peers, as ratios in one run.
 */
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../src/resources.ts'
import { createPipeline } from '../src/run/pipeline.ts'
import { readCorpus } from './corpus.ts'
import { growth, hostile } from './growth.ts'
import { median } from './measure.ts'
import { PEERS } from './peers.ts'
import { race } from './race.ts'
import { STAGES } from './stages.ts'
import { contenderSeconds, workerSeconds } from './whole.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../seeds', import.meta.url).pathname },
    megabytes: { type: 'string', default: '0.5' },
    only: { type: 'string', default: 'whole,start,speed,growth,hostile' },
  },
})
const parts = new Set(values.only.split(','))
const characters = Number(values.megabytes) * 1e6
const texts = readCorpus(values.data, characters)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
console.log(
  `${texts.length} articles, ${megabytes.toFixed(2)} MB, Node ${process.version}; CPU time of all threads`,
)
const corpus = [values.data, `${characters}`] as const

/** A line for each contender: its speed, and how many times that of the first. */
function compare(measured: ReadonlyMap<string, number>): void {
  const [reference] = measured.values()
  for (const [name, seconds] of measured) {
    const [speed, articles] = [megabytes / seconds, texts.length / seconds]
    console.log(
      `${name.padEnd(44)} ${seconds.toFixed(3).padStart(8)} s ${speed.toFixed(3).padStart(8)} MB/s ${articles.toFixed(0).padStart(7)} articles/s  x${(reference! / seconds).toFixed(1)}`,
    )
  }
}

if (parts.has('whole')) {
  console.log('whole processes, from start to end')
  const [reference] = PEERS.keys()
  const [limit] = STAGES.keys()
  compare(
    new Map([
      [reference!, contenderSeconds(reference!, corpus)],
      ['newsfacts worker', workerSeconds(texts)],
      ['newsfacts worker --no-isolate', workerSeconds(texts, ['--no-isolate'])],
      [limit!, contenderSeconds(limit!, corpus)],
    ]),
  )
}
if (parts.has('start')) {
  const seconds = Array.from({ length: 5 }, () => workerSeconds(texts.slice(0, 1)))
  console.log(`start of newsfacts worker to its end after one article: ${median(seconds).toFixed(2)} s`)
}

if (parts.has('speed')) {
  console.log('warm: medians of seven rounds in a process each')
  compare(race([...PEERS.keys(), ...STAGES.keys()], corpus))
}

const pipeline = createPipeline({ published: null }, loadKnowledge())
if (parts.has('growth')) console.log(['one article of growing length', ...growth(texts, pipeline)].join('\n'))
if (parts.has('hostile')) {
  const { lines, worst } = hostile(pipeline, 200_000)
  console.log(
    [
      'hostile inputs, 200,000 and 400,000 characters',
      ...lines,
      `worst ratio x${worst.toFixed(2)} (at most x2.5)`,
    ].join('\n'),
  )
  if (worst > 2.5) process.exitCode = 1
}
