import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { DIMENSION_WORDS, MOVES, TIME_UNITS } from '../../lexicon/measured-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { afterBracket } from './brackets.ts'
import type { Place } from './counted.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `a 40-yard line`, `the $40 billion tanker contract`, `a 25% duty`, `the 320MW Aldra`. */
export function attributed(words: Words, number: NumberRaw, place: Place): NounPhrase | null {
  const { first, last, end } = place
  const raw = number.attributive ? number : { ...number, attributive: isSingular(words, number, place) }
  let at = last
  if (MOVES.has(words.lower(at))) return null
  if (words.isJoint(at)) at++
  if (!raw.attributive && TIME_UNITS.has(raw.unit ?? '')) return null
  if (words.lower(at) === ',' && raw.attributive) at++
  if (words.lower(at) === '(') at = afterBracket(words, at, end)
  // `a giant 8ft 9in long catfish`
  if (raw.kind === 'measure' && DIMENSION_WORDS.has(words.lower(at)) && words.isNoun(at + 1))
    return phraseFrom(words, at + 1, end)
  if (
    words.isNumeral(at) ||
    (!raw.attributive &&
      !DETERMINERS.has(words.lower(first - 1)) &&
      (words.isAdverb(at) || words.isParticiple(at) || DIMENSION_WORDS.has(words.lower(at))))
  )
    return null
  const phrase = phraseFrom(words, at, end) ?? (raw.attributive ? hidden(words, at) : null)
  if (!phrase || phrase.first > at + 3) return null
  if (!raw.attributive && TIME_UNITS.has(words.lower(phrase.head))) return null
  if (raw.attributive || phrase.last - phrase.first > 1) return phrase
  if (words.isName(phrase.head))
    return raw.kind === 'measure' && DETERMINERS.has(words.lower(first - 1)) ? phrase : null
  return isVerbAfterAll(words, phrase) ? null : phrase
}

/** `a 30 minute walk`: a unit in the singular after more than one describes the noun after it. */
const isSingular = (words: Words, { unit, low }: NumberRaw, { first, last }: Place) =>
  /^an?$/.test(words.lower(first - 1)) &&
  low.digits !== '1' &&
  words.lower(last - 1) === unit &&
  words.isNoun(last)

/** `60-acre orchard`: a noun that the tagger took for an adverb. */
const hidden = (words: Words, at: number): NounPhrase | null =>
  words.isAdverb(at) && /^[a-z]{4,}$/.test(words.lower(at)) && !words.lower(at).endsWith('ly')
    ? { first: at, last: at + 1, head: at }
    : null

/** `Winds of 150 km/h tore off roofs`, `$2 million stay a week`: what the tagger took for a noun. */
const isVerbAfterAll = (words: Words, { head, last }: NounPhrase) =>
  !words.isPlural(head) && VERB_TAILS.has(words.lower(last))
const VERB_TAILS = new Set('the an a its their his her off up out down away it them'.split(' '))
