/** A process of its own for one contender: warms up, then tells the median CPU seconds of one run over all articles. */
import { readCorpus } from './corpus.ts'
import { cpuSeconds, median } from './measure.ts'
import { PEERS } from './peers.ts'

/** CPU seconds before it counts: the compiler takes that long to settle. */
const WARM_UP = 25
/** CPU seconds that a round takes at least, so that a small corpus is measured too. */
const ROUND = 0.3
const ROUNDS = 7

const [name, folder, characters] = process.argv.slice(2) as [string, string, string]
const texts = readCorpus(folder, Number(characters))
const peer = PEERS.get(name)
const run = peer ? await peer(texts) : (await import('./stages.ts')).STAGES.get(name)!(texts)

function timeRound(): number {
  let spent = 0
  let runs = 0
  for (; spent < ROUND; runs++) spent += cpuSeconds(run)
  return spent / runs
}

for (let spent = 0; spent < WARM_UP; ) spent += cpuSeconds(run)
console.log(median(Array.from({ length: ROUNDS }, timeRound)))
