import { readCueRates } from '../../src/extract/quotes/cue-rates.ts'
import { writeModel } from '../../src/extract/quotes/model-file.ts'
import { choicesOf } from './choices.ts'
import { findCueHeads } from './cue-heads.ts'
import { readGold, trainFile, withRates } from './data.ts'
import { type Choice, learn } from './learn.ts'
import { toLexicon } from './lexicon.ts'

const EPOCHS = 7
const RATE = 0.1
const LEAST = 20
const DROPOUT = 0.5
/** the largest weight that the file can hold */
const LIMIT = 8
const FOLDS = 5

/** Learns the weights of the quote models. The articles are analysed with the models that stand in `models/`. */
export function trainQuotes(data: string, log: (line: string) => void): Uint8Array {
  const articles = readGold(trainFile(data))
  const { heads } = findCueHeads(articles)
  const choices: Choice[] = []
  // each fifth of the articles sees the cue rates of the others, as new articles will
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, i) => i % FOLDS !== fold)
    const rates = readCueRates(toLexicon(findCueHeads(others).counts))
    articles.forEach((article, i) => {
      if (i % FOLDS !== fold) return
      for (const choice of choicesOf(withRates(article, rates), heads[i]!)) choices.push(choice)
    })
  }
  log(`quotes: ${choices.length} choices`)
  const { keys, weights } = learn(choices, {
    epochs: EPOCHS,
    rate: RATE,
    least: LEAST,
    dropout: DROPOUT,
    log,
  })
  return writeModel(keys, weights, LIMIT)
}
