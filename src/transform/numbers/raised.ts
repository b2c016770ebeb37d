import { INTRANSITIVE, MOVES, PERIOD_NOUNS } from '../../lexicon/measured-words.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { isChange, verbOf } from './object.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `raises the school tax levy 2 percent`: the object between a verb that changes something and how far, without a preposition. */
export function raisedObject(
  words: Words,
  { first, last, begin }: Place,
): { readonly object: NounPhrase; readonly verb: number } | null {
  // `raised prices up to 30 percent`, `raised premiums an average of 11%`
  const upTo = words.lower(first - 1) === 'to' && words.lower(first - 2) === 'up' ? 2 : 0
  // `cut its estimate a half percentage point`
  const article = /^an?$/.test(words.lower(first - 1)) ? 1 : 0
  const average = words.lower(first - 1) === 'of' && words.lower(first - 2) === 'average' ? 3 : 0
  const at = first - 1 - upTo - average - article
  const object = MOVES.has(words.lower(last)) ? null : phraseTo(words, at, begin)
  if (!object || words.isName(object.head) || PERIOD_NOUNS.has(words.lower(object.head))) return null
  const verb = verbOf(words, object, begin)
  const word = words.lower(verb)
  return verb >= 0 && words.isVerb(verb) && isChange(word) && !INTRANSITIVE.has(word)
    ? { object, verb }
    : null
}
