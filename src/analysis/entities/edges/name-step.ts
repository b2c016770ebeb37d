import type { Lexicon } from '../lexicon.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Mends the names of an article by what they are called and what is known of it. `words` are the hashes of the tokens. */
export type NameStep = <Name extends NameSpan>(
  names: readonly Name[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
) => Name[]
