import { SAYING } from '../../lexicon/counted-words.ts'
import {
  AMOUNT_VERBS,
  APART,
  EXPECTING_VERBS,
  LEADING_VERBS,
  MULTIPLYING,
  PUTTING_VERBS,
  TRANSFER_VERBS,
} from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT, DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s'])

const isChange = (word: string) => UP_WORDS.has(word) || DOWN_WORDS.has(word) || MULTIPLYING.has(word)

const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", '’ve'])
const LINKS = new Set(['to', 'from', 'by', 'at', 'of', 'above', 'below'])

/** The token before an amount, over words that only bound it. */
export function beforeBounds(words: Words, { first, begin }: Place): number {
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'as')) at--
  return at
}

/** The first of numbers that commas and conjunctions list: the `10` of `10, 12 and 22 percent`. */
function startOfList(words: Words, first: number): number {
  let at = first
  while (at > first - LIST && /^(?:,|and|or)$/.test(words.lower(at - 1)) && words.isNumeral(at - 2)) at -= 2
  return at
}

/** Tokens of a list of numbers. A bound on the work. */
const LIST = 20

const OBJECTS = /^(?:them|him|us|me|themselves|itself)$/
const QUOTES = /^["“'‘`]+$/

/**
 * Whether the subject of its sentence may have an amount. It has none that is a subject itself (`96 percent opposed`),
 * stands in brackets behind a name, describes a noun (`the 2.3GHz model`), or is what something is done for or with.
 */
export function mayHaveSubject(words: Words, place: Place): boolean {
  const { first, last } = place
  const at = beforeBounds(words, { ...place, first: startOfList(words, first) })
  // `cuts them to 5 percent`: what the verb is done to
  if (OBJECTS.test(words.lower(at)) && isChange(words.lower(at - 1))) return false
  // `the message read: "100% sure"`
  if (QUOTES.test(words.lower(first - 1)) && words.lower(first - 2) === ':') return false
  const link = words.lower(first - 1) === 'the' ? first - 2 : first - 1
  if (words.isFinite(last) && !words.isVerb(at) && !LINKS.has(words.lower(link))) return false
  if (words.lower(first - 1) === '(' && words.isName(first - 2)) return false
  // `flats sold for $2 million`, `the contract is for five years`
  const isPrice = words.lower(at) === 'for' && words.isVerb(at - 1)
  const isLead = words.lower(at) === 'with' && LEADING_VERBS.has(words.lower(at - 1))
  // `compared with $314 million in May`
  const isCompared = words.lower(at) === 'with' && words.lower(at - 1) === 'compared'
  return !APART.has(words.lower(at)) || isPrice || isLead || isCompared
}

const GIVEN = /^(?:paid|given|offered|awarded|owed|charged|fined|lent|granted)$/

/** Whether a verb tells an amount of its subject: `sales were`, `totalled`, `rose`; not `paid`, `put the price at`, `said`. */
export function tellsOfSubject(words: Words, verb: number): boolean {
  const word = words.lower(verb)
  if (AMOUNT_VERBS.has(word) || LEADING_VERBS.has(word) || isChange(word)) return true
  // `farmers are paid 900 francs`: who gets it
  if (GIVEN.test(word)) return false
  if (isPassive(words, verb) || words.lower(verb + 1) === 'for') return true
  return !(
    PUTTING_VERBS.has(word) ||
    SAYING.has(word) ||
    EXPECTING_VERBS.has(word) ||
    TRANSFER_VERBS.has(word)
  )
}

/** Whether money after a verb is its subject's price, size or change: who raises or moves money is no amount of it. */
export function tellsMoney(words: Words, place: Place): boolean {
  let at = beforeBounds(words, place)
  while (at > place.begin && words.isAdverb(at)) at--
  if (!words.isVerb(at)) return true
  const word = words.lower(at)
  return AMOUNT_VERBS.has(word) || isChange(word) || isPassive(words, at)
}

/** `were set at`, `has been put at`, `debt expected to grow`: what is done to the subject, not by it. */
function isPassive(words: Words, verb: number): boolean {
  const participle = words.isParticiple(verb) && !words.lower(verb).endsWith('ing')
  if (!participle && !words.isPast(verb)) return false
  for (let at = verb - 1; at > verb - 4; at--) {
    if (BE.has(words.lower(at))) return true
    if (HAVE.has(words.lower(at))) return false
    if (!words.isVerb(at) && !words.isAdverb(at)) break
  }
  return participle
}
