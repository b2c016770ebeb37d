import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import { hashSpan, isKnownBody } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { NameStep } from './name-step.ts'

const OWNED = /^['’]s$/

/**
 * Cuts an organization off the owner before it, who has a name of two words: `Robert Maxwell's | British Printing`, `BBC One's |
 * Fame Academy`. `words` are the hashes of the tokens.
 */
export const cutOwners: NameStep = (names, { word }, words, lexicon) => {
  const isOwned = ({ first, last, type }: NameSpan) =>
    type === 'ORG' && last - first > 3 && OWNED.test(word(first + 2))
  if (!names.some(isOwned)) return [...names]
  return names.flatMap(name => {
    const { first, last } = name
    if (!isOwned(name)) return [name]
    const owner = lookUp(lexicon.names, hashSpan(words, first, first + 2))
    const isGiven = (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0
    // `Halden University's School of Law` is one body
    for (let i = first + 3; i < last; i++)
      if (word(i) === 'of' || HEAD_NOUNS.has(word(i).toLowerCase())) return [name]
    const isBody = isKnownBody(owner)
    const isKnown = lookUp(lexicon.names, hashSpan(words, first, last)) !== 0
    if (isKnown || !(isBody || (isGiven && last - first > 4))) return [name]
    return [
      { ...name, last: first + 2, type: isBody ? 'ORG' : 'PER' },
      { ...name, first: first + 3 },
    ]
  })
}
