import { hashSpan } from '../decision/known.ts'
import { hashWord } from '../hash.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

const AND = hashWord('and')

/** Cuts two known names apart that a chain took for one: `Airbus and Rolls-Royce`. */
export const cutJoint = (names: readonly NameSpan[], words: Int32Array, lexicon: Lexicon): NameSpan[] =>
  names.flatMap(name => {
    const { first, last } = name
    if (last - first < 3 || name.type === 'PER') return [name]
    const isKnown = (from: number, to: number) => lookUp(lexicon.names, hashSpan(words, from, to)) !== 0
    for (let i = first + 1; i < last - 1; i++)
      if (words[i] === AND && isKnown(first, i) && isKnown(i + 1, last) && !isKnown(first, last))
        return [
          { ...name, last: i },
          { ...name, first: i + 1 },
        ]
    return [name]
  })
