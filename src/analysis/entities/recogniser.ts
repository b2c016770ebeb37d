import type { EntitySpan, Sentences, Tokens } from '../../model/analysis.ts'
import type { Trace } from '../../model/trace.ts'
import { Scratch } from '../scratch.ts'
import { spellWords } from '../words/spell.ts'
import { type NumberedWords, WordBook } from '../words/word-book.ts'
import { STYLE } from './candidates.ts'
import { decideNames } from './decision/decide.ts'
import { mendEdges } from './edges/index.ts'
import { settleNames } from './edges/settle.ts'
import { Labeller } from './first-pass.ts'
import { readLexicon } from './lexicon.ts'
import { Reader } from './reader.ts'
import { LABELS } from './rows.ts'
import { prepare } from './scene.ts'
import { SignReader } from './signs.ts'
import { readSpans } from './spans.ts'
import { traceNames, traceScores } from './trace-names.ts'
import { readWeights } from './weights.ts'

/** Finds the names of an article, whose words are numbered in the same book always, or in one of the recogniser's own. */
export type Recogniser = (
  text: string,
  tokens: Tokens,
  sentences: Sentences,
  numbered?: NumberedWords,
) => EntitySpan[]

/** Articles of as many tokens share one memory for their scores. */
const KEPT_TOKENS = 1 << 13

/** Makes the recogniser from `models/lexicon.bin` and `models/entities.bin`, which `file` gives by name. */
export function createRecogniser(file: (name: string) => Uint8Array, trace?: Trace): Recogniser {
  const lexicon = readLexicon(new Reader(file('models/lexicon.bin')))
  const signs = new SignReader(lexicon)
  const book = new WordBook()
  const scratch = new Scratch()
  const reader = new Reader(file('models/entities.bin'))
  const labellers = Object.values(STYLE).map(style => new Labeller(readWeights(reader), style))
  const steps = labellers.map(({ weights }) => weights.steps)
  const weights = new Int8Array(reader.block().buffer)
  const kept = new Int32Array(KEPT_TOKENS * LABELS)
  return (text, tokens, sentences, numbered = book.number(text, tokens)) => {
    scratch.clear()
    const stage = prepare(text, tokens, sentences, signs, numbered, scratch)
    const scores = tokens.count > KEPT_TOKENS ? new Int32Array(tokens.count * LABELS) : kept
    const pass = { scores, labels: scratch.bytes(tokens.count) }
    for (const labeller of labellers) labeller.labelStretches(tokens, sentences, stage, pass)
    if (trace) traceScores(trace, tokens, 'names/chain', stage.candidates, scores)
    const { word } = spellWords(text, tokens.start, tokens.end, numbered)
    const found = mendEdges(readSpans(pass.labels), text, tokens, stage.scene.signs.word, lexicon, word)
    if (trace) traceNames(trace, tokens, 'names/chain', found)
    const decided = decideNames(
      { text, tokens, sentences, stage, lexicon, scores, steps },
      found,
      weights,
      trace,
    )
    return settleNames(decided, found, text, tokens, stage.scene.signs.word, lexicon, word)
  }
}
