import type { EntitySpan, Sentences, Tokens } from '../../model/analysis.ts'
import type { Trace } from '../../model/trace.ts'
import { Scratch } from '../scratch.ts'
import { type NumberedWords, WordBook } from '../words/word-book.ts'
import { STYLE } from './candidates.ts'
import { Labeller } from './first-pass.ts'
import { joinHyphens } from './hyphenated-names.ts'
import { readLexicon } from './lexicon.ts'
import { Reader } from './reader.ts'
import { LABELS } from './rows.ts'
import { prepare } from './scene.ts'
import { relabel } from './second-pass.ts'
import { SignReader } from './signs.ts'
import { readSpans } from './spans.ts'
import { traceScores } from './trace-names.ts'
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
  const signs = new SignReader(readLexicon(new Reader(file('models/lexicon.bin'))))
  const book = new WordBook()
  const scratch = new Scratch()
  const reader = new Reader(file('models/entities.bin'))
  const labellers = Object.values(STYLE).map(style => new Labeller(readWeights(reader), style))
  const kept = new Int32Array(KEPT_TOKENS * LABELS)
  return (text, tokens, sentences, numbered = book.number(text, tokens)) => {
    scratch.clear()
    const stage = prepare(text, tokens, sentences, signs, numbered, scratch)
    const scores = tokens.count > KEPT_TOKENS ? new Int32Array(tokens.count * LABELS) : kept
    const pass = { scores, labels: scratch.bytes(tokens.count) }
    for (const labeller of labellers) labeller.labelStretches(tokens, sentences, stage, pass)
    if (trace) traceScores(trace, tokens, 'names/first pass', stage.candidates, scores)
    const labels = relabel(tokens, sentences, stage, labellers, pass)
    if (trace) traceScores(trace, tokens, 'names/second pass', stage.candidates, scores)
    return joinHyphens(readSpans(labels), text, tokens)
  }
}
