import { join } from 'node:path'
import type { Lexicon } from '../../src/analysis/entities/lexicon.ts'
import { prepare } from '../../src/analysis/entities/scene.ts'
import { SignReader } from '../../src/analysis/entities/signs.ts'
import { Scratch } from '../../src/analysis/scratch.ts'
import { WordBook } from '../../src/analysis/words/word-book.ts'
import { ENTITY_TYPES } from '../../src/model/tags.ts'
import { labelTokens, type Prepared } from './chains.ts'
import { cut } from './cut.ts'
import { type Example, type Gold, readExamples } from './examples.ts'
import { inventReports } from './reports.ts'
import { inventResults } from './results.ts'

/** Sets with labelled names that may teach shipped weights. */
const SETS = [
  'wikigold',
  'gum-news-train',
  'gum-nonfiction-train',
  'wnut17-train',
  'worldwide-train',
  'crossner',
]
const RESULT_SHEETS = 240
const REPORTS = 400

/** Buildings to some sets, organizations here. */
const INSTITUTION = /\b(?:Hospital|Clinic|Medical Cent(?:er|re)|School|College|University|Academy|Court)s?$/
const LOC = ENTITY_TYPES.indexOf('LOC')
const ORG = ENTITY_TYPES.indexOf('ORG')

/** The articles with labelled names. */
export const readGold = (data: string): Example[] =>
  SETS.flatMap(file => readExamples(join(data, 'entities', `${file}.jsonl`)))

/** Invented sports results that the chains learn from. */
export const inventForChains = (): Example[] => inventResults(RESULT_SHEETS)

/** Invented sports results and briefs that the decision learns from, and no chain. */
export const inventForDecision = (): Example[] => [
  ...inventResults(2 * RESULT_SHEETS).slice(RESULT_SHEETS),
  ...inventReports(REPORTS),
]

/** Articles cut into tokens and labelled, as if all sentences were of one style. */
export function prepareExamples(examples: readonly Example[], lexicon: Lexicon, style: number): Prepared[] {
  const reader = new SignReader(lexicon)
  const book = new WordBook()
  return examples.map(({ text, gold }) => {
    const { tokens, sentences } = cut(text)
    const stage = prepare(text, tokens, sentences, reader, book.number(text, tokens), new Scratch(), style)
    const labels = labelTokens(
      tokens,
      gold.map(span => settle(text, span)),
    )
    return { text, tokens, sentences, stage, labels }
  })
}

/** A span under our own conventions. */
function settle(text: string, span: Gold): Gold {
  return span.type === LOC && INSTITUTION.test(text.slice(span.start, span.end))
    ? { ...span, type: ORG }
    : span
}
