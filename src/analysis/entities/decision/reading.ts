import type { Sentences, Tokens } from '../../../model/analysis.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Stage } from '../scene.ts'

/** An article as the chains read it. */
export interface Reading {
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: Sentences
  readonly stage: Stage
  readonly lexicon: Lexicon
  /** scores of the chain, 16 a token */
  readonly scores: Int32Array
  /** by `STYLE`: the steps of its chain */
  readonly steps: readonly Int32Array[]
}
