import { PERIODS } from '../../lexicon/counted-context.ts'
import { LEADING_ADJECTIVES, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  ACCOUNTS,
  BOUNDING_NOUNS,
  CALENDARS,
  EXTREMES,
  IN_PHRASES,
  PART_NOUNS,
  RANGING_VERBS,
  SUMS,
  TIME_UNITS,
  TOTALS,
} from '../../lexicon/measured-words.ts'
import { LENGTH_NOUNS } from '../../lexicon/number-context.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { afterBracketed } from './brackets.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { beforePeriod } from './passed-over.ts'
import { isCurrency } from './phrase-ends.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `60% of its revenue`, `350 barrels of oil`, `$2 million in damages`. */
export function afterOf(words: Words, raw: NumberRaw, { first, last: next, end }: Place): NounPhrase | null {
  // `50 percent or more of pupils`
  const bound =
    words.lower(next) === 'or' && /^(?:more|less|fewer|higher)$/.test(words.lower(next + 1)) ? next + 2 : next
  const last = afterBracketed(words, { first, last: bound, end })
  const word = words.lower(last)
  if (word === 'of') {
    // `$4 million of that covers debt`: no noun is in the plural behind it
    if (words.lower(last + 1) === 'that' && words.isPlural(last + 2)) return null
    // `90% of all of its imports`
    const all = words.lower(last + 1) === 'all' && words.lower(last + 2) === 'of'
    const from = afterDate(words, skipDeterminers(words, all ? last + 3 : last + 1, end))
    // `40 million of the 1.5 billion pesos`
    const isOther = words.isNumeral(from) && !words.isJoint(from + 1) && overLength(words, from) === from
    // `56% of 170 experts who`
    if (isOther && raw.kind === 'percent') return severalAfter(words, from + 1, end)
    if (isOther) return null
    // `the first two months of this year prices rose`
    if (PERIODS.has(words.lower(from)) && DEICTICS.has(words.lower(from - 1))) return null
    // `eight years of a thirty-five year sentence`
    const timed = overLength(words, from)
    // `4 percent of those taking placebo`
    if (words.lower(from - 1) === 'those' && words.isParticiple(from)) return null
    return withoutMeasure(words, phraseFrom(words, timed, end) ?? gerund(words, from))
  }
  if (word !== 'in' || raw.kind === 'percent') return null
  // `30 km/h in towns`: where, unless it names what is measured (`40 acres in total area`)
  if (raw.kind === 'measure' && !raw.low.exponent) return null
  let from = last + 1
  // `$50 million in extra funding`
  // `$1 billion in illegally unpaid wages`
  while (
    LEADING_ADJECTIVES.has(words.lower(from)) ||
    (words.isAdverb(from) && words.lower(from).endsWith('ly'))
  )
    from++
  const phrase = phraseFrom(words, from, end)
  // `costs $649 in shops`, but `cost £1bn in revenue`
  const account = phrase ? words.lower(phrase.head) : ''
  if (
    /^(?:costs?|costing|sells?|sold|retails?)$/.test(words.lower(first - 1)) &&
    !ACCOUNTS.has(account) &&
    !SUMS.has(account)
  )
    return null
  // `2.67 m in length`
  if (
    LENGTH_NOUNS.has(words.lower(last + 1)) ||
    // `$2 billion in cash`, but `in cash reserves`
    (IN_PHRASES.has(words.lower(last + 1)) &&
      !(phrase && phrase.head > last + 1 && words.isPlural(phrase.head))) ||
    (CALENDARS.has(words.lower(last + 1)) &&
      (words.isNumeral(last + 2) || PERIODS.has(words.lower(last + 2))))
  )
    return null
  // `583p in early trade`
  if (phrase && IN_PHRASES.has(words.lower(phrase.head))) return null
  // `Raises $20 Million In Fourth Quarter`
  if (phrase && PERIODS.has(words.lower(phrase.head))) return null
  // `222.2 marks in Frankfurt`, whatever its tag
  const isPlace =
    phrase !== null &&
    phrase.last === from + 1 &&
    !words.isPlural(from) &&
    /^\p{Lu}/u.test(words.analysis.word(from))
  return phrase && phrase.first === from && !words.isName(phrase.head) && !isPlace && !words.isNumeral(from)
    ? phrase
    : null
}

/** The plural behind a number whose share is told; a unit is none. */
function severalAfter(words: Words, i: number, end: number): NounPhrase | null {
  const phrase = words.isNumeral(i) ? null : phraseFrom(words, i, end)
  const isUnit =
    phrase !== null && (UNIT_WORDS.has(words.lower(phrase.head)) || isCurrency(words, phrase.head))
  return phrase && words.isPlural(phrase.head) && !isUnit ? phrase : null
}

