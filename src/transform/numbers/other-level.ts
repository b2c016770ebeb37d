import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { EXTREMES } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { overPeriod } from './passed-over.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

type Told = Pick<Reading, 'raw' | 'rule' | 'phrase'>

/** What the rule of a number says that counts what one before it has counted. */
export const FUSED = '+fused'

/** The rule of a level of an index or a rate. */
export const LEVEL = 'numbers/level'

/** `$86.5 million, up from`: tokens between two amounts that are set against each other, and their time. */
export const NEAR = 8

/** The `to` or `from` before a number, over words that bound it. */
function linkOf(words: Words, { first, begin }: Place): number {
  let at = first - 1
  // `increased to 69,826,000 from the 54,232,000 reported`
  if (words.lower(at) === 'the') at--
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'to') at--
  return at
}

/** A bare count that is the other level of a step: `from 180 to 5`, `to 15,000 from about 5,000`. */
export function isOtherLevel(
  words: Words,
  { raw, rule, phrase }: Told,
  place: Place,
  before: Reading,
): boolean {
  // `Horsepower jumped from 240 to 273`
  const isLevel =
    before.rule === LEVEL && before.raw.unit === null && words.lower(before.place.first - 1) === 'from'
  if (raw.kind !== 'count' || (before.raw.kind !== 'count' && !isLevel) || !before.phrase) return false
  // what was counted further back stands further off
  if (phrase && !rule.endsWith(FUSED)) return false
  const link = linkOf(words, place)
  const other = words.lower(linkOf(words, before.place))
  // `from five people to six`
  const end = before.phrase.first >= before.place.last ? before.phrase.last : before.place.last
  // `from 52 in 2019 to 31`
  if (link !== end && overPeriod(words, link) !== end) return false
  return (words.lower(link) === 'to' && other === 'from') || (words.lower(link) === 'from' && other === 'to')
}

/** `a majority of 1,204 was cut to 988`: what a passive of change behind a count brings it to. */
export const isCutTo = (words: Words, { raw, phrase }: Told, { first }: Place, before: Reading): boolean =>
  raw.kind === 'count' &&
  phrase === null &&
  before.raw.kind === 'count' &&
  before.phrase !== null &&
  words.lower(first - 1) === 'to' &&
  words.isParticiple(first - 2) &&
  words.isVerb(before.place.last) &&
  first - before.place.last <= 4

/** `visits exceeded 1.5 million, up from 1.4 million`: a count that is set against the one told before it. */
export const isCountBefore = (
  words: Words,
  { raw, phrase }: Told,
  { first, begin }: Place,
  before: Reading,
): boolean =>
  raw.kind === 'count' &&
  raw.unit === null &&
  (phrase === null || phrase === before.phrase) &&
  before.raw.kind === 'count' &&
  before.phrase !== null &&
  before.place.begin === begin &&
  (isUpFrom(words, first) || isUpFromPlan(words, first) || isOldPeak(words, first)) &&
  first - before.place.last < NEAR + (isUpFrom(words, first) ? 12 : 4)

/** `a record 2.6 billion shares, exceeding the previous peak of 2.4 billion` */
const isOldPeak = (words: Words, first: number) =>
  words.lower(first - 1) === 'of' &&
  EXTREMES.has(words.lower(first - 2)) &&
  /^(?:previous|old|earlier|former|last|prior)$/.test(words.lower(first - 3))

/** `up to 27 million shares, up from its earlier plan to buy 12 million` */
function isUpFromPlan(words: Words, first: number): boolean {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'to') at--
  if (!words.isVerb(at) || words.lower(at - 1) !== 'to' || !words.isNoun(at - 2)) return false
  let from = at - 3
  while (DETERMINERS.has(words.lower(from)) || words.isAdjective(from)) from--
  return words.lower(from) === 'from' && /^(?:up|down)$/.test(words.lower(from - 1))
}

/** `, down from`, `, down from a peak of over` before a number. */
export function isUpFrom(words: Words, first: number): boolean {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at))) at--
  if (words.lower(at) === 'of' && EXTREMES.has(words.lower(at - 1)))
    at -= DETERMINERS.has(words.lower(at - 2)) ? 3 : 2
  return (
    words.lower(at) === 'from' &&
    /^(?:up|down)$/.test(words.lower(at - 1)) &&
    /^[,–—-]$/.test(words.lower(at - 2))
  )
}

/** `stood at 84, down from 90`: the level of an index before, in digits like those of the one told. */
export const isLevelBefore = (words: Words, { raw, phrase }: Told, { first }: Place, before: Reading) =>
  raw.kind === 'count' &&
  raw.unit === null &&
  phrase === null &&
  before.rule === LEVEL &&
  before.raw.kind === 'measure' &&
  words.lower(first - 1) === 'from' &&
  /^(?:up|down)$/.test(words.lower(first - 2)) &&
  words.lower(first - 3) === ',' &&
  first - before.place.last < NEAR

/** A decimal without a unit after `from`, where the level that it is set against was told before it in the sentence. */
export const isOlderLevel = (words: Words, { raw, phrase }: Told, { first, begin }: Place, before: Reading) =>
  raw.kind === 'count' &&
  raw.unit === null &&
  phrase === null &&
  (raw.low.digits.includes('.') || (before.rule === LEVEL && raw.low.digits.length > 3)) &&
  raw.low.exponent === 0 &&
  words.lower(first - 1) === 'from' &&
  before.phrase !== null &&
  before.place.begin === begin &&
  first - before.place.last < NEAR &&
  (before.raw.kind === 'measure' || before.change !== null) &&
  (before.raw.unit === null || before.raw.kind === 'percent')
