import { hashSpan } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

/** The lists that have a word, or several as a phrase, in bits of `LISTS`. `words` are the hashes of the tokens. */
export const listsOf = (
  { first, last }: Pick<NameSpan, 'first' | 'last'>,
  words: Int32Array,
  lexicon: Lexicon,
): number =>
  last - first === 1
    ? lookUp(lexicon.words, words[first]!)
    : lookUp(lexicon.phrases, hashSpan(words, first, last))
