/**
 * npm run bench [-- --data DIR] [--megabytes 0.5] [--only speed,growth,hostile,start]
 * Speed of every stage and of the whole worker beside peers, on one core, as ratios in one run.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { loadKnowledge } from '../src/resources.ts'
import { createPipeline } from '../src/run/pipeline.ts'
import { readCorpus } from './corpus.ts'
import { growth, hostile } from './growth.ts'
import { median } from './measure.ts'
import { PEERS } from './peers.ts'
import { race } from './race.ts'
import { STAGES } from './stages.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: new URL('../seeds', import.meta.url).pathname },
    megabytes: { type: 'string', default: '0.5' },
    only: { type: 'string', default: 'speed,growth,hostile,start' },
  },
})
const parts = new Set(values.only.split(','))
const characters = Number(values.megabytes) * 1e6
const texts = readCorpus(values.data, characters)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
console.log(
  `${texts.length} articles, ${megabytes.toFixed(2)} MB, Node ${process.version}; medians of CPU time, one core`,
)

if (parts.has('speed')) {
  const names = [...PEERS.keys(), ...STAGES.keys()]
  const measured = race(names, [values.data, `${characters}`])
  const [reference] = measured.values()
  for (const [name, seconds] of measured) {
    const [speed, articles] = [megabytes / seconds, texts.length / seconds]
    console.log(
      `${name.padEnd(44)} ${speed.toFixed(3).padStart(8)} MB/s ${articles.toFixed(0).padStart(7)} articles/s  x${(reference! / seconds).toFixed(1)}`,
    )
  }
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
if (parts.has('start')) {
  const line = JSON.stringify({ id: 'a', text: texts[0] })
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    spawnSync('npm', ['run', '--silent', 'newsfacts', '--', 'worker'], {
      input: `${line}\n`,
      cwd: new URL('..', import.meta.url).pathname,
    })
    return performance.now() - start
  })
  console.log(
    `start of newsfacts worker to its end after one article: ${(median(times) / 1000).toFixed(2)} s`,
  )
}
