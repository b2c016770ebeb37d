import { PARTITIVES, TIME_NOUNS } from '../../lexicon/counted-words.ts'
import { TIME_UNITS } from '../../lexicon/measured-words.ts'
import { type NounPhrase, phraseFrom, skipDeterminers } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `pairs of gloves`, `pieces of machinery`: a shape or portion with what it holds; the head stays the portion. */
export function withContents(words: Words, phrase: NounPhrase, end: number): NounPhrase {
  if (!PARTITIVES.has(words.lower(phrase.head)) || words.isName(phrase.head)) return phrase
  if (words.lower(phrase.last) !== 'of') return phrase
  // `sells three million cases of a year`
  if (/^an?$/.test(words.lower(phrase.last + 1)) && TIME_UNITS.has(words.lower(phrase.last + 2)))
    return phrase
  const from = skipDeterminers(words, phrase.last + 1, end)
  const held = phraseFrom(words, from, end)
  if (!held || held.first > from + 2 || words.isNumeral(from) || TIME_NOUNS.has(words.lower(held.head)))
    return phrase
  return { ...phrase, last: held.last }
}
