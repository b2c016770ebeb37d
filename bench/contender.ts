/**
 * A process of its own for one contender: warms up, then tells the median CPU seconds of one run over all articles. With
 * `once` behind its other arguments it makes one run and tells nothing: whoever started it measures the process.
 */
import { readCorpus } from './corpus.ts'
import { cpuSeconds, median } from './measure.ts'
import { PEERS } from './peers.ts'

/** CPU seconds before it counts, at most: few contenders get faster after a third of them. */
const WARM_UP = 15
/** A round that is no faster than the fastest before it by this share says that the compiler has settled… */
const GAIN = 0.02
/** …where so many in a row say it. */
const SETTLED = 6
/** CPU seconds that a round takes at least, so that a small corpus is measured too. */
const ROUND = 0.3
const ROUNDS = 7

const [name, folder, characters, once] = process.argv.slice(2) as [string, string, string, string?]
const texts = readCorpus(folder, Number(characters))
const peer = PEERS.get(name)
const run = peer ? await peer(texts) : (await import('./stages.ts')).STAGES.get(name)!(texts)

function timeRound(): number {
  let spent = 0
  let runs = 0
  for (; spent < ROUND; runs++) spent += cpuSeconds(run)
  return spent / runs
}

function warmUp(): void {
  let fastest = Number.POSITIVE_INFINITY
  let settled = 0
  for (let spent = 0; spent < WARM_UP && settled < SETTLED; ) {
    const started = process.cpuUsage()
    const seconds = timeRound()
    const { user, system } = process.cpuUsage(started)
    spent += (user + system) / 1e6
    settled = seconds < fastest * (1 - GAIN) ? 0 : settled + 1
    fastest = Math.min(fastest, seconds)
  }
}

if (once === 'once') run()
else {
  warmUp()
  console.log(median(Array.from({ length: ROUNDS }, timeRound)))
}
