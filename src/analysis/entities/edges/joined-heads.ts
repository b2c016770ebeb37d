import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

const AND = hashWord('and')
const THE = hashWord('the')

/** Cuts a word off an organization that only a list put before it: `Government and the Housing Inspection Department`. */
export const cutListed = <Name extends NameSpan>(
  names: readonly Name[],
  words: Int32Array,
  lexicon: Lexicon,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    const isListed =
      type === 'ORG' && last - first > 4 && words[first + 1] === AND && words[first + 2] === THE
    if (!isListed || (lookUp(lexicon.words, words[first]!) & LISTS.COMMON) === 0) return name
    return { ...name, first: first + 3 }
  })
