import {
  LENGTHS,
  PAYING_VERBS,
  PERIOD_NOUNS,
  PROPERTIES,
  TIME_UNITS,
  TRANSFER_VERBS,
} from '../../lexicon/measured-words.ts'
import { MOVING_VERBS } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { verbOf } from './object.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

const LIMITS = /^(?:below|above|under|over|exceeding)$/

/** `a fine up to $2,500`, `phones with list prices below $300`: the noun right before the bound. */
export function boundedBy(words: Words, raw: NumberRaw, { first, begin }: Place): NounPhrase | null {
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
  // `study additional investments over 35 GWh`
  const isSize =
    raw.kind === 'measure' &&
    !TIME_UNITS.has(raw.unit ?? '') &&
    words.isPlural(noun.head) &&
    words.isVerb(verb)
  return isProperty || isSize || words.isPreposition(verb) ? noun : null
}

/** `the car with 300 horsepower`, `a flat with 900 square feet`: the noun that has a size; what is far off has none. */
export function fitted(words: Words, raw: NumberRaw, place: Place): NounPhrase | null {
  if (raw.kind !== 'measure' || raw.per || LENGTHS.has(raw.unit ?? '') || TIME_UNITS.has(raw.unit ?? ''))
    return null
  const at = beforeBounds(words, place)
  // `over the weekend with 102 millimetres recorded at Warwick`
  if (raw.unit === 'millimeter' || words.isParticiple(place.last) || PERIOD_NOUNS.has(words.lower(at - 1)))
    return null
  return words.lower(at) === 'with' && words.isNoun(at - 1) ? phraseTo(words, at - 1, place.begin) : null
}
