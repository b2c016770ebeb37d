import { join } from 'node:path'
import type { Lexicon } from '../../src/extract/analysis/entities/lexicon.ts'
import { prepare } from '../../src/extract/analysis/entities/scene.ts'
import { labelTokens, type Prepared } from './chains.ts'
import { cut } from './cut.ts'
import { readExamples } from './examples.ts'

/** Sets with labelled names that may teach shipped weights, and how much a name of each counts. */
const SETS: readonly (readonly [file: string, weight: number])[] = [
  ['wikigold', 1],
  ['gum-news-train', 1],
  ['gum-nonfiction-train', 1],
  ['wnut17-train', 1],
  ['worldwide-train', 1],
]

/** The training articles, cut into tokens and labelled, as if all sentences were of one style. */
export function prepareTraining(data: string, lexicon: Lexicon, style: number): Prepared[] {
  return SETS.flatMap(([file, weight]) =>
    readExamples(join(data, 'entities', `${file}.jsonl`)).map(({ text, gold }) => {
      const { tokens, sentences } = cut(text)
      const stage = prepare(text, tokens, sentences, lexicon, style)
      return { tokens, sentences, stage, labels: labelTokens(tokens, gold), weight }
    }),
  )
}
