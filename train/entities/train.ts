import { STYLE } from '../../src/extract/analysis/entities/candidates.ts'
import { buildLexicon } from './build-lexicon.ts'
import { buildChains, eachToken, FeatureIndex, type Prepared } from './chains.ts'
import { trainCrf } from './crf.ts'
import { prepareTraining } from './prepare.ts'
import { type Quantised, quantise } from './quantise.ts'
import { Writer } from './writer.ts'

/** Weights are stored in steps of one part in so many. */
const SCALE = 48
const FIRST = { epochs: 3, rate: 0.05, shrink: 0, seed: 1 }
/** Most rows of the first pass that are kept. */
const ROWS = 150_000

/** Learns the recogniser's files from the training material below `data`; gives their bytes by name. */
export function trainEntities(data: string, log: (line: string) => void): Map<string, Uint8Array> {
  log('lexicon')
  const lexicon = buildLexicon(data)
  const articles = prepareTraining(data, lexicon)
  log(`first pass, ${articles.length} articles`)
  const first = trainFirst(articles, STYLE.NORMAL)
  const words = new Writer()
  words.table(lexicon.words)
  words.table(lexicon.phrases)
  words.table(lexicon.clusters)
  words.block(lexicon.coarse)
  const entities = new Writer()
  entities.weights(first)
  return new Map([
    ['lexicon.bin', words.bytes()],
    ['entities.bin', entities.bytes()],
  ])
}

function trainFirst(articles: readonly Prepared[], style: number): Quantised {
  const counts = new Uint8Array(1 << 22)
  const index = new FeatureIndex()
  for (const article of articles)
    eachToken(article, style, (_, hashes, count) => index.count(hashes, count, counts))
  index.freeze(counts, 2)
  const crf = trainCrf(buildChains(articles, index, style), index.buckets.length, FIRST)
  return quantise(crf, index.buckets, ROWS, SCALE)
}
