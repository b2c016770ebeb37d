import { DETERMINERS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

/** Tokens between an amount and what compares it with another. A bound on the work, and on what belongs together. */
const REACH = 20
const COMPARED = /^(?:more|less|fewer|higher|lower|above|below|ahead|better|worse)$/
const THAN = /^(?:than|of)$/

/**
 * Whether a percent or a fraction says by how much the amount before it differs from another: `$7 million, 11 percent less
 * than a year ago`, `121 homicides, a 20 percent drop from 152`, `1,204 people, an increase of 18 per cent from last week`.
 */
export function standsAgain(
  words: Words,
  { raw, phrase }: { readonly raw: NumberRaw; readonly phrase: NounPhrase | null },
  place: Place,
  { place: before }: Reading,
): boolean {
  const { first, last, begin } = place
  // `for $389,000, $20,000 below the price`
  const isLess = raw.kind === 'money' && isCompared(words, last)
  if (raw.kind !== 'percent' && raw.kind !== 'fraction' && !isLess) return false
  if (before.begin !== begin || first - before.last > REACH) return false
  const comma = isCompared(words, last)
    ? overBounds(words, first - 1)
    : phrase
      ? -1
      : beforeStep(words, place)
  if (comma <= before.last - 1 || words.lower(comma) !== ',') return false
  for (let at = before.last; at < comma; at++)
    if ((words.isFinite(at) && words.lower(at) !== 'ended') || /^[;:]$/.test(words.lower(at))) return false
  return true
}

/** `more than`, `below the level of`: what follows an amount that is a difference. */
const isCompared = (words: Words, at: number) =>
  COMPARED.test(words.lower(at)) &&
  (THAN.test(words.lower(at + 1)) || /^(?:above|below)$/.test(words.lower(at)))

/** Over words that bound an amount, and the `or` of `, or almost 3 percent more`. */
function overBounds(words: Words, from: number): number {
  let at = from
  while (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'or' || DETERMINERS.has(words.lower(at)))
    at--
  return at
}

/** The token before an apposed step: `, a sharp 20 percent drop from`, `, an increase of 18 per cent`; -1 where none stands. */
function beforeStep(words: Words, { first, last, end }: Place): number {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && !DETERMINERS.has(words.lower(at))) at--
  if (/^(?:of|from)$/.test(words.lower(at))) {
    if (!STEP_NOUNS.has(words.lower(at - 1))) return -1
    at -= 2
  } else {
    const noun = words.isJoint(last) ? last + 1 : last
    const step = words.isAdjective(noun) ? noun + 1 : noun
    if (step >= end || !STEP_NOUNS.has(words.lower(step))) return -1
  }
  while (words.isAdjective(at) || words.isAdverb(at) || words.isParticiple(at)) at--
  return DETERMINERS.has(words.lower(at)) ? at - 1 : -1
}

/**
 * `a 7 percent toll hike and a 12 percent increase in 2019`, `dropped 13 percent against a 22 percent fall in May`: another
 * step of the same kind that does not say what it is of.
 */
export function isStepAgain(
  words: Words,
  { raw, phrase }: Pick<Reading, 'raw' | 'phrase'>,
  { first, last, begin }: Place,
  before: Reading,
): boolean {
  if (phrase !== null || !/^(?:percent|money)$/.test(raw.kind) || before.raw.kind !== raw.kind) return false
  if (before.change === null || before.phrase === null || before.place.begin !== begin) return false
  if (!STEP_NOUNS.has(words.lower(last)) || first - before.place.last > REACH) return false
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && !DETERMINERS.has(words.lower(at))) at--
  return /^an?$/.test(words.lower(at)) && LINKED.test(words.lower(at - 1))
}
const LINKED = /^(?:and|after|against|following|versus|vs|with|than|on|to)$/

/** Whether a percent stands in brackets right behind a count without a noun between: `701 (8%)`. */
export const isShareOf = (
  words: Words,
  { raw }: { readonly raw: NumberRaw },
  { first }: Place,
  before: Reading,
) =>
  raw.kind === 'percent' &&
  before.raw.kind === 'count' &&
  before.phrase !== null &&
  words.lower(first - 1) === '(' &&
  before.place.last === first - 1
