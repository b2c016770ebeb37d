import { COLLECTIVES, DETERMINERS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import { ACCOUNTS, AMOUNT_VERBS, PROPERTIES, SOLD, TALLIES } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT, DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { changedObject } from './changed-object.ts'
import type { Place } from './counted.ts'
import { beforeBounds } from './governed.ts'
import { hasNoun } from './neighbour.ts'
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrase.ts'
import { expectedTo, heldObject, listedAt } from './object.ts'
import { afterOf, beforeOf } from './of-phrase.ts'
import { startOf } from './phrase-start.ts'
import { changedBetween, stepOf } from './step.ts'
import { subjectOf } from './subject.ts'
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
      (followsChange(words, place) ? subjectOf(words, place, sentence) : null)
    )
  if (raw.kind !== 'count' || raw.high || hasNoun(words, place)) return null
  if (isLarge(raw) && words.lower(place.last) === 'in') {
    const account = afterOf(words, { ...raw, kind: 'money' }, place)
    if (account && isAccounted(words, raw, account)) return account
  }
  const before = words.lower(place.first - 1)
  // `a crew of 14`, `a ratio of about 10.5`
  if (before === 'of' || words.lower(beforeBounds(words, place)) === 'of') return sizeOf(words, raw, place)
  if (!followsChange(words, place)) {
    const object =
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
  const of = stepOf(words, place)?.of ?? changedObject(words, place) ?? subjectOf(words, place, sentence)
  return of && numbered(words, of)
}

/** `a quake of magnitude 6.3 struck` */
export const magnitudeOf = (words: Words, { kind }: NumberRaw, { first, begin }: Place): NounPhrase | null =>
  kind === 'count' && words.lower(first - 1) === 'magnitude' ? phraseTo(words, first - 1, begin) : null

/** `divers` of `the number of divers` */
function numbered(words: Words, phrase: NounPhrase): NounPhrase {
  if (words.lower(phrase.head) !== 'number' || words.lower(phrase.head + 1) !== 'of') return phrase
  return phraseFrom(words, phrase.head + 2, phrase.last) ?? phrase
}

/** The group or the property whose size a number is: `a crew of 14`, `a net worth of 1.4 billion`; not `a mother of 12`. */
function sizeOf(words: Words, raw: NumberRaw, place: Place): NounPhrase | null {
  const noun = beforeOf(words, place)
  if (!noun) return null
  const word = words.lower(noun.head)
  return COLLECTIVES.has(word) || isSized(word) || raw.low.exponent > 0 ? noun : null
}

/** Millions and more. */
const isLarge = ({ low }: NumberRaw) => low.exponent >= 6

/** Whether a bare number is money that a wire tells without its currency: `86.5 mln in revenues`, `profits were 86.5 mln`. */
export const isAccounted = (words: Words, raw: NumberRaw, phrase: NounPhrase) =>
  raw.kind === 'count' && raw.unit === null && isLarge(raw) && ACCOUNTS.has(words.lower(phrase.head))

const isSized = (word: string) =>
  TALLIES.has(word) ||
  PROPERTIES.has(word) ||
  // `tolls`, `scores`
  (word.endsWith('s') && (TALLIES.has(word.slice(0, -1)) || PROPERTIES.has(word.slice(0, -1))))

/** `life expectancy is around 73`, `a limit, which was 50,000`: a noun of a size before a verb that tells it. */
function sized(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (!AMOUNT_VERBS.has(words.lower(beforeBounds(words, place)))) return null
  const verb = words.lower(beforeBounds(words, place))
  const tellsSize = (word: string) =>
    isSized(word) || (isLarge(raw) && (ACCOUNTS.has(word) || (REACHED.test(verb) && SOLD.has(word))))
  // trees cost more than all the rest: none is asked for where no such noun stands before
  let at = place.first - 1
  while (at >= place.begin && at > place.first - REACH && !tellsSize(words.lower(at))) at--
  if (at < place.begin || at <= place.first - REACH) return null
  const subject = subjectOf(words, place, sentence)
  return subject && tellsSize(words.lower(subject.head)) ? subject : null
}
/** Verbs by which a tally comes to a number. */
const REACHED = /^(?:pass|passed|reached|topped|exceeded|hit|surpassed|totalled|totaled|neared)$/
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

/** Whether a verb or noun of change stands right before a number, with `by`, `to`, `from` or a bound between at most. */
function followsChange(words: Words, place: Place): boolean {
  if (hasNoun(words, place)) return false
  const { first, begin } = place
  let at = first - 1
  let linked = false
  for (
    ;
    at > begin &&
    (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'of' || words.lower(at) === 'from');
    at--
  )
    linked ||= /^(?:by|of|to|from|towards?)$/.test(words.lower(at))
  const word = words.lower(at)
  // `Dome rose 1/4`
  linked ||= at === first - 1 && (words.isFinite(at) || (word === 'off' && words.isVerb(at - 1)))
  return linked && (UP_WORDS.has(word) || DOWN_WORDS.has(word) || STEP_NOUNS.has(word))
}
