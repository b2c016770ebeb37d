import type { EntitySpan, Sentences, Tokens } from '../../../model/analysis.ts'
import { STYLE } from './candidates.ts'
import { Labeller } from './first-pass.ts'
import { joinHyphens } from './hyphenated-names.ts'
import { readLexicon } from './lexicon.ts'
import { Reader } from './reader.ts'
import { LABELS } from './rows.ts'
import { prepare } from './scene.ts'
import { relabel } from './second-pass.ts'
import { readSpans } from './spans.ts'
import { readWeights } from './weights.ts'

/** Finds the names of an article. */
export type Recogniser = (text: string, tokens: Tokens, sentences: Sentences) => EntitySpan[]

/** Articles of as many tokens share one memory for their scores. */
const KEPT_TOKENS = 1 << 13

/** Makes the recogniser from `models/lexicon.bin` and `models/entities.bin`, which `file` gives by name. */
export function createRecogniser(file: (name: string) => Uint8Array): Recogniser {
  const lexicon = readLexicon(new Reader(file('models/lexicon.bin')))
  const reader = new Reader(file('models/entities.bin'))
  const labellers = Object.values(STYLE).map(style => new Labeller(readWeights(reader), style))
  const kept = new Int32Array(KEPT_TOKENS * LABELS)
  return (text, tokens, sentences) => {
    const stage = prepare(text, tokens, sentences, lexicon)
    const scores = tokens.count > KEPT_TOKENS ? new Int32Array(tokens.count * LABELS) : kept
    const pass = { scores, labels: new Uint8Array(tokens.count) }
    for (const labeller of labellers) labeller.labelStretches(tokens, sentences, stage, pass)
    return joinHyphens(readSpans(relabel(tokens, sentences, stage, labellers, pass)), text, tokens)
  }
}
