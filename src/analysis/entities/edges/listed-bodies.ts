import { hashSpan, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'

/** What a list has as an organization, and none as a person, is nobody, though it sounds so: `Boko Haram`, `Morgan Stanley`. */
export const renameListed = <Name extends NameSpan>(
  names: readonly Name[],
  words: Int32Array,
  lexicon: Lexicon,
): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'PER' || last - first < 2) return name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    return (known & KNOWN.ORGANIZATION) !== 0 && (known & KNOWN.PERSON) === 0
      ? { ...name, type: 'ORG' }
      : name
  })
