import type { NumberRaw } from '../../model/numbers.ts'
import { changedObject } from './changed-object.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { isChange, verbOf } from './object.ts'
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
  if (kind !== 'multiple') return null
  // `revenue from the mainland grew more than sixfold`
  const grown =
    words.lower(place.last - 1).endsWith('fold') && isChange(words.lower(beforeBounds(words, place)))
  // `raised its output tenfold`
  const object = words.isNoun(place.first - 1) ? phraseTo(words, place.first - 1, place.begin) : null
  if (object && isChange(words.lower(verbOf(words, object, place.begin)))) return object
  if (grown) return changedObject(words, place) ?? subjectOf(words, place, sentence)
  if (!COMPARATIVE.test(words.lower(place.last))) return null
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
