import { PAYING_VERBS, PROPERTIES, TRANSFER_VERBS } from '../../lexicon/measured-words.ts'
import { MOVING_VERBS } from '../../lexicon/number-cues.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { verbOf } from './object.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

const LIMITS = /^(?:below|above|under|over|exceeding)$/

/** `a fine up to $2,500`, `phones with list prices below $300`: the noun right before the bound. */
export function boundedBy(words: Words, { first, begin }: Place): NounPhrase | null {
  const upTo = words.lower(first - 1) === 'to' && words.lower(first - 2) === 'up'
  if (!upTo && !LIMITS.test(words.lower(first - 1))) return null
  const noun = phraseTo(words, first - (upTo ? 3 : 2), begin)
  if (!noun || words.isName(noun.head)) return null
  // `is expected to edge up to 2 percent`: a verb that the tagger took for a noun
  if (MOVING_VERBS.has(words.lower(noun.head)) && words.lower(noun.first - 1) === 'to') return null
  const verb = verbOf(words, noun, begin)
  // `cost the company up to $780`: who pays or gets it
  if (TRANSFER_VERBS.has(words.lower(verb)) || PAYING_VERBS.has(words.lower(verb))) return null
  if (upTo) return noun
  const isProperty =
    PROPERTIES.has(words.lower(noun.head)) || PROPERTIES.has(words.lower(noun.head).replace(/s$/, ''))
  return isProperty || words.isPreposition(verb) ? noun : null
}
