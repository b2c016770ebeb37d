import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Place } from './place.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

const BEING = /^(?:is|are|was|were|be|been|being|became|become|becomes|remains?|remained|grew|seems?)$/
const COMPARATIVE = /^(?:as|more|less|better|worse|\p{L}{3,}er)$|^(?:over|under)subscribed$/u

/** `rents were three times as high`, `prices are four times higher than in 1992`: what is compared, before a form of `be`. */
export function comparedSubject(
  words: Words,
  { kind }: NumberRaw,
  place: Place,
  sentence: number,
): NounPhrase | null {
  if (kind !== 'multiple' || !COMPARATIVE.test(words.lower(place.last))) return null
  const next = words.lower(place.last)
  // `twice as many homes` counts homes
  if (
    /^(?:as|more|less)$/.test(next) &&
    !words.isAdjective(place.last + 1) &&
    !words.isAdverb(place.last + 1)
  )
    return null
  if (/^(?:many|much|few)$/.test(words.lower(place.last + 1))) return null
  return BEING.test(words.lower(beforeBounds(words, place))) ? subjectOf(words, place, sentence) : null
}
