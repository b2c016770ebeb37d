import { join } from 'node:path'
import { hashWord } from '../src/analysis/words/word-features.ts'
import { trainClusters } from './clusters/train-clusters.ts'
import { readConllu, type TreebankSentence } from './conllu.ts'
import { trainEntities } from './entities/train.ts'
import { goldTree } from './parser/oracle.ts'
import { tagArticles } from './parser/plain-text.ts'
import { tagByFolds } from './parser/tag-by-folds.ts'
import { trainParser } from './parser/train-parser.ts'
import { trainQuotes } from './quotes/train.ts'
import { type TaggerOptions, trainTagger } from './tagger/train-tagger.ts'

export interface TrainingRun {
  /** folder of the training material */
  readonly data: string
  /** folder of the models */
  readonly out: string
  readonly log: (line: string) => void
}

/** Learns models and returns them as files by name. */
export type Trainer = (run: TrainingRun) => Record<string, Uint8Array>

/** Treebanks whose licences allow weights to be shipped. */
const TREEBANKS = ['ud/ewt-train.conllu', 'ud/gum-train.conllu']

function readTreebanks(run: TrainingRun): TreebankSentence[] {
  return TREEBANKS.flatMap(file => readConllu(join(run.data, file)))
}

/** The options of the tagger, with the clusters, which are learnt once a run. */
const taggerOptions = new WeakMap<TrainingRun, TaggerOptions>()

function optionsOfTagger(run: TrainingRun): TaggerOptions {
  let options = taggerOptions.get(run)
  if (options === undefined) {
    const found = trainClusters({ data: run.data, treebanks: TREEBANKS, size: 256, rounds: 10, log: run.log })
    // 0 is for words without a cluster
    const clusters = new Map([...found].map(([word, cluster]) => [hashWord(word), cluster + 1]))
    options = { bits: 19, epochs: 6, caseRate: 10, clusters, log: run.log }
    taggerOptions.set(run, options)
  }
  return options
}

/** In the order in which they run. */
export const TRAINERS: Record<string, Trainer> = {
  entities: ({ data, log }) => trainEntities(data, log),
  tagger: run => ({ 'tagger.bin': trainTagger(readTreebanks(run), optionsOfTagger(run)) }),
  parser(run) {
    const sentences = readTreebanks(run)
    const tagged = tagByFolds(sentences, 5, { ...optionsOfTagger(run), epochs: 4 })
    const trees = sentences.map(sentence => goldTree(sentence.head, sentence.label))
    const articles = tagArticles(run.data, tagged.tagger)
    const options = { rows: 49_152, width: 64, epochs: 14, log: run.log }
    return { 'parser.bin': trainParser({ ...tagged, trees, articles }, options) }
  },
  // last: it leans on all the others, as they stand in `models/`
  quotes: ({ data, log }) => ({ 'quotes.bin': trainQuotes(data, log) }),
}
