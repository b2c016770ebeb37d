import { ASIDES } from '../../lexicon/counted-context.ts'
import { NOMINAL_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { PERIOD_NOUNS, PERIOD_WORDS } from '../../lexicon/measured-words.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import type { Words } from './words.ts'

/** Words of a period: `the five weeks ended April 4`, `the first nine weeks of its fiscal year`. */
const isPeriodWord = (words: Words, i: number) =>
  words.isNumeral(i) ||
  PERIOD_NOUNS.has(words.lower(i)) ||
  PERIOD_WORDS.has(words.lower(i)) ||
  EDGES.test(words.lower(i)) ||
  MONTHS.has(words.lower(i))
/** `at the end of March` */
const EDGES = /^(?:end|start|beginning|close)$/
const PERIOD = 12

/** `the euro in turn fell`, `sales by contrast rose`: two words between a noun and its verb that say nothing of either. */
const isAside = (words: Words, i: number) => ASIDES.get(words.lower(i)) === words.lower(i - 1)

/** `people` of `people 65 and older were`, `adults aged 18 to 34 fell` */
const overOlder = (words: Words, at: number) =>
  /^(?:older|younger|over|up)$/.test(words.lower(at)) &&
  /^(?:and|or)$/.test(words.lower(at - 1)) &&
  words.isNumeral(at - 2) &&
  words.isNoun(at - 3)
    ? at - 3
    : at

/** Over a period between a noun and its verb: `sales for the five weeks ended April 4 were up`. */
export function beforePeriod(words: Words, i: number, begin: number): number {
  const at = overOlder(words, isAside(words, i) ? i - 2 : i)
  // `people out of work`, `cars out of service`
  if (words.lower(at - 1) === 'of' && words.lower(at - 2) === 'out' && words.isNoun(at - 3)) return at - 3
  if (at < i - 2 || !isPeriodWord(words, at)) return at
  // `earnings last year were`
  if (DEICTICS.test(words.lower(at - 1)) && PERIOD_NOUNS.has(words.lower(at)) && words.isNoun(at - 2))
    return at - 2
  let seen = false
  for (let i = at; i > begin && i > at - PERIOD; i--) {
    const word = words.lower(i)
    seen ||= PERIOD_NOUNS.has(word) || MONTHS.has(word)
    if (
      /^(?:for|in|during|over)$/.test(word) ||
      // `survival at one year is`
      (word === 'at' && words.isNumeral(i + 1)) ||
      (word === 'at' && words.lower(i + 1) === 'the' && EDGES.test(words.lower(i + 2)))
    ) {
      // `permits issued in November rose`
      const noun = describedBefore(words, i - 1, begin)
      return seen && words.isNoun(noun) ? noun : at
    }
    if (!isPeriodWord(words, i)) return at
  }
  return at
}

const DEICTICS = /^(?:last|this|next)$/
const PLACES = /wide$|^(?:nationally|globally|overall|overnight|here|there)$/

/**
 * The preposition at token `at`, or where periods stand before it the token at which they begin: `in the past week to`, `in
 * May from a year earlier to`.
 */
export function overPeriod(words: Words, at: number): number {
  let start = at
  for (let steps = 0; steps < 2; steps++) {
    // `rose 38% worldwide last year to`
    if (PERIOD_NOUNS.has(words.lower(start - 1)) && DEICTICS.test(words.lower(start - 2))) start -= 2
    while (PLACES.test(words.lower(start - 1))) start--
    const word = words.lower(start - 1)
    const isPeriod =
      PERIOD_NOUNS.has(word) ||
      MONTHS.has(word) ||
      /^(?:earlier|before|previously|(?:1[89]|20)\d\d)$/.test(word)
    if (!isPeriod) return start
    let opening = start - 2
    while (opening > start - 6 && !/^(?:in|during|over|from)$/.test(words.lower(opening))) opening--
    if (opening === start - 6) return start
    start = opening
  }
  return start
}

/** Tokens that a bracket behind a name may hold. */
const IN_BRACKET = 6

/** Verbs of a saying that is put between commas. */
const SAYING_ASIDE = new Set(
  'said says estimated estimates added believes believed reckons reckoned noted notes predicted predicts'.split(
    ' ',
  ),
)

/** A dash that stands between words. */
const isDash = (words: Words, i: number) => /^[-–—]$/.test(words.lower(i)) && !words.isJoint(i)
/** Tokens between two dashes. */
const BETWEEN_DASHES = 14

/** Over what stands in brackets or between dashes behind a noun: `producer price index (PPI) rose`, `exports - of goods - rose`. */
export function beforeBracket(words: Words, at: number, begin: number): number {
  if (words.lower(at) === ',' && SAYING_ASIDE.has(words.lower(at - 1))) {
    // `The cost, officials estimated, would be $500 million`
    for (let i = at - 2; i > begin && i > at - IN_BRACKET - 2; i--)
      if (words.lower(i) === ',') return words.isNoun(i - 1) ? i - 1 : at
    return at
  }
  if (isDash(words, at)) {
    for (let i = at - 2; i > begin && i > at - BETWEEN_DASHES; i--)
      if (isDash(words, i)) return words.isNoun(i - 1) ? i - 1 : at
    return at
  }
  if (words.lower(at) === ',') return beforeRelative(words, at, begin)
  if (words.lower(at) !== ')') return at
  for (let i = at - 1; i > begin && i > at - IN_BRACKET; i--) if (words.lower(i) === '(') return i - 1
  return at
}

/** `the toll in the attack, in which a man died, rose`: over a relative clause between commas, of which `at` is the second. */
function beforeRelative(words: Words, at: number, begin: number): number {
  for (let i = at - 2; i > begin && i > at - BETWEEN_COMMAS; i--) {
    if (words.lower(i) !== ',') continue
    const opens = words.isPreposition(i + 1) ? i + 2 : i + 1
    if (/^(?:which|who|whose|where|when)$/.test(words.lower(opens)))
      // `the number of women taking Halvomab, which`: the noun is the participle's
      return words.isNoun(i - 1) && !words.isParticiple(i - 2) ? i - 1 : at
    // `shares in Halden, the island's only brewer, fell`
    if (at - i < IN_APPOSITION && isApposition(words, i + 1, at)) return words.isNoun(i - 1) ? i - 1 : at
    // `revenue, driven by advertising, grew`
    const isDescribed = words.isParticiple(i + 1) && words.isPreposition(i + 2) && words.isNoun(i - 1)
    return isDescribed && !words.isNoun(i - 2) ? i - 1 : at
  }
  return at
}
/** Whether what stands between two commas opens with an article and has no verb. */
function isApposition(words: Words, from: number, to: number): boolean {
  if (!/^(?:an?|the|its|their|his|her|or|one)$/.test(words.lower(from)) && !words.isPossessive(from + 1))
    return false
  for (let i = from; i < to; i++)
    if (words.isFinite(i) || words.isNumeral(i) || words.lower(i) === 'and') return false
  return true
}
/** Tokens of an apposition. */
const IN_APPOSITION = 14
/** Tokens of a relative clause. */
const BETWEEN_COMMAS = 32

/** Over a participle that describes the noun before it: `shares` of `shares traded on the exchange`. */
export function describedBefore(words: Words, at: number, begin: number): number {
  if (NOMINAL_ADJECTIVES.has(words.lower(at)) && words.isPlural(at - 1)) return at - 1
  if (at <= begin || !(words.isParticiple(at) || (words.isPast(at) && words.lower(at).endsWith('ed'))))
    return at
  // `shares trading on the exchange`
  if (words.lower(at).endsWith('ing'))
    return words.isPlural(at - 1) && words.lower(at - 2) === 'of' ? at - 1 : at
  return words.isNoun(at - 1) || (at - 1 === begin && words.isThirdPerson(begin)) ? at - 1 : at
}
