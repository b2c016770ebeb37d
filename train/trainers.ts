import { join } from 'node:path'
import { readConllu } from './conllu.ts'
import { trainTagger } from './tagger/train-tagger.ts'

export interface TrainingRun {
  /** folder of the training material */
  readonly data: string
  /** folder of the models, where a trainer may read what an earlier one wrote */
  readonly out: string
  readonly log: (line: string) => void
}

/** Learns models and returns them as files by name. */
export type Trainer = (run: TrainingRun) => Record<string, Uint8Array>

/** Treebanks whose licences allow weights to be shipped. */
const TREEBANKS = ['ud/ewt-train.conllu', 'ud/gum-train.conllu']

/** In the order in which they run. */
export const TRAINERS: Record<string, Trainer> = {
  tagger: ({ data, log }) => ({
    'tagger.bin': trainTagger(
      TREEBANKS.flatMap(file => readConllu(join(data, file))),
      { bits: 20, epochs: 6, caseRate: 10, clusters: new Map(), log },
    ),
  }),
}
