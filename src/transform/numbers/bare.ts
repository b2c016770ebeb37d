import { MOVING_UP_OR_DOWN } from '../../lexicon/counted-context.ts'
import { COLLECTIVES, DETERMINERS, NOMINAL_ADJECTIVES, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  ACCOUNTS,
  AMOUNT_VERBS,
  BRINGING_VERBS,
  MULTIPLYING,
  PROPERTIES,
  SOLD,
  TALLIES,
} from '../../lexicon/measured-words.ts'
import { MEASURES_BY_LETTERS } from '../../lexicon/number-context.ts'
import { BEFORE_AMOUNT, DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { changedObject } from './changed-object.ts'
import { beforeBounds } from './governed.ts'
import { hasNoun } from './neighbour.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { besideChange, expectedTo, heldObject, listedAt } from './object.ts'
import { afterOf, beforeOf } from './of-phrase.ts'
import { overPeriod } from './passed-over.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import { changedBetween, stepOf } from './step.ts'
import { subjectOf } from './subject.ts'
import { isMillions } from './value.ts'
import type { Words } from './words.ts'

/**
 * What a bare number is the change, the level or the size of: `payrolls increased by 31,000`, `cut its workforce by a
 * third`, `put the toll at 45`, `a magnitude of 4.0`, `life expectancy is 73`.
 */
export function toldOf(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (raw.kind === 'fraction')
    return (
      changedObject(words, place) ??
      expectedTo(words, place) ??
      besideChange(words, place) ??
      (followsChange(words, place) ? subjectOf(words, place, sentence) : null)
    )
  if (raw.kind !== 'count' || hasNoun(words, place)) return null
  if (raw.low.exponent >= 6 && words.lower(place.last) === 'in') {
    const account = afterOf(words, { ...raw, kind: 'money' }, place)
    if (account && isAccounted(words, raw, account)) return account
  }
  if (raw.high) return null
  const before = words.lower(place.first - 1)
  const brought = broughtTo(words, place)
  if (brought) return brought
  // `a crew of 14`, `a ratio of about 10.5`
  if (before === 'of' || words.lower(beforeBounds(words, place)) === 'of') return sizeOf(words, raw, place)
  if (!followsChange(words, place)) {
    const object =
      tallied(words, place) ??
      changedBetween(words, place) ??
      changedObject(words, place) ??
      heldObject(words, place) ??
      listedAt(words, place)
    // `multiply the number by four`
    const bare = object && words.lower(object.head) === 'number' && words.lower(object.head + 1) !== 'of'
    return object ? (bare ? null : numbered(words, object)) : sized(words, raw, place, sentence)
  }
  // `the Liberals lost 10`: seats, not Liberals
  if (/^(?:gains?|gained|lose|loses|lost|adds?|added|sheds?|won|wins?)$/.test(before)) return null
  const of =
    stepOf(words, place)?.of ??
    changedObject(words, place) ??
    expectedTo(words, place) ??
    subjectOf(words, place, sentence)
  return of && numbered(words, of)
}

/** `brings to 31 the number of senators who back it`: what the number behind the level is of. */
function broughtTo(words: Words, { first, last, end }: Place): NounPhrase | null {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'to') at--
  if (words.lower(at) !== 'to' || !BRINGING_VERBS.has(words.lower(at - 1)) || words.lower(last) !== 'the')
    return null
  const of = /^(?:total|overall)$/.test(words.lower(last + 1)) ? last + 3 : last + 2
  if (words.lower(of) !== 'of' || !TALLIES.has(words.lower(of - 1))) return null
  return phraseFrom(words, skipDeterminers(words, of + 1, end), end)
}

/** `a quake of magnitude 6.3 struck` */
export const magnitudeOf = (words: Words, { kind }: NumberRaw, { first, begin }: Place): NounPhrase | null =>
  kind === 'count' && words.lower(first - 1) === 'magnitude' ? phraseTo(words, first - 1, begin) : null

/** `divers` of `the number of divers` */
function numbered(words: Words, phrase: NounPhrase): NounPhrase {
  if (words.lower(phrase.head) !== 'number' || words.lower(phrase.head + 1) !== 'of') return phrase
  // `the number of unemployed`
  const end = NOMINAL_ADJECTIVES.has(words.lower(phrase.head + 2)) ? phrase.head + 3 : phrase.last
  const what = phraseFrom(words, skipDeterminers(words, phrase.head + 2, end), end)
  return what && !words.isJoint(what.last) ? what : phrase
}

/** The group or the property whose size a number is: `a crew of 14`, `a net worth of 1.4 billion`; not `a mother of 12`. */
function sizeOf(words: Words, raw: NumberRaw, place: Place): NounPhrase | null {
  const noun = beforeOf(words, place)
  if (!noun) return null
  const word = words.lower(noun.head)
  // `a BMI of 40`
  if (noun.first === noun.head && MEASURES_BY_LETTERS.has(words.analysis.word(noun.head))) return noun
  return COLLECTIVES.has(word) || isSized(word) || raw.low.exponent > 0 || isMillions(raw) ? noun : null
}

/** Whether a bare number is money that a wire tells without its currency: `86.5 mln in revenues`, `profits were 86.5 mln`. */
export const isAccounted = (words: Words, raw: NumberRaw, phrase: NounPhrase) =>
  raw.kind === 'count' && raw.unit === null && isMillions(raw) && ACCOUNTS.has(words.lower(phrase.head))

