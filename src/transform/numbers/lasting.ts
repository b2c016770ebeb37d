import { DATING_WORDS, LASTING_VERBS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { beforeOf } from './of-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `the trip took three hours`, `a day is 24 hours`: a verb right before a length of time, nothing that dates it after. */
export function lasts(words: Words, { first, last }: Place): boolean {
  let at = first - 1
  // `is currently more than six years`
  while (BEFORE_AMOUNT.has(words.lower(at)) || (words.lower(at).endsWith('ly') && words.isVerb(at - 1))) at--
  // `over the last two years`
  if (!words.isVerb(at)) return false
  // `taking 3.3 seconds off the record`
  return (
    LASTING_VERBS.has(words.lower(at)) && !DATING_WORDS.has(words.lower(last)) && words.lower(last) !== 'off'
  )
}

/** `a target of 18 months`, `a sentence of three years`: what lasts so long or asks for it. */
export function ofTerm(words: Words, place: Place): NounPhrase | null {
  const noun = beforeOf(words, place)
  return noun && TERMS.test(words.lower(noun.head)) ? noun : null
}
const TERMS =
  /^(?:expectanc(?:y|ies)|experience|targets?|limits?|sentences?|terms?|bans?|delays?|waits?|hiatus|breaks?|contracts?|deadlines?|suspensions?|stays?|careers?|tenures?|absences?|voyages?|journeys?|lifespans?|shifts?|time)$/
