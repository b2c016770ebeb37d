import { PERIODS } from '../../lexicon/counted-context.ts'
import { DETERMINERS, PAID_WORKS, SHOWING_VERBS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import { PERIOD_NOUNS, POLLS } from '../../lexicon/measured-words.ts'
import { PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** What a step is of; null where the sentence does not say it beside the step. */
export interface Step {
  readonly of: NounPhrase | null
}

/**
 * What changes by the amount that a noun of change tells: `an increase of 14 percent in bread prices`, `a 6 percent
 * decrease in savings`, `a price increase of 5 percent`, `a 5% pay rise`. Null where no such noun stands beside it. `isLoss`: a loss or a gain is of money.
 */
export function stepOf(words: Words, place: Place, isLoss = false): Step | null {
  return stepBefore(words, place, isLoss) ?? stepAfter(words, place, isLoss)
}

/** `an increase in shares of common stock to 100 million`: what rises or falls between the noun of change and a bare number. */
export function changedBetween(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at)) && !/^(?:to|from|by)$/.test(words.lower(at))) at--
  return stepAround(words, at, begin)
}

/** `a rise in the transaction tax to 26 yen`: the noun between the noun of change and the amount, or null. */
function stepAround(words: Words, at: number, begin: number): NounPhrase | null {
  if (!/^(?:to|from|by)$/.test(words.lower(at))) return null
  const near = phraseTo(words, at - 1, begin)
  // `in authorized shares of common stock`
  const outer = near && words.lower(near.first - 1) === 'of' ? phraseTo(words, near.first - 2, begin) : null
  const what = near && outer && !words.isName(near.head) ? { ...outer, last: near.last } : near
  if (!what || (STEP_NOUNS.has(words.lower(what.head)) && what.first === what.head)) return null
  let before = what.first - 1
  const leads = (i: number) =>
    DETERMINERS.has(words.lower(i)) ||
    YEAR.test(words.lower(i)) ||
    (words.isParticiple(i) && words.lower(i).endsWith('ed'))
  while (before > begin && leads(before)) before--
  return /^(?:in|for)$/.test(words.lower(before)) && STEP_NOUNS.has(words.lower(before - 1)) ? what : null
}

/** A year before what it is of: `in 1986 net profit`, `in 1986/87 pretax profits` */
const YEAR = /^(?:19|20)\d\d(?:\/\d\d)?$/
const LOSSES = /^(?:loss(?:es)?|gains?)$/

function stepBefore(words: Words, { first, last, begin, end }: Place, isLoss: boolean): Step | null {
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  const around =
    stepAround(words, at + 1, begin) ?? (words.lower(at) === 'from' ? stepAround(words, at, begin) : null)
  if (around) return { of: around }
  // `an increase of 14 percent`, `the increase to 80`
  if (words.lower(at) !== 'of' && !/^(?:to|from|by)$/.test(words.lower(at + 1))) return null
  if (words.lower(at) !== 'of') at++
  const noun = phraseTo(words, at - 1, begin)
  const whole = noun && words.lower(at) === 'of' ? ofStepIn(words, noun, begin) : null
  if (whole) return { of: whole.what }
  if (!noun || !STEP_NOUNS.has(words.lower(noun.head))) return null
  // `cut its forecast for growth to 1.2%`: no step of growth
  const link = words.lower(noun.first - 1)
  if (words.lower(at) !== 'of' && /^(?:for|of)$/.test(link) && words.isNoun(noun.first - 2)) return null
  // a loss or gain of money is an amount, not a step
  if (isLoss && LOSSES.test(words.lower(noun.head))) return { of: noun }
  return {
    of:
      behind(words, last, end) ??
      modifier(words, noun) ??
      shown(words, { first: noun.first, begin }) ??
      (words.lower(noun.head) === 'growth' ? noun : null),
  }
}

/** `an increase in the price of milk of`: what changes before the amount, and the noun of change before it. */
export function ofStepIn(words: Words, near: NounPhrase, begin: number) {
  const outer = words.lower(near.first - 1) === 'of' ? phraseTo(words, near.first - 2, begin) : null
  const what = outer ? { ...outer, last: near.last } : near
  let at = what.first - 1
  while (at > begin && DETERMINERS.has(words.lower(at))) at--
  return words.lower(at) === 'in' && STEP_NOUNS.has(words.lower(at - 1)) ? { what, step: at - 1 } : null
}

