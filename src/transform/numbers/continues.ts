import { PERIOD_CUES } from '../../lexicon/counted-context.ts'
import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import { overPeriod } from './passed-over.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

type Told = Pick<Reading, 'raw' | 'phrase'>

/** Tokens from a number to the next side of a list of standings. */
const STANDING_REACH = 8

/** `Hall has 310 delegates, followed by Reyes at 205 and Lund at 41`: how many of the same the next name has. */
export function isListedStanding(
  words: Words,
  { raw, phrase }: Told,
  { first, begin }: Place,
  before: Reading,
): boolean {
  if (!/^(?:count|percent)$/.test(raw.kind) || raw.kind !== before.raw.kind || phrase !== null) return false
  if (raw.unit !== before.raw.unit || !before.phrase || before.place.begin !== begin) return false
  const end = Math.max(before.place.last, before.phrase.last)
  if (first - end > STANDING_REACH) return false
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'at') at--
  if (!/^(?:at|with|on)$/.test(words.lower(at)) || !words.isName(at - 1)) return false
  while (at > end && words.isName(at - 1)) at--
  while (DETERMINERS.has(words.lower(at - 1))) at--
  return /^(?:by|and|,|while|;|of)$/.test(words.lower(at - 1)) && at > end
}

/** `69% in Leeds, 65% in York and 62% in Hull, down to 10%`, `was 18% ... - up from 6%`: the same thing once more. */
export function continues(
  words: Words,
  { raw, phrase }: Told,
  { first, last, begin }: Place,
  before: Reading,
): boolean {
  if (raw.kind !== before.raw.kind || raw.unit !== before.raw.unit || before.place.begin !== begin)
    return false
  if (phrase !== null && (phrase.first >= last || phrase.first >= before.place.last + LIST_REACH))
    return false
  const link = words.lower(first - 1)
  const joint = beforeBounds(words, { first, last, begin, end: last })
  if (/^(?:and|,|or)$/.test(words.lower(joint)) && !/^(?:up|down|to|by|at)$/.test(link))
    // `38% live in Leeds, 15% in York`
    return (
      before.place.last < joint &&
      (words.isPreposition(before.place.last) ||
        words.isPreposition(before.place.last + 1) ||
        // `1.2 million the previous month and 1.1 million a year earlier`
        PERIOD_CUES.has(words.lower(before.place.last)) ||
        PERIOD_CUES.has(words.lower(before.place.last + 1)))
    )
  // `controls 14.1 percent of the votes, with 22.3 percent held by its owners`
  if (link === 'with' && /^(?:held|owned|controlled)$/.test(words.lower(last))) return true
  // `to 1.75 percent this year from an estimated two percent in 1986`
  // `rose 6 percent in April, after 4 in March`
  const comma = words.lower(joint - 1) === ',' && raw.kind === 'percent' ? joint - 1 : joint
  if (
    /^(?:after|following|against)$/.test(words.lower(joint)) &&
    overPeriod(words, comma) === before.place.last
  )
    return true
  if (/^(?:from|to)$/.test(words.lower(joint)) && overPeriod(words, joint) === before.place.last) return true
  // `54 percent of the vote to the Conservatives' 31 percent`
  if (words.isPossessive(first - 1) && words.isName(first - 2)) return true
  // not `unemployment should edge down to nine percent`
  const isMoved = link === 'to' && words.isVerb(first - 3)
  return /^(?:from|to)$/.test(link) && /^(?:up|down)$/.test(words.lower(first - 2)) && !isMoved
}
/** A phrase this many tokens behind the number before is of its own. */
const LIST_REACH = 20

/** `4 million yen ($30,000)`, `12km (7 miles)`: one amount in two units measures one thing. */
export function isConverted(words: Words, raw: NumberRaw, place: Place, before: Reading): boolean {
  if ((raw.kind !== 'money' && raw.kind !== 'measure') || before.raw.kind !== raw.kind) return false
  const open = beforeBounds(words, place)
  return (
    words.lower(open) === '(' && before.place.last === open && /^(?:\)|or)$/.test(words.lower(place.last))
  )
}

/** `to $420 million, from an earlier range of $500 million to $520 million`: what the amount before is now. */
export function isOldPlan(words: Words, { first, begin }: Place, before: Reading): boolean {
  if (before.phrase === null || before.place.begin !== begin || first - before.place.last > LIST_REACH)
    return false
  if (
    words.lower(first - 1) !== 'of' ||
    !PLANS.test(words.lower(first - 2)) ||
    !OLD.test(words.lower(first - 3))
  )
    return false
  const link = DETERMINERS.has(words.lower(first - 4)) ? first - 5 : first - 4
  return /^(?:from|than|versus|with|against|to)$/.test(words.lower(link))
}
const PLANS = /^(?:range|forecast|estimate|guidance|target|outlook|projection|prediction|plan|goal)$/
const OLD = /^(?:earlier|previous|prior|original|old|initial|former)$/

/** `will grow by one percent, down from two percent growth last year`: a growth that is compared is of the same thing. */
export const isGrowthAgain = (words: Words, { raw, phrase }: Told, place: Place, before: Reading): boolean =>
  phrase !== null &&
  phrase.first === phrase.head &&
  words.lower(phrase.head) === 'growth' &&
  phrase.first >= place.last &&
  before.raw.kind === raw.kind &&
  before.change !== null &&
  before.place.begin === place.begin
