import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** What a number measures or counts, with the reading that this settles. */
export interface Reading {
  readonly raw: NumberRaw
  readonly rule: string
  readonly place: Place
  readonly sentence: number
  phrase: NounPhrase | null
  change: 'up' | 'down' | null
  comparator: NumberRaw['comparator']
}

/** Money, percents and measures measure something; other kinds count. */
export const hasUnit = ({ kind }: NumberRaw) => kind === 'money' || kind === 'percent' || kind === 'measure'

/** Spreads what one number measures to a neighbour that says the same amount again, or stands in the same list. */
export function shareReadings(words: Words, readings: readonly Reading[]): void {
  for (let i = 1; i < readings.length; i++) {
    const [before, reading] = [readings[i - 1]!, readings[i]!]
    if (hasUnit(before.raw) && hasUnit(reading.raw) && isRestated(words, before, reading))
      restate(before, reading)
  }
  for (let i = readings.length - 2; i >= 0; i--) {
    const [reading, next] = [readings[i]!, readings[i + 1]!]
    const described =
      reading.raw.attributive ||
      // `4.7" and 5.5" screens`
      (reading.raw.kind === 'measure' &&
        reading.raw.unit === next.raw.unit &&
        reading.phrase === null &&
        /["”]$/.test(words.lower(reading.place.last - 1))) ||
      // `14 and 15 inch screens`
      (reading.raw.kind === 'measure' &&
        reading.raw.unit === next.raw.unit &&
        (reading.phrase === null || reading.phrase.last <= reading.place.first) &&
        /^(?:and|or|to)$/.test(words.lower(reading.place.last)) &&
        next.phrase?.first === next.place.last) ||
      // `the 2.4GHz 16-inch model`
      (next.raw.attributive && next.place.first === reading.place.last && reading.phrase === null) ||
      // `a 12 mln dlr, one megawatt plant`, `a 150 mln franc 4-1/2 pct bond`
      (reading.raw.kind === 'money' &&
        (next.raw.attributive || (reading.phrase === null && isDescribing(words, reading, next))) &&
        words.lower(reading.place.last) === ',') ||
      // `a 6.25 pct, 10-year loan`
      (reading.raw.kind === 'percent' &&
        next.raw.attributive &&
        words.lower(reading.place.last) === ',' &&
        /^an?$/.test(words.lower(reading.place.first - 1))) ||
      (isDescribing(words, reading, next) && next.place.first === reading.place.last)
    // `20 mln 7.5 percent notes`, `90% of 18 to 24-year-old males`
    const counts =
      reading.raw.kind === 'count' &&
      reading.phrase === null &&
      isDescribing(words, reading, next) &&
      next.place.first === reading.place.last
    const of =
      reading.phrase === null &&
      words.lower(reading.place.last) === 'of' &&
      next.raw.kind === 'age' &&
      next.place.first === reading.place.last + 1
    if ((counts || (of && hasUnit(reading.raw))) && next.phrase) reading.phrase = next.phrase
    if (described && hasUnit(reading.raw) && isListed(words, reading, next))
      reading.phrase = behindJoint(words, next) ?? next.phrase
  }
}

/** `100 kilometers (60 miles)`, `190 points, or 0.6%`, `300 hp / 224 kW` */
function isRestated(words: Words, before: Reading, reading: Reading): boolean {
  const from = before.place.last
  // `or nearly 6 percent`
  let at = reading.place.first
  while (at > from + 2 && BEFORE_AMOUNT.has(words.lower(at - 1))) at--
  const gap = at - from
  if (gap < 1 || gap > 2) return false
  const first = words.lower(from)
  // `$17 million (or $12 million)`
  if (gap === 2 && first === '(') return words.lower(from + 1) === 'or'
  if (gap === 1)
    return first === '(' || first === '/' || (first === 'or' && before.raw.unit !== reading.raw.unit)
  return first === ',' && words.lower(from + 1) === 'or'
}

function restate(before: Reading, reading: Reading): void {
  const own = reading.phrase !== null && reading.phrase.first >= reading.place.last
  if (!own) reading.phrase = before.phrase ?? reading.phrase
  reading.change ??= before.change
  if (reading.comparator === '=') reading.comparator = before.comparator
}

/** Whether a number with a unit, which counts nothing behind it, stands before another one that does. */
const isDescribing = (words: Words, reading: Reading, next: Reading) =>
  hasUnit(next.raw) &&
  !/^(?:of|in)$/.test(words.lower(next.place.last)) &&
  next.phrase !== null &&
  next.phrase.first >= next.place.last &&
  (reading.phrase === null || reading.phrase.last <= reading.place.first)

/** `a five-year, 1.8 billion-mile journey`: an adjective before another number of the same noun. */
function isListed(words: Words, reading: Reading, next: Reading): boolean {
  const { last } = reading.place
  const gap = next.place.first - last
  if (gap < 0 || gap > 2 || !next.phrase || next.phrase.first < next.place.last) return false
  const word = words.lower(last)
  return gap === 0 || /^(?:,|\(|and|or|-)$/.test(word)
}

/** `house` of `a 2,400-square-foot, four-bedroom house` */
function behindJoint(words: Words, { raw, phrase, place: { last, end } }: Reading): NounPhrase | null {
  const joint = raw.kind === 'count' && words.isJoint(last) && phrase?.head === last + 1
  return joint ? phraseFrom(words, last + 2, end) : null
}
