import { STYLE } from '../../src/analysis/entities/candidates.ts'
import { indexRows } from '../../src/analysis/entities/rows.ts'
import { UNIT, type Weights } from '../../src/analysis/entities/weights.ts'
import { rankRows } from './asked-rows.ts'
import { buildLexicon } from './build-lexicon.ts'
import { buildChains, eachToken, type Prepared } from './chains.ts'
import { type CrfOptions, trainCrf } from './crf.ts'
import { FeatureIndex } from './feature-index.ts'
import { addKnownNames } from './known-names.ts'
import { gatherLessons, type Lesson } from './lessons.ts'
import { readNewsNames } from './news-names.ts'
import { inventForChains, inventForDecision, prepareExamples, readGold } from './prepare.ts'
import { type Quantised, quantise } from './quantise.ts'
import { learnSoftmax } from './softmax.ts'
import { Writer } from './writer.ts'

/** How the chain of each style is learnt, and how many of its rows are kept. */
const STYLES: readonly StylePlan[] = [
  { style: STYLE.NORMAL, rows: 180_000, epochs: 4, foldEpochs: 3, least: 2, each: 3 },
  { style: STYLE.FOLDED, rows: 60_000, epochs: 3, foldEpochs: 2, least: 3, each: 1 },
]

interface StylePlan {
  readonly style: number
  readonly rows: number
  readonly epochs: number
  readonly foldEpochs: number
  /** occurrences that a feature needs */
  readonly least: number
  /** of the articles of plain news that two recognisers have read it learns from one in so many */
  readonly each: number
}

/** Parts of the articles, each of which is read by a chain that learnt from the others, for the decision to learn from. */
const FOLDS = 3

/** Epochs at the end whose means the weights are; the first chain, which only reads the plain news, goes without. */
const AVERAGED = 2

const learning = (epochs: number, averaged: number): CrfOptions => ({
  epochs,
  rate: 0.04,
  shrink: 1e-5,
  seed: 1,
  averaged,
})
const DECIDING = { epochs: 4, rate: 0.03, shrink: 1e-6, least: 3, runs: 6 }

/** Learns the recogniser's files from the training material below `data`; gives their bytes by name. */
export function trainEntities(data: string, log: (line: string) => void): Record<string, Uint8Array> {
  log('words of plain text')
  const plain = buildLexicon(data)
  const gold = readGold(data)
  log('a first chain, which reads the plain news')
  const [normal] = STYLES as [StylePlan]
  const first = learn(prepareExamples(gold, plain, STYLE.NORMAL), normal, normal.foldEpochs, 0)
  const news = readNewsNames(data, plain, weightsOf(first))
  const lexicon = addKnownNames(plain, data, news)
  const entities = new Writer()
  const lessons: Lesson[] = []
  for (const plan of STYLES) {
    const labelled = prepareExamples(gold, lexicon, plan.style)
    const isNormal = plan.style === STYLE.NORMAL
    const agreed = news.agreed.filter((_, i) => i % plan.each === 0).flat()
    const more = prepareExamples(isNormal ? [...agreed, ...inventForChains()] : agreed, lexicon, plan.style)
    for (let fold = 0; isNormal && fold < FOLDS; fold++) {
      log(`fold ${fold + 1} of ${FOLDS}`)
      const isOwn = (_: unknown, i: number) => i % FOLDS === fold
      const others = labelled.filter((_, i) => i % FOLDS !== fold)
      const weights = weightsOf(learn([...others, ...more], plan, plan.foldEpochs))
      const invented = prepareExamples(inventForDecision().filter(isOwn), lexicon, plan.style)
      for (const lesson of gatherLessons(
        [...labelled.filter(isOwn), ...invented],
        weights,
        plan.style,
        lexicon,
      ))
        lessons.push(lesson)
    }
    log(`style ${plan.style}, all articles`)
    const articles = [...labelled, ...more]
    const learnt = learn(articles, plan, plan.epochs)
    entities.weights({ ...learnt, asked: rankRows(articles, learnt.buckets, plan.style) })
  }
  log('decision')
  entities.block(new Uint8Array(learnSoftmax(lessons, DECIDING).buffer))
  const words = new Writer()
  words.lexicon(lexicon)
  return { 'lexicon.bin': words.bytes(), 'entities.bin': entities.bytes() }
}

const weightsOf = ({ buckets, packed, steps }: Quantised): Weights => ({
  rows: indexRows(buckets, packed, new Int32Array()),
  steps,
})

function learn(
  articles: readonly Prepared[],
  { style, rows, least }: StylePlan,
  epochs: number,
  averaged = AVERAGED,
): Quantised {
  const index = new FeatureIndex()
  for (const article of articles) eachToken(article, style, (_, keys, count) => index.count(keys, count))
  index.freeze(least)
  const chains = buildChains(articles, index, style)
  return quantise(
    trainCrf(chains, index.buckets.length, learning(epochs, averaged)),
    index.buckets,
    rows,
    UNIT,
  )
}
