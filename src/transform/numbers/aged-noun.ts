import { PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import { KIN_NOUNS } from '../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { countedAfter } from './counted.ts'
import { diedAged } from './died-aged.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
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
/** `people over the age of 54`, `voters between the ages of 18 and 34`: the plural before the bound. */
export function overAge(words: Words, { first, begin }: Place): NounPhrase | null {
  // `Radio host Ana Ruiz dies aged 79`
  if (words.lower(first - 1) === 'aged' && /^(?:dies|died|dead)$/.test(words.lower(first - 2)))
    return words.isPerson(first - 3)
      ? { first: words.startOfName(first - 3), last: first - 2, head: first - 3 }
      : null
  // `his daughter Gianna aged 13`
  if (words.lower(first - 1) === 'aged' && words.isPerson(first - 2))
    return { first: words.startOfName(first - 2), last: first - 1, head: first - 2 }
  if (words.lower(first - 1) === 'aged') return diedAged(words, first - 2, begin)
  // `women between 50 and 74`, `children as young as six`
  const young = words.lower(first - 1) === 'as' && words.lower(first - 3) === 'as'
  const people = phraseTo(words, young ? first - 4 : first - 2, begin)
  if (young || /^(?:between|from)$/.test(words.lower(first - 1)))
    return people && isPeople(words.lower(people.head)) ? people : null
  // `Ana Ruiz died at age 79`, `died on Monday at the age of 79`
  const age = words.lower(first - 1) === 'of' ? first - 2 : first - 1
  const at = words.lower(age - 1) === 'the' ? age - 2 : age - 1
  if (words.lower(age) === 'age' && words.lower(at) === 'at') return diedAged(words, at - 1, begin)
  if (words.lower(first - 1) !== 'of' || !/^ages?$/.test(words.lower(first - 2))) return null
  const bound = words.lower(first - 3) === 'the' ? first - 4 : first - 3
  if (!/^(?:over|under|above|below|between|from)$/.test(words.lower(bound))) return null
  const near = phraseTo(words, bound - 1, begin)
  // `residents of the United States over the age of 18`
  const bounded =
    near && words.isName(near.head) && words.lower(near.first - 1) === 'the'
      ? startOf(words, near, begin)
      : near
  return bounded && (words.isPlural(bounded.head) || words.lower(bounded.head) === 'people') ? bounded : null
}

const isPeople = (word: string) =>
  PEOPLE_BY_AGE.has(word) || ROLE_NOUNS.has(word.replace(/s$/, '')) || KIN_NOUNS.has(word)
const BEING = /^(?:is|are|was|were|be|been|turn|turns|turned|turning)$/
const VERB_TAILS = new Set('that to he she it they his her the a an i we you'.split(' '))
