import { readCueRates } from '../../src/extract/quotes/cue-rates.ts'
import { writeModel } from '../../src/extract/quotes/model-file.ts'
import { ChoiceSet } from './choice-set.ts'
import { addChoices } from './choices.ts'
import { findCueHeads } from './cue-heads.ts'
import { readGold, trainFile, withRates } from './data.ts'
import { learnEdges } from './edges.ts'
import { learn } from './learn.ts'
import { toLexicon } from './lexicon.ts'

const EPOCHS = 20
const RATE = 0.1
const LEAST = 12
const DROPOUT = 0.5
/** the largest weight that the file can hold */
const LIMIT = 2
const FOLDS = 5

/** Learns the weights of the quote models. The articles are analysed with the models that stand in `models/`. */
export function trainQuotes(data: string, log: (line: string) => void): Uint8Array {
  const articles = readGold(trainFile(data))
  const { heads } = findCueHeads(articles)
  const edges = learnEdges(articles, heads)
  const choices = new ChoiceSet()
  // each fifth of the articles sees the cue rates of the others, as new articles will
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = articles.filter((_, i) => i % FOLDS !== fold)
    const rates = readCueRates(toLexicon(findCueHeads(others).counts))
    articles.forEach((article, i) => {
      if (i % FOLDS === fold) addChoices(withRates(article, rates), heads[i]!, edges, choices)
    })
  }
  log(`quotes: ${choices.count} choices, ${choices.from.at(-1)} features in all`)
  const { keys, weights } = learn(choices, {
    epochs: EPOCHS,
    rate: RATE,
    least: LEAST,
    dropout: DROPOUT,
    log,
  })
  return writeModel(keys, weights, LIMIT, edges)
}
