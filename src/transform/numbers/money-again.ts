import { PERIOD_CUES, PERIODS } from '../../lexicon/counted-context.ts'
import { SAVING_VERBS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { beforeBounds } from './governed.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { NEAR } from './other-level.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import { isMillions } from './value.ts'
import type { Words } from './words.ts'

/** A bare number of millions that the one before it, which is money of millions, is set against. */
export const isMoneyAgain = (
  words: Words,
  { raw, phrase }: Pick<Reading, 'raw' | 'phrase'>,
  { first, begin }: Place,
  before: Reading,
) =>
  raw.kind === 'count' &&
  raw.unit === null &&
  (phrase === null || isListedAt(words, phrase, first)) &&
  isMillions(raw) &&
  isMillions(before.raw) &&
  before.place.begin === begin &&
  ((first - before.place.last < NEAR &&
    (/^(?:from|after)$/.test(words.lower(first - 1)) || isAgainst(words, first))) ||
    isStep(words, first, before) ||
    (phrase !== null && first - before.place.last < FAR + NEAR) ||
    isSum(words, first))

/** `values it at 110 million dollars, and the cash offer at about 104 million` */
function isListedAt(words: Words, phrase: NounPhrase, first: number): boolean {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at)) && words.lower(at) !== 'at') at--
  return words.lower(at) === 'at' && phrase.last === at
}

/** `totalled 264 million pounds at end-April, down six million`, `1.6 billion dollars of debt due this year and 3.5 billion due next` */
function isStep(words: Words, first: number, { place }: Reading): boolean {
  if (first - place.last > FAR) return false
  const word = words.lower(first - 1)
  // `33 million dollars in cash, plus an additional 60 million in crude`
  if (words.lower(beforeBounds(words, { first, last: first, begin: place.begin, end: first })) === 'plus')
    return true
  // `schools get 658 billion, health 138 billion and roads 217 billion`
  const isGapped = words.isNoun(first - 1) && /^(?:,|and)$/.test(words.lower(first - 2))
  return word === 'and' || isGapped || (/^(?:up|down)$/.test(word) && words.lower(first - 2) === ',')
}
const FAR = 12

/** `switch 300 million euros from its budget and 200 million next year`: what the first measures is not told by `of` */
const isOtherSum = (words: Words, { first }: Place, { place }: Reading) =>
  words.lower(first - 1) === 'and' && words.lower(place.last) !== 'of'

/** Whether money told once more measures something else than what was told before. */
export const isApart = (words: Words, place: Place, before: Reading) =>
  isSum(words, place.first) || isOtherSum(words, place, before)

/** `cost 75 million euros and save 40 million`, `$180 million, of which 60 million`: no noun follows, and only money is saved. */
function isSum(words: Words, first: number): boolean {
  let at = first - 1
  while (BEFORE_AMOUNT.has(words.lower(at))) at--
  return SAVING_VERBS.has(words.lower(at)) || (words.lower(at) === 'which' && words.lower(at - 1) === 'of')
}

/** `versus 20 million`, `compared with 3 percent`, `against last year's $4` */
export function isAgainst(words: Words, first: number): boolean {
  let at = first - 1
  // `vs a revised 1.2 million`
  while (/^(?:an?|the|revised|restated|estimated|comparable)$/.test(words.lower(at))) at--
  if (words.isPossessive(at)) at--
  if (PERIODS.has(words.lower(at)) && PERIOD_CUES.has(words.lower(at - 1))) at -= 2
  return (
    /^(?:versus|vs|against)$/.test(words.lower(at)) ||
    (/^(?:with|to)$/.test(words.lower(at)) && words.lower(at - 1) === 'compared')
  )
}
