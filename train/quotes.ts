import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readCueRates } from '../src/extract/quotes/cue-rates.ts'
import { writeModel } from '../src/extract/quotes/model-file.ts'
import { choicesOf } from './quotes/choices.ts'
import { findCueHeads } from './quotes/cue-heads.ts'
import { readGold, trainFile, withRates } from './quotes/data.ts'
import { type Choice, learn } from './quotes/learn.ts'
import { toLexicon } from './quotes/lexicon.ts'

/** Learns `models/quotes.bin`: `tsx train/quotes.ts --data DIR`. Weights only. */
const EPOCHS = 7
const RATE = 0.1
const LEAST = 20
const DROPOUT = 0.5
const LIMIT = 8
const FOLDS = 5

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: 'models/quotes.bin' } },
})
if (!values.data) throw new Error('--data DIR is needed')
const articles = readGold(trainFile(values.data))
const { heads } = findCueHeads(articles)
const choices: Choice[] = []
// each fifth of the articles sees the cue rates of the others, as new articles will
for (let fold = 0; fold < FOLDS; fold++) {
  const rates = readCueRates(toLexicon(findCueHeads(articles.filter((_, i) => i % FOLDS !== fold)).counts))
  articles.forEach((article, i) => {
    if (i % FOLDS === fold)
      for (const choice of choicesOf(withRates(article, rates), heads[i]!)) choices.push(choice)
  })
}
console.error(`${choices.length} choices`)
const { keys, weights } = learn(choices, { epochs: EPOCHS, rate: RATE, least: LEAST, dropout: DROPOUT })
writeFileSync(values.out, writeModel(keys, weights, LIMIT))
