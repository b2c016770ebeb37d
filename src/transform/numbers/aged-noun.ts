import type { NumberRaw } from '../../model/numbers.ts'
import { countedAfter, type Place } from './counted.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

/**
 * Who or what is so old: `the 7-year-old boy`, `the castle is 800 years old`, `patients averaging 45 years of age`; not `the
 * 71-year-old fears that`, where the noun is a verb.
 */
export function agedNoun(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  // `the 26-year-old had treatment`, `the 16-year-old supplying players`
  if (words.isVerb(place.last)) return null
  const verb = beforeBounds(words, place)
  if (!words.isJoint(place.first + 1) && words.lower(place.first - 1) !== 'a') {
    // `the bridge, 120 years old, fell`
    if (/^(?:,|averaging)$/.test(words.lower(verb))) return phraseTo(words, verb - 1, place.begin)
    if (BEING.test(words.lower(verb))) return subjectOf(words, place, sentence)
  }
  const phrase = countedAfter(words, raw, place)
  return phrase && words.isPlural(phrase.head) && VERB_TAILS.has(words.lower(phrase.last)) ? null : phrase
}
const BEING = /^(?:is|are|was|were|be|been)$/
const VERB_TAILS = new Set('that to he she it they his her the a an i we you'.split(' '))
