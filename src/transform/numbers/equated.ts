import { ACCOUNTS, PROPERTIES, SUMS, TALLIES } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { type NounPhrase, phraseFrom, skipDeterminers } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `$2.1 million is the estimated cost of the plan`: the noun of an amount behind the verb, where the amount opens its clause. */
export function equated(words: Words, { first, last, begin, end }: Place): NounPhrase | null {
  if (!/^(?:is|was|are|were)$/.test(words.lower(last)) || !/^(?:the|its|their)$/.test(words.lower(last + 1)))
    return null
  let before = first - 1
  while (before >= begin && BEFORE_AMOUNT.has(words.lower(before))) before--
  if (before >= begin && !/^(?:[,;:"“–—]|and|but|that|while|said|says)$/.test(words.lower(before)))
    return null
  const noun = phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  return noun && isAmount(words.lower(noun.head)) ? noun : null
}

const isAmount = (word: string) =>
  ACCOUNTS.has(word) || PROPERTIES.has(word) || SUMS.has(word) || TALLIES.has(word) || AMOUNTS.test(word)
const AMOUNTS = /^(?:amount|sum|bill|size|share|estimate|level|target|goal|figure|fare|charge|average)$/
