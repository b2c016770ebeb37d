import { STYLE } from '../../src/analysis/entities/candidates.ts'
import { Labeller } from '../../src/analysis/entities/first-pass.ts'
import { indexRows, LABELS } from '../../src/analysis/entities/rows.ts'
import type { Weights } from '../../src/analysis/entities/weights.ts'
import { rankRows } from './asked-rows.ts'
import { buildLexicon } from './build-lexicon.ts'
import { buildChains, eachToken, type Prepared } from './chains.ts'
import { type CrfOptions, trainCrf } from './crf.ts'
import { FeatureIndex } from './feature-index.ts'
import { prepareTraining } from './prepare.ts'
import { type Quantised, quantise, type Ranked } from './quantise.ts'
import { Writer } from './writer.ts'

/** Weights are stored in steps of one part in so many. */
const SCALE = 48
const FOLDS = 4

/** How the chain of each style is learnt, and how many of its rows are kept. */
export const STYLES: readonly StylePlan[] = [
  { style: STYLE.NORMAL, rows: 130_000, epochs: 4, foldEpochs: 3, least: 2 },
  { style: STYLE.FOLDED, rows: 60_000, epochs: 3, foldEpochs: 2, least: 3 },
]

interface StylePlan {
  readonly style: number
  readonly rows: number
  readonly epochs: number
  readonly foldEpochs: number
  /** occurrences that a feature needs */
  readonly least: number
}

const learning = (epochs: number): CrfOptions => ({ epochs, rate: 0.04, shrink: 1e-5, seed: 1 })

/** Learns the recogniser's files from the training material below `data`; gives their bytes by name. */
export function trainEntities(data: string, log: (line: string) => void): Record<string, Uint8Array> {
  log('lexicon')
  const lexicon = buildLexicon(data)
  const words = new Writer()
  words.table(lexicon.words)
  words.table(lexicon.phrases)
  words.table(lexicon.clusters)
  words.block(lexicon.coarse)
  const entities = new Writer()
  for (const plan of STYLES)
    entities.weights(trainStyle(prepareTraining(data, lexicon, plan.style), plan, log))
  return { 'lexicon.bin': words.bytes(), 'entities.bin': entities.bytes() }
}

/**
 * One chain for both passes: it learns from every stretch twice, without and with the labels that a first pass which
 * did not see the article gives its other words.
 */
export function trainStyle(
  articles: readonly Prepared[],
  plan: StylePlan,
  log: (line: string) => void,
): Ranked {
  const labels: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    log(`style ${plan.style}, fold ${fold + 1} of ${FOLDS}`)
    const others = articles.filter((_, i) => i % FOLDS !== fold)
    const { buckets, packed, steps } = learn(others, plan, plan.foldEpochs)
    const weights = { rows: indexRows(buckets, packed, new Int32Array()), steps }
    articles.forEach((article, i) => {
      if (i % FOLDS === fold) labels[i] = runFirst(article, weights, plan.style)
    })
  }
  log(`style ${plan.style}, both passes`)
  const learnt = learn(articles, plan, plan.epochs, labels)
  return { ...learnt, asked: rankRows(articles, learnt.buckets, plan.style, labels) }
}

function learn(
  articles: readonly Prepared[],
  { style, rows, least }: StylePlan,
  epochs: number,
  labels?: readonly Uint8Array[],
): Quantised {
  const index = new FeatureIndex()
  articles.forEach((article, i) => {
    eachToken(article, style, (_, keys, count) => index.count(keys, count), { labels: labels?.[i] })
  })
  index.freeze(least)
  const chains = buildChains(articles, index, style)
  if (labels) for (const chain of buildChains(articles, index, style, labels)) chains.push(chain)
  return quantise(trainCrf(chains, index.buckets.length, learning(epochs)), index.buckets, rows, SCALE)
}

function runFirst({ tokens, sentences, stage }: Prepared, weights: Weights, style: number): Uint8Array {
  const pass = { scores: new Int32Array(tokens.count * LABELS), labels: new Uint8Array(tokens.count) }
  new Labeller(weights, style).labelStretches(tokens, sentences, stage, pass)
  return pass.labels
}
