import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

const TIME_UNIT =
  /^(?:year|month|week|day|hour|minute|second|decade|century|night|fortnight|weekend|semester)$/
/** Verbs between a price and what it is paid for. */
const PAYING =
  /^(?:pa(?:y|ys|id|ying)|spen[dt]|spends|spending|charg(?:e|es|ed|ing)|bought|sold|cost|costs|offered|bid)$/

/** What money, a percent or a measure measures, where the sentence says it. */
export function measuredBy(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  const attribute = attributed(words, raw, place)
  if (attribute || raw.attributive) return attribute
  const of = afterOf(words, raw, place)
  if (of) return of
  if (raw.kind === 'measure' && TIME_UNIT.test(raw.unit ?? '')) return null
  return (
    beforeOf(words, place) ??
    paidFor(words, raw, place) ??
    besideChange(words, place) ??
    subjectOf(words, place, sentence)
  )
}

/** `a 40-yard line`, `the $40 billion tanker contract`, `a 25% duty`. */
function attributed(words: Words, raw: NumberRaw, { last, end }: Place): NounPhrase | null {
  let at = last
  if (words.isJoint(at)) at++
  if (!raw.attributive && TIME_UNIT.test(raw.unit ?? '')) return null
  if (words.lower(at) === ',' && raw.attributive) at++
  if (words.lower(at) === '(') at = afterBracket(words, at, end)
  if (words.isNumeral(at) || (!raw.attributive && words.isAdverb(at))) return null
  const phrase = phraseFrom(words, at, end)
  if (!phrase || phrase.first > at + 3) return null
  return words.isName(phrase.head) && !raw.attributive && phrase.last - phrase.first < 2 ? null : phrase
}

/** After the bracket that opens at token `i`, where it closes soon: `1.8 million-mile (2.9m km) journey`. */
function afterBracket(words: Words, i: number, end: number): number {
  for (let at = i + 1; at < end && at < i + 8; at++)
    if (words.lower(at) === ')') return words.isJoint(at + 1) ? at + 2 : at + 1
  return i
}

/** `60% of its revenue`, `350 barrels of oil`, `$2 million in damages`. */
function afterOf(words: Words, raw: NumberRaw, { last, end }: Place): NounPhrase | null {
  const word = words.lower(last)
  if (word === 'of') return phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  if (word !== 'in' || raw.kind === 'percent') return null
  const phrase = phraseFrom(words, last + 1, end)
  return phrase && phrase.first === last + 1 && !words.isName(phrase.head) && !words.isNumeral(last + 1)
    ? phrase
    : null
}

/** `a fine of $10.5 million`, `speeds of up to 400 km/h`. */
function beforeOf(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    /^(?:up|to|about|around|at|least|more|than|over|nearly|almost|between|roughly|some|approximately|a|less|the)$/.test(
      words.lower(at),
    )
  )
    at--
  if (words.lower(at) !== 'of') return null
  const phrase = phraseTo(words, at - 1, begin)
  return phrase &&
    /^(?:total|average|rate|minimum|maximum|number|amount|record|sum)$/.test(words.lower(phrase.head)) &&
    phrase.first === phrase.head
    ? null
    : phrase
}

/** `paid $5 million for the land`. */
function paidFor(words: Words, raw: NumberRaw, { first, last, begin, end }: Place): NounPhrase | null {
  if (raw.kind !== 'money' || words.lower(last) !== 'for') return null
  for (let at = first - 1; at >= begin && at > first - 8; at--) {
    if (PAYING.test(words.lower(at))) return phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  }
  return null
}

/** `shares down 11.9%`, `Blackmores up 9.4 per cent`: the noun right before the adverb. */
function besideChange(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    /^(?:about|around|nearly|more|than|over|almost|some|roughly|by)$/.test(words.lower(at))
  )
    at--
  return /^(?:up|down)$/.test(words.lower(at)) ? phraseTo(words, at - 1, begin) : null
}