/** The same of `a 185 mln deficit`: a sum that is owed or left over is told of nothing but money. */
export const isDeficit = (words: Words, raw: NumberRaw, { head }: NounPhrase) =>
  raw.kind === 'count' &&
  raw.unit === null &&
  isMillions(raw) &&
  /^(?:deficits?|surplus|surpluses|loss|profits?|shortfall)$/.test(words.lower(head))

const isSized = (word: string) =>
  TALLIES.has(word) ||
  PROPERTIES.has(word) ||
  // `tolls`, `scores`
  (word.endsWith('s') && (TALLIES.has(word.slice(0, -1)) || PROPERTIES.has(word.slice(0, -1))))

/** `life expectancy is around 73`, `a limit, which was 50,000`: a noun of a size before a verb that tells it. */
function sized(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  const verb = words.lower(beforeBounds(words, place))
  if (!AMOUNT_VERBS.has(verb) && !TALLIED.test(verb)) return null
  const tellsSize = (i: number) => {
    const word = words.lower(i)
    return (
      isSized(word) ||
      (word === 'level' && words.lower(i + 1) === 'of') ||
      (isMillions(raw) && (ACCOUNTS.has(word) || (REACHED.test(verb) && SOLD.has(word)))) ||
      (TALLIED.test(verb) && words.isPlural(i) && !words.isName(i) && place.first - i < NEAR)
    )
  }
  // trees cost more than all the rest: none is asked for where no such noun stands before
  let at = place.first - 1
  while (at >= place.begin && at > place.first - REACH && !tellsSize(at)) at--
  if (at < place.begin || at <= place.first - REACH) return null
  const subject = subjectOf(words, place, sentence)
  return subject && tellsSize(subject.head) ? numbered(words, subject) : null
}
/** `job gains exceeding 200,000`, `an army numbering 3,000`: the noun right before a participle of a tally. */
function tallied(words: Words, place: Place): NounPhrase | null {
  const at = beforeBounds(words, place)
  if (!/^(?:exceeding|averaging|numbering|totall?ing)$/.test(words.lower(at))) return null
  const near = phraseTo(words, words.lower(at - 1) === ',' ? at - 2 : at - 1, place.begin)
  const isMany = near !== null && (words.isPlural(near.head) || COLLECTIVES.has(words.lower(near.head)))
  return isMany ? near : null
}
/** Tokens between a plural and the number that tells how many there are. */
const NEAR = 12
/** Verbs by which a tally comes to a number. */
const REACHED = /^(?:pass|passed|reached|topped|exceeded|hit|surpassed|totalled|totaled|neared)$/
/** Verbs that tell how many of their subject there are: `claims averaged 289,000`, `visits have exceeded 1.5 million`. */
const TALLIED =
  /^(?:total(?:l?ed|l?ing|s)?|averag(?:e|es|ed|ing)|number(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)$/
/** Tokens before a number in which a noun of a size is looked for. */
const REACH = 30

/** `cases of measles, including 165 in May`: the whole that a number without a noun is a part of. */
export function includedIn(words: Words, place: Place): NounPhrase | null {
  if (hasNoun(words, place)) return null
  let at = place.first - 1
  while (at > place.begin && (BEFORE_AMOUNT.has(words.lower(at)) || DETERMINERS.has(words.lower(at)))) at--
  if (words.lower(at) !== 'including') return null
  const near = phraseTo(words, words.lower(at - 1) === ',' ? at - 2 : at - 1, place.begin)
  const whole = near && startOf(words, near, place.begin)
  return whole && words.isPlural(whole.head) ? whole : null
}

/** `1-3/8`, `0.25`: no number of things, but of a price. */
const isInParts = (words: Words, i: number) =>
  /[/.½¼¾⅛⅜⅝⅞]/.test(words.lower(i)) || (words.isJoint(i + 1) && words.lower(i + 2).includes('/'))

/** Whether a verb or noun of change stands right before a number, with `by`, `to`, `from` or a bound between at most. */
function followsChange(words: Words, place: Place): boolean {
  if (hasNoun(words, place)) return false
  const { first, begin } = place
  let at = first - 1
  let linked = false
  // `Halden Mines was up 1-3/8`
  if (/^(?:up|down)$/.test(words.lower(at)) && words.isFinite(at - 1) && isInParts(words, first)) return true
  for (
    ;
    at > begin &&
    (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'of' || words.lower(at) === 'from');
    at--
  )
    linked ||= /^(?:by|of|to|from|towards?)$/.test(words.lower(at))
  // `have risen sharply this year from 3.87 million`
  if (linked) {
    at = overPeriod(words, at + 1) - 1
    if (words.isAdverb(at) && !UP_WORDS.has(words.lower(at)) && !DOWN_WORDS.has(words.lower(at))) at--
  }
  const word = words.lower(at)
  // `Dome rose 1/4`
  linked ||= at === first - 1 && (words.isFinite(at) || (word === 'off' && words.isVerb(at - 1)))
  // `edged up to`
  if (linked && words.isVerb(at) && /^(?:up|down)$/.test(words.lower(at + 1)) && MOVING_UP_OR_DOWN.has(word))
    return true
  return (
    linked && (MULTIPLYING.has(word) || UP_WORDS.has(word) || DOWN_WORDS.has(word) || STEP_NOUNS.has(word))
  )
}