function stepAfter(words: Words, place: Place, isLoss: boolean): Step | null {
  const { last, end } = place
  const at = words.isJoint(last) ? last + 1 : last
  // `96% experienced significant pain reduction`
  if (SHOWING_VERBS.has(words.lower(at)) && !DETERMINERS.has(words.lower(place.first - 1))) return null
  const noun = phraseFrom(words, at, end)
  if (!noun || noun.first > at + 2 || !STEP_NOUNS.has(words.lower(noun.head))) return null
  if (isLoss && PAID_WORKS.has(words.lower(noun.head))) return { of: noun }
  if (isLoss && LOSSES.test(words.lower(noun.head))) return { of: noun }
  return {
    of:
      behind(words, noun.last, end) ??
      modifier(words, noun) ??
      shown(words, place) ??
      owning(words, place) ??
      (words.lower(noun.head) === 'growth' ? noun : null),
  }
}

/** `in bread prices` at token `i` */
function behind(words: Words, i: number, end: number): NounPhrase | null {
  if (!/^(?:in|of|for|to)$/.test(words.lower(i))) return null
  const noun = skipDeterminers(words, i + 1, end)
  // `in 1986 net profit`
  const from = YEAR.test(words.lower(noun)) ? noun + 1 : noun
  const phrase = phraseFrom(words, from, end)
  // `in the region's exports`
  const owned = words.isPossessive((phrase?.first ?? 0) - 1)
  // `a 5.5% rise to 18.3bn euros`
  if (!phrase || (phrase.first > from + 1 && !owned) || words.isNumeral(from) || /\d/.test(words.lower(from)))
    return null
  // `a reduction for girls`: whose, not what is reduced
  if (words.lower(i) === 'for' && PEOPLE_BY_AGE.has(words.lower(phrase.head))) return null
  // `an increase in high-risk days`
  const isCounted = words.isPlural(phrase.head) && phrase.first < phrase.head
  if ((PERIODS.has(words.lower(phrase.head)) && !isCounted) || POLLS.has(words.lower(phrase.head)))
    return null
  // `a 6 percent rise in May`, `a gain of 5% in London`
  if (words.isName(phrase.head) && !words.isPlural(phrase.head) && !owned) return null
  // `export growth in volume terms`
  if (words.lower(phrase.head) === 'terms') return null
  return withOf(words, phrase, end)
}

/** `the value of farmland`: a property with what has it. */
function withOf(words: Words, phrase: NounPhrase, end: number): NounPhrase {
  if (words.lower(phrase.last) !== 'of' || words.isName(phrase.head)) return phrase
  const from = skipDeterminers(words, phrase.last + 1, end)
  const whole = phraseFrom(words, from, end)
  return whole && whole.first <= from + 1 && !words.isNumeral(from) && !PERIODS.has(words.lower(whole.head))
    ? { ...phrase, last: whole.last }
    : phrase
}

/** `pay` of `a 5% pay rise` */
function modifier(words: Words, { first, head }: NounPhrase): NounPhrase | null {
  if (
    first === head ||
    !words.isNoun(head - 1) ||
    /^(?:sharp|steep|slight|modest|big|huge)$/.test(words.lower(head - 1)) ||
    PERIOD_NOUNS.has(words.lower(head - 1))
  )
    return null
  let start = head - 1
  while (start > first && (words.isNoun(start - 1) || words.isJoint(start - 1))) start--
  return { first: start, last: head, head: head - 1 }
}

/** `the index's 1.02 percent fall`; not `last year's 5 percent rise` */
function owning(words: Words, { first, begin }: Place): NounPhrase | null {
  if (!words.isPossessive(first - 1) || words.isPerson(first - 2)) return null
  const owner = phraseTo(words, first - 2, begin)
  return owner && !PERIODS.has(words.lower(owner.head)) && !words.isName(owner.head) ? owner : null
}

/** `sales showed a 6 percent increase`: the subject of a verb that shows it. */
function shown(words: Words, { first, begin }: Pick<Place, 'first' | 'begin'>): NounPhrase | null {
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || DETERMINERS.has(words.lower(at)))) at--
  if (!SHOWING_VERBS.has(words.lower(at))) return null
  while (at > begin && (words.isVerb(at) || words.isAdverb(at))) at--
  const subject = phraseTo(words, at, begin)
  return subject && !words.isPerson(subject.head) ? subject : null
}