/** Over a length of time before what lasts so long: `thirty-five year sentence`. */
function overLength(words: Words, i: number): number {
  let at = i
  while (words.isNumeral(at) || (at > i && words.isJoint(at))) at++
  return at > i && TIME_UNITS.has(words.lower(at)) ? at + 1 : i
}

/** Before a period that is some time of its own. */
const DEICTICS = new Set('this that last next'.split(' '))

/** Over a month and its year before a noun: `of January 2018 securities`. */
function afterDate(words: Words, i: number): number {
  if (!MONTHS.has(words.lower(i))) return i
  const at = words.isNumeral(i + 1) ? i + 2 : i + 1
  return words.isNoun(at) ? at : i
}

/** `2 percent of spending` */
const gerund = (words: Words, i: number): NounPhrase | null =>
  words.isParticiple(i) &&
  words.lower(i).endsWith('ing') &&
  !words.isNoun(i + 1) &&
  // `my 18 years of doing this`
  !/^(?:this|that|it|them|so|the|an?|her|him|his|their|its|our|my)$/.test(words.lower(i + 1))
    ? { first: i, last: i + 1, head: i }
    : null

/** `of her 60-acre orchard`: the other measure stands for itself. */
function withoutMeasure(words: Words, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !words.isNumeral(phrase.first) || !words.isJoint(phrase.first + 1)) return phrase
  const first = phrase.first + 3
  // `the two-party-preferred vote`
  if (words.isJoint(first)) return phrase
  return first <= phrase.head ? { ...phrase, first } : phrase
}

/** `a fine of $10.5 million`, `speeds of up to 400 km/h`. */
export function beforeOf(words: Words, { first, begin }: Place, isRange = false): NounPhrase | null {
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'the')) at--
  if (words.lower(at) !== 'of') return null
  // `savings in excess of 12 percent`, `money to the tune of $3 million`, `rents in the range of $70`
  const inRange = words.lower(at - 2) === 'the' && words.lower(at - 1) === 'range'
  if (BOUNDING_NOUNS.has(words.lower(at - 1)) || inRange) {
    at -= words.lower(at - 2) === 'the' ? 3 : 2
    return /^(?:in|to|on)$/.test(words.lower(at)) ? phraseTo(words, at - 1, begin) : null
  }
  const phrase = wholeOf(words, phraseTo(words, beforePeriod(words, at - 1, begin), begin), begin)
  // `to a near-record high of $305`: a level, not what has it
  if (phrase && (PART_NOUNS.has(words.lower(phrase.head)) || EXTREMES.has(words.lower(phrase.head))))
    return null
  // `an increase last year of one percent`
  if (phrase && phrase.last < at && STEP_NOUNS.has(words.lower(phrase.head))) return null
  // `a beneficiary of millions of dollars`
  if (
    phrase &&
    /^(?:beneficiar(?:y|ies)|recipients?|winners?|owners?|holders?|donors?)$/.test(words.lower(phrase.head))
  )
    return null
  // `a range of 400 kilometres` is how far, `a prior range of $580m to $600m` bounds what the sentence tells
  if (phrase && words.lower(phrase.head) === 'range') return isRange ? null : phrase
  // `to an annualized rate of $227.6 billion`
  const isTotal = phrase !== null && TOTALS.has(words.lower(phrase.head))
  return isTotal && (phrase.first === phrase.head || YEARLY.test(words.lower(phrase.head - 1)))
    ? null
    : phrase
}

const YEARLY = /^(?:annual|annuali[sz]ed|yearly|adjusted|combined|estimated)$/

/** `a margin of error`, `the cost of living`: two nouns of one notion. */
function wholeOf(words: Words, phrase: NounPhrase | null, begin: number): NounPhrase | null {
  if (!phrase || words.lower(phrase.first - 1) !== 'of' || words.isPlural(phrase.head)) return phrase
  const outer = phraseTo(words, phrase.first - 2, begin)
  return outer && !words.isPlural(outer.head) && !words.isName(phrase.head)
    ? { first: outer.first, last: phrase.last, head: outer.head }
    : phrase
}

/** `fines from $250,000 to $1 million`, `claims, ranging from $200 to $4 million`, `fees range from 2 to 3 percent`. */
export function rangingFrom(words: Words, { high }: NumberRaw, { first, begin }: Place): NounPhrase | null {
  let at = first - 2
  const ranging = RANGING_VERBS.has(words.lower(at))
  if (!high || !(words.lower(first - 1) === 'from' || (ranging && words.lower(first - 1) === 'between')))
    return null
  if (ranging) at -= words.lower(at - 1) === ',' ? 2 : 1
  // `items, which range from $11 to $30`
  if (ranging && words.isRelative(at)) at -= words.lower(at - 1) === ',' ? 2 : 1
  return phraseTo(words, at, begin)
}
