import type { ParserInput } from '../../src/analysis/parser/parse-state.ts'
import type { WordFeatures } from '../../src/analysis/words/word-features.ts'
import type { GoldTree } from './oracle.ts'
import type { TaggedText } from './plain-text.ts'

/** What the parser is learnt from. */
export interface ParserMaterial {
  readonly words: WordFeatures
  /** clusters and predicted tags */
  readonly input: ParserInput
  /** first token of each sentence, and the count of all at the end */
  readonly first: Int32Array
  readonly trees: readonly GoldTree[]
  /** plain text, for the steps that need no network */
  readonly articles: readonly TaggedText[]
}
