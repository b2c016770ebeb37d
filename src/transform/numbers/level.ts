import { SETTLING } from '../../lexicon/counted-context.ts'
import { EXTREMES, MOVES } from '../../lexicon/measured-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { hasNoun } from './neighbour.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

/** Adverbs and changes between the verb and `at`: `closed 0.3% lower at 6,327.8`. */
const REACH = 6

/** The preposition before a level, over words that bound it: `rose 38% to more than 480,000`. */
export function linkBefore(words: Words, { first, last, begin }: Place): number {
  let at = first - 1
  while (at > begin && BOUNDS.test(words.lower(at))) at--
  // `fell by 36 to a total of 748`
  const isTotal = words.lower(at) === 'of' && words.lower(at - 1) === 'total' && words.lower(at - 2) === 'a'
  return isTotal && !words.isParticiple(last) ? at - 3 : at
}
const BOUNDS =
  /^(?:more|less|fewer|than|nearly|almost|about|around|some|over|under|just|roughly|approximately|only)$/

/** The level of an index or a rate: a large number without a noun, after its change (`gained 1% to 1,333.18`) or `closed at`. */
export function isLevel(words: Words, raw: NumberRaw, place: Place, afterChange: boolean): boolean {
  if (raw.kind !== 'count' || raw.unit || raw.high || raw.per || hasNoun(words, place)) return false
  const { begin } = place
  const first = linkBefore(words, place) + 1
  const link = words.lower(first - 1)
  // `fell by 12 to 45`, `rose 32,000 to 1.4 million`
  if (afterChange && link === 'to') return true
  if (raw.low.exponent || raw.low.words || !/^\d{2,}\.\d+$|^\d{4,}$/.test(raw.low.digits)) return false
  if (afterChange && link === 'at') return true
  // `a low of 3,790.10`
  if (link === 'of') return EXTREMES.has(words.lower(first - 2)) && raw.low.digits.includes('.')
  if (link !== 'at') return false
  // `the index was up at 96.088`
  if (MOVES.has(words.lower(first - 2)) && raw.low.digits.includes('.')) return true
  for (let at = first - 2; at >= Math.max(begin, first - REACH); at--)
    if (SETTLING.has(words.lower(at))) return true
  return false
}

/** A plural whose level is a count: `shootings are down 14 percent, to 287`; not of shares. */
export const isTally = (words: Words, head: number) =>
  words.isPlural(head) &&
  !/^(?:shares|stocks|futures|prices|bonds|yields|rates|contracts)$/.test(words.lower(head))

/** `stood at 3,812.55, having touched a low of 3,790.10`: another level of what was told before in the sentence. */
export const isExtreme = (words: Words, { first, begin }: Place, before: Reading | undefined) =>
  words.lower(first - 1) === 'of' &&
  before !== undefined &&
  before.place.begin === begin &&
  before.phrase !== null
