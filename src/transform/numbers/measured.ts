import { TIME_NOUNS } from '../../lexicon/counted-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import type { Words } from './words.ts'

const TIME_UNIT =
  /^(?:year|month|week|day|hour|minute|second|decade|century|night|fortnight|weekend|semester)$/
/** Verbs between a price and what it is paid for. */
const PAYING =
  /^(?:pa(?:y|ys|id|ying)|spen[dt]|spends|spending|charg(?:e|es|ed|ing)|bought|sold|cost|costs|offered|bid)$/
/** Between a subject and its verb, or between verb and number. */
const SKIPPED = /^(?:,|"|“|”|\(|\)|to|not|also|just|only|now|still|already)$/

/** What money, a percent or a measure measures, where the sentence says it. */
export function measuredBy(words: Words, raw: NumberRaw, place: Place): NounPhrase | null {
  const attribute = attributed(words, raw, place)
  if (attribute || raw.attributive) return attribute
  const of = afterOf(words, raw, place)
  if (of) return of
  if (raw.kind === 'measure' && TIME_UNIT.test(raw.unit ?? '')) return null
  return (
    beforeOf(words, place) ??
    paidFor(words, raw, place) ??
    besideChange(words, place) ??
    subjectOf(words, place)
  )
}

/** `a 40-yard line`, `the $40 billion tanker contract`, `a 25% duty`. */
function attributed(words: Words, raw: NumberRaw, { last, end }: Place): NounPhrase | null {
  let at = last
  if (words.isJoint(at)) at++
  if (!raw.attributive && TIME_UNIT.test(raw.unit ?? '')) return null
  if (words.lower(at) === ',' && raw.attributive) at++
  if (!raw.attributive && (words.isAdverb(at) || words.isNumeral(at))) return null
  const phrase = phraseFrom(words, at, end)
  if (!phrase || phrase.first > at + 3) return null
  return words.isName(phrase.head) && !raw.attributive && phrase.last - phrase.first < 2 ? null : phrase
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

/** The subject of the verb that governs a number: `unemployment fell to 5.3%`. */
function subjectOf(words: Words, { first, begin }: Place): NounPhrase | null {
  let verb = first - 1
  for (; verb >= begin && first - verb < 25; verb--) {
    if (/^(?:;|:|—)$/.test(words.lower(verb))) return null
    if (words.isFinite(verb)) break
  }
  if (verb < begin || !words.isFinite(verb)) return null
  let at = verb - 1
  while (
    at >= begin &&
    (words.isAdverb(at) || words.isVerb(at) || SKIPPED.test(words.lower(at)) || isWhen(words, at))
  )
    at--
  let phrase = phraseTo(words, at, begin)
  for (let steps = 0; phrase && steps < 3; steps++) {
    const before = beforePreposition(words, phrase.first - 1, begin)
    const outer = before < 0 ? null : phraseTo(words, before, begin)
    if (!outer) break
    phrase = { ...outer, last: phrase.last }
  }
  return phrase
}

/** `this week`, `last year` between a subject and its verb, and the name of a day. */
const isWhen = (words: Words, i: number) =>
  TIME_NOUNS.has(words.lower(i)) ||
  (TIME_UNIT.test(words.lower(i)) && /^(?:this|last|next|past)$/.test(words.lower(i - 1))) ||
  (/^(?:this|last|next|past)$/.test(words.lower(i)) && TIME_UNIT.test(words.lower(i + 1)))

/** The token before `of the`, `in`, `for`, where they link two noun phrases; -1 where they don't. */
function beforePreposition(words: Words, i: number, begin: number): number {
  let at = i
  while (at >= begin && /^(?:the|a|an|its|their|his|her|this|that)$/.test(words.lower(at))) at--
  return at > begin && /^(?:of|for|in|at|from|on)$/.test(words.lower(at)) && words.isNoun(at - 1)
    ? at - 1
    : -1
}
