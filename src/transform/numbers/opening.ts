import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { TIME_UNITS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** What the first words of a sentence say that its number counts: `Attendance: 51,700`, `Among women, 70 percent agree`, `Weighing 40 pounds, the dog`. */
export const openingNoun = (words: Words, raw: NumberRaw, place: Place): NounPhrase | null =>
  labelled(words, place) ??
  among(words, raw, place) ??
  measuredFirst(words, raw, place) ??
  pricedFirst(words, raw, place)

/** `Attendance: 51,700`: the label of a line that holds nothing else. */
function labelled(words: Words, { first, last, begin, end }: Place): NounPhrase | null {
  let colon = first - 1
  while (colon > begin && BEFORE_AMOUNT.has(words.lower(colon))) colon--
  if (words.lower(colon) !== ':') return null
  if (last < end && !/^[.(,;]$/.test(words.lower(last))) return null
  const label = phraseTo(words, colon - 1, begin)
  if (!label || words.isPerson(label.head)) return null
  let opens = label.first
  while (opens > begin && DETERMINERS.has(words.lower(opens - 1))) opens--
  return opens === begin ? label : null
}

/** `Among women who vote, about 70 percent belong to it`, `Of the students who applied, 30 were admitted`: the whole of a part. */
function among(
  words: Words,
  { kind, high }: NumberRaw,
  { first, last, begin, end }: Place,
): NounPhrase | null {
  if (!OPENING.test(words.lower(begin)) || (kind !== 'percent' && kind !== 'count') || high) return null
  let comma = first - 1
  while (comma > begin && BEFORE_AMOUNT.has(words.lower(comma))) comma--
  if (words.lower(comma) !== ',' || !isVerbal(words, last)) return null
  const of = words.lower(begin + 1) === 'of' ? begin + 2 : begin + 1
  const from = skipDeterminers(words, of, end)
  const whole = phraseFrom(words, from, comma)
  const near = whole && (whole.first <= from + 1 || words.isPossessive(whole.first - 1))
  return near && words.isPlural(whole.head) ? whole : null
}
/** `Standing 230 feet tall, the tower`: the noun after the participle that measures it. */
function measuredFirst(words: Words, { kind, attributive }: NumberRaw, place: Place): NounPhrase | null {
  const { first, last, begin, end } = place
  if (kind !== 'measure' || attributive || !MEASURING.test(words.lower(begin))) return null
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  if (at !== begin) return null
  let comma = last
  while (comma < end && comma < last + REACH && words.lower(comma) !== ',') comma++
  if (words.lower(comma) !== ',') return null
  const from = skipDeterminers(words, comma + 1, end)
  const noun = phraseFrom(words, from, end)
  return noun && noun.first <= from + 1 ? noun : null
}
/** `At 118.5p, its shares have climbed`, `At $40 a barrel, oil is cheap`: the noun behind the comma; people are of an age. */
function pricedFirst(words: Words, { kind, unit, per }: NumberRaw, { first, last, begin, end }: Place) {
  if (!/^(?:money|percent|measure)$/.test(kind) || (!per && TIME_UNITS.has(unit ?? ''))) return null
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'at') at--
  if (at !== begin || words.lower(at) !== 'at' || words.lower(last) !== ',') return null
  const from = skipDeterminers(words, last + 1, end)
  const noun = phraseFrom(words, from, end)
  if (!noun || noun.first > from + 1 || words.isPerson(noun.head)) return null
  return words.isVerb(noun.last) || words.isPreposition(noun.last) ? noun : null
}

const MEASURING = /^(?:standing|weighing|measuring|stretching|spanning|covering|towering|rising|averaging)$/
/** Tokens between a measure and the comma behind it. */
const REACH = 10

/** A verb, or what the tagger took for a noun in the singular: `48 rate it`. */
const isVerbal = (words: Words, at: number) =>
  words.isVerb(at) ||
  words.isAdverb(at) ||
  (words.isNoun(at) && !words.isName(at) && !words.isPlural(at) && !words.isNoun(at + 1))

const OPENING = /^(?:among|of|amongst|out)$/
