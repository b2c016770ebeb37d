import { UNCOUNTED_PLURALS } from '../../lexicon/counted-context.ts'
import { NOMINAL_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { ACCOUNTS, SUMS } from '../../lexicon/measured-words.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `billions in profit`: what is money, not where or when. */
export function sumIn(words: Words, i: number, end: number): NounPhrase | null {
  const phrase = phraseFrom(words, i, end)
  const word = phrase && words.lower(phrase.head)
  return word && (ACCOUNTS.has(word) || SUMS.has(word)) ? phrase : null
}

/** One word in the singular that is no name and no group. */
export const isSubstance = (words: Words, { first, head }: NounPhrase) =>
  first === head &&
  !words.isPlural(head) &&
  !words.isName(head) &&
  !UNCOUNTED_PLURALS.has(words.lower(head)) &&
  !NOMINAL_ADJECTIVES.has(words.lower(head))
