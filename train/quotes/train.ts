import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAnalyser } from '../../src/analysis/index.ts'
import { readCueRates } from '../../src/extract/quotes/cue-rates.ts'
import type { EdgeFilter } from '../../src/extract/quotes/edge-filter.ts'
import { readModel, writeModel } from '../../src/extract/quotes/model-file.ts'
import { findQuotedSpans } from '../../src/extract/quotes/quoted-spans.ts'
import { readArticle } from '../../src/extract/quotes/reading.ts'
import { loadKnowledge } from '../../src/resources.ts'
import { joinAnnotations } from './annotations.ts'
import { ChoiceSet } from './choice-set.ts'
import { addChoices, addContents } from './choices.ts'
import { findCueHeads } from './cue-heads.ts'
import { type GoldArticle, readGold, toArticles, trainFile, withRates } from './data.ts'
import { learnEdges } from './edges.ts'
import { type LearnOptions, type Learnt, learn } from './learn.ts'
import { toLexicon } from './lexicon.ts'
import { inOtherStyle } from './mark-styles.ts'
import { addReranker } from './reranker.ts'
import { documentsOf, quotesOfTrees } from './treebank-cases.ts'

/** one training alone swings by a point on GUM news, with the order of its examples */
const RUNS = 4
const FIRST_STAGE = { epochs: 10, runs: RUNS, rate: 0.1, least: 12, dropout: 0.5 }
/** chosen by what four fifths of the choices teach of the last, all five in turn: right in 84.5 % of 16,101 */
const RERANKER = { epochs: 12, runs: 2 * RUNS, rate: 0.05, least: 3, dropout: 0.5 }
/** the largest weight that the file can hold */
const LIMIT = 2
const FOLDS = 5
const OWN_COPIES = 3
/** how much a content that a tree shows counts beside one that was annotated */
const TREE_SHARE = 0.7
const TREEBANKS = ['ud/ewt-train.conllu', 'ud/gum-train.conllu']

/** An article with the word that reports each of its quotes. */
interface Example {
  readonly article: GoldArticle
  readonly heads: Int32Array
}

/**
 * Learns the weights of the quote models. The articles are analysed with the models that stand in `models/`.
 * Each fifth of the articles is left out once: what the rest teaches reads that fifth, and the reranker learns from
 * what came of it. The five are put out as their mean.
 */
export function trainQuotes(data: string, log: (line: string) => void): Uint8Array {
  const own = toArticles(joinAnnotations(data, 'learn'))
  // the same articles several times: they are few beside the rest, and closest to what is put out
  const articles = [
    ...readGold(trainFile(data), inOtherStyle),
    ...Array.from({ length: OWN_COPIES }, () => own).flat(),
  ]
  const { heads } = findCueHeads(articles)
  const edges = learnEdges(articles, heads)
  const trees = readTrees(data)
  // all copies of an article of our own stand in one fold
  const base = articles.length - OWN_COPIES * own.length
  const isIn = (fold: number, index: number) =>
    (index < base ? index : (index - base) % own.length) % FOLDS === fold
  // each fifth sees the cue rates of the others, as new articles will
  const examples = articles.map((article, i): Example => ({ article, heads: heads[i]! }))
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, i) => !isIn(fold, i))
    const rates = readCueRates(toLexicon(findCueHeads(others).counts))
    for (const [i, { article, heads }] of examples.entries())
      if (isIn(fold, i)) examples[i] = { article: withRates(article, rates), heads }
  }
  const rankings = new ChoiceSet()
  const parts: Learnt[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((_, i) => !isIn(fold, i))
    const part = learnFirst(others, trees, edges, { ...FIRST_STAGE, log })
    const model = readModel(writeModel(part.keys, part.weights, LIMIT, edges))
    for (const [i, { article }] of examples.entries())
      if (isIn(fold, i)) addReranker(article, model, rankings)
    parts.push(part)
  }
  log(`quotes: ${rankings.count} contents to rank`)
  const { keys, weights } = sumOf([
    ...parts.map(part => scaled(part, 1 / FOLDS)),
    learn(rankings, { ...RERANKER, log }),
  ])
  return writeModel(keys, weights, LIMIT, edges)
}

function learnFirst(
  examples: readonly Example[],
  trees: readonly Example[],
  edges: EdgeFilter,
  options: LearnOptions,
): Learnt {
  const choices = new ChoiceSet()
  for (const { article, heads } of examples) addChoices(article, heads, edges, choices)
  for (const { article, heads } of trees) addContents(article, heads, edges, choices, TREE_SHARE)
  return learn(choices, options)
}

function readTrees(data: string): Example[] {
  const analyse = createAnalyser(loadKnowledge().file)
  return TREEBANKS.flatMap(file => documentsOf(readFileSync(join(data, file), 'utf8'))).map(document =>
    quotesOfTrees(document, (text, paragraphs) =>
      readArticle(analyse(text, paragraphs), findQuotedSpans(text, paragraphs)),
    ),
  )
}

const scaled = ({ keys, weights }: Learnt, by: number): Learnt => ({
  keys,
  weights: weights.map(weight => weight * by),
})

/** Adds weights up by key. */
function sumOf(parts: readonly Learnt[]): Learnt {
  const sums = new Map<number, number>()
  for (const { keys, weights } of parts)
    for (const [i, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + weights[i]!)
  const keys = [...sums.keys()].sort((a, b) => a - b)
  return { keys: Int32Array.from(keys), weights: Float32Array.from(keys, key => sums.get(key)!) }
}
