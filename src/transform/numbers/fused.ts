import {
  AFTER_FUSED,
  BEFORE_COUNTS,
  BEFORE_FUSED,
  BEFORE_UNCOUNTED,
  BESIDE_COUNTED,
} from '../../lexicon/counted-context.ts'
import { PERIOD_NOUNS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import type { Place } from './place.ts'
import { refersBack } from './refers-back.ts'
import type { Words } from './words.ts'

/** What was counted last, and where. */
export interface Counted {
  readonly phrase: NounPhrase
  readonly sentence: number
  /** first token of the number that counted it */
  readonly number: number
}

/** How many sentences back a number without a noun may look. */
const REACH = 2

/** What an article has counted so far. */
export interface History {
  last: Counted | null
  /** the first count of each value: `seven people were held ... all seven` */
  readonly byValue: Map<string, Counted>
  /** what the last share was of: `41 percent of voters` */
  share: Counted | null
  /** of the last amount of money */
  money: string | null
  /** of the last amount in a table of results */
  currency: string | null
}

/**
 * What a number without a noun counts: `Sixteen have already been placed` counts what the sentence before counted,
 * `all seven` what seven counted. A subset (`workers, including 192 members`) gives way to the whole it is taken from.
 */
export function fusedHead(
  words: Words,
  raw: NumberRaw,
  place: Place,
  sentence: number,
  { last, byValue }: History,
): NounPhrase | null {
  if (raw.kind !== 'count' && raw.kind !== 'fraction' && raw.kind !== 'percent') return null
  const same = isDefinite(words, place) ? byValue.get(valueKey(raw)) : undefined
  if (same) return nounsOnly(words, same.phrase)
  if (!last || sentence - last.sentence > REACH) return null
  const { phrase, number } = last
  if (!isFused(words, raw, place, number, sentence === last.sentence)) return null
  // `one dose ... 4% of them`: not of the one
  if (
    raw.kind !== 'count' &&
    refersBack(words, place) &&
    !words.isPlural(phrase.head) &&
    words.lower(number) === 'one'
  )
    return null
  if (isCompared(words, place)) return phrase
  let at = number - 1
  while (at > 0 && BEFORE_COUNTS.has(words.lower(at))) at--
  const whole =
    words.lower(at) === 'including' ? phraseTo(words, words.lower(at - 1) === ',' ? at - 2 : at - 1, 0) : null
  return nounsOnly(words, whole ?? phrase)
}

/** `41 percent of voters agreed. Only 24 percent did not`: what a share that opens its clause before a verb is of. */
export function sharedWhole(
  words: Words,
  { kind }: NumberRaw,
  place: Place,
  sentence: number,
  { share, last }: History,
): NounPhrase | null {
  // `82,000 cases, of which 34 per cent are old`
  if (isOfWhich(words, place) && last?.sentence === sentence) return nounsOnly(words, last.phrase)
  if (kind !== 'percent' || !share || sentence - share.sentence > 1 || !words.isVerb(place.last)) return null
  let at = place.first - 1
  while (at >= place.begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  return at < place.begin || BEFORE_FUSED.has(words.lower(at)) ? nounsOnly(words, share.phrase) : null
}

const isOfWhich = (words: Words, { first }: Place) =>
  /^(?:which|whom)$/.test(words.lower(first - 1)) && words.lower(first - 2) === 'of'

/** A key for numbers that are equal as written: digits or words with what scales them. */
export const valueKey = ({ low, high }: NumberRaw): string =>
  high ? '' : `${low.digits}|${low.words}|${low.exponent}|${low.factor}|${low.divisor}`

/** `all seven`, `the two were`, `the other six`: the very ones counted before. */
function isDefinite(words: Words, { first, last }: Place): boolean {
  const before = words.lower(first - 1)
  return /^(?:all|the|these|those|both)$/.test(before) && !words.isNoun(last) && !words.isAdjective(last)
}

const isCapital = (words: Words, i: number) => /^\p{Lu}/u.test(words.analysis.word(i))

/** Adjectives of the phrase before say nothing about the number that follows: `the affected workers` gives `workers`. */
function nounsOnly(words: Words, phrase: NounPhrase): NounPhrase {
  let first = phrase.head
  while (first > phrase.first) {
    if (words.isNoun(first - 1)) first--
    else if (
      words.isJoint(first - 1) ||
      (words.lower(first - 1) === 'and' && isCapital(words, first) && isCapital(words, first - 2))
    )
      first -= 2
    else break
  }
  return { first: Math.max(first, phrase.first), last: phrase.head + 1, head: phrase.head }
}

/** `compared with just 20 a year earlier`, `versus 20`: the very same is counted once more. */
function isCompared(words: Words, { first }: Place): boolean {
  const at = /^(?:just|only|about|around|nearly|almost|some)$/.test(words.lower(first - 1))
    ? first - 2
    : first - 1
  return (
    /^(?:versus|vs|against)$/.test(words.lower(at)) ||
    (/^(?:with|to)$/.test(words.lower(at)) && words.lower(at - 1) === 'compared')
  )
}

const ENDS_FUSED = /^(?:[.,;:)]|than|in|at|on|by|and|this|next|last)$/

/** Whether a number stands where a noun phrase stands: as a subject, before `of them`, or beside one that was counted. */
function isFused(words: Words, raw: NumberRaw, place: Place, number: number, near: boolean): boolean {
  const { first, last, begin, end } = place
  if (refersBack(words, place) || isOfWhich(words, place)) return true
  if (raw.low.digits.includes('.') && raw.low.exponent === 0) return false
  const before = words.lower(first - 1)
  const after = words.lower(last)
  if (BEFORE_UNCOUNTED.has(before) && !near) return false
  const starts = first === begin || BEFORE_FUSED.has(before)
  if (starts && words.isVerb(last)) return true
  if (starts && /^(?:more|others?)$/.test(after) && (words.isVerb(last + 1) || last + 1 >= end)) return true
  if (!near) return false
  // `compared with eight taking a placebo`
  if (
    isCompared(words, place) &&
    words.lower(number) !== 'one' &&
    /(?:ing|ed)$/.test(after) &&
    words.isParticiple(last)
  )
    return true
  // `105,000 people have fled, with 70,000 crossing the border`
  if (before === 'with' && after.endsWith('ing') && words.isParticiple(last) && words.lower(number) !== 'one')
    return true
  // `hold 51 seats and the others the remaining 49`
  if (before === 'remaining' && ENDS_FUSED.test(after)) return true
  // `killing 12 people and wounding 70 when`
  if (
    /^(?:wounding|injuring|killing|hurting)$/.test(before) &&
    !words.isNoun(last) &&
    !words.isAdjective(last)
  )
    return true
  // `up to 11 lessons (nine required)`
  if (before === '(' && words.isParticiple(last) && words.lower(last + 1) === ')') return true
  // `up to 1,000 links, or 5,000 if they pay`
  if (before === 'or' && after === 'if') return true
  if (isCompared(words, place) && /^(?:today|now|then|previously)$/.test(after)) return true
  // `131 working rigs, against 222 one year ago`
  if (isCompared(words, place) && words.isNumeral(last) && PERIOD_NOUNS.has(words.lower(last + 1)))
    return true
  // `plans to open a dozen more`, `20 fewer than in May`
  if (/^(?:more|fewer|others)$/.test(after) && (last + 1 >= end || ENDS_FUSED.test(words.lower(last + 1))))
    return true
  return AFTER_FUSED.has(after) && BESIDE_COUNTED.has(before)
}
