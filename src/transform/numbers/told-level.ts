import { MOVING_UP_OR_DOWN } from '../../lexicon/counted-context.ts'
import { DETERMINERS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  BRINGING_VERBS,
  EXTREMES,
  LENGTHENING,
  LENGTHS,
  MULTIPLYING,
  TIME_UNITS,
} from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT, DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

export type Level = 'from' | 'to' | 'by'

const isChange = (word: string) =>
  UP_WORDS.has(word) ||
  DOWN_WORDS.has(word) ||
  STEP_NOUNS.has(word) ||
  MULTIPLYING.has(word) ||
  LENGTHENING.has(word)

/** `brought the total to 13`; what is taken somewhere is no level. */
const isBringing = (word: string) => word.startsWith('br') && BRINGING_VERBS.has(word)

/** How many words back a change is looked for: `cut its rate for small firms to 4 percent`. */
const REACH = 13
/** The same for a verb that only brings something to a level. */
const NEAR = 10

/**
 * What a number is where a change is told: its size (`rose 5 percent`, `by $3`), the level before it (`from 4.1`) or the
 * level after it (`to 4.6 percent`, `up 3 cents at $2`). `before`: the number before it.
 */
export function levelOf(words: Words, reading: Reading, before: Reading | undefined): Level | null {
  const { raw, change, place } = reading
  if (raw.kind === 'ordinal' || raw.kind === 'score' || raw.high) return change ? 'by' : null
  if (change) return 'by'
  // `to a 14-month high of 8 percent`: how long it had not been so high
  if (raw.attributive && TIME_UNITS.has(raw.unit ?? '') && EXTREMES.has(words.lower(place.last))) return null
  const link = linkBefore(words, reading)
  // `rallied from a 17-point deficit`
  if (/^(?:deficit|hole)$/.test(words.lower(raw.unit ? place.last : place.last + 2))) return null
  // `leaped into the end zone from one yard away`
  if (link < 0 || (raw.kind === 'measure' && AWAY.test(words.lower(place.last)))) return null
  const word = words.lower(link)
  if (isFarOff(words, reading, link) || isKnown(words, reading)) return null
  // `falls range from 6 millimetres in the west to 20 in the east`
  if (before && word === 'to' && SPREADS.test(words.lower(linkBefore(words, before) - 1))) return null
  const gap = before === undefined ? -1 : link - before.place.last
  // `closed 4.1% lower at 312 pence`
  const beside =
    before !== undefined &&
    before.place.begin === place.begin &&
    (gap === 0 || (gap === 1 && /^(?:higher|lower|up|down|,)$/.test(words.lower(link - 1))))
  const follows = beside && levelOf(words, before, undefined) !== null
  // `by 10 percent at three years`: when
  if (word === 'at' && TIME_UNITS.has(raw.unit ?? '')) return null
  if (word === 'at')
    return (beside || (before && closes(words, link, before))) && before?.change != null ? 'to' : null
  // `rose 17 percent to $21 billion in the quarter ended Dec. 31, from $18 billion`
  const again =
    word === 'from' &&
    before?.raw.kind === raw.kind &&
    before.place.begin === place.begin &&
    words.lower(link - 1) === ',' &&
    levelOf(words, before, undefined) === 'to'
  return follows || again || isTold(words, reading, link) ? (word as Level) : null
}

/** `fell $4.12, or 7.4%, to close at $51.60` */
const closes = (words: Words, link: number, { place: { last } }: Reading) =>
  words.lower(link - 2) === 'to' &&
  /^(?:close|end|finish|settle|stand)$/.test(words.lower(link - 1)) &&
  link - 2 - last >= 0 &&
  link - 2 - last <= 1

/** `rose to meet a cross from eight yards`: from where, unless a change or another level stands beside it. */
const isFarOff = (words: Words, { raw, place: { last } }: Reading, link: number) =>
  raw.kind === 'measure' &&
  LENGTHS.has(raw.unit ?? '') &&
  words.lower(link) === 'from' &&
  !isChange(words.lower(link - 1)) &&
  words.lower(last) !== 'to'

/** `extended it to the 97 who are there`: those that are known, no level. */
const isKnown = (words: Words, { raw, place: { first, last } }: Reading) =>
  raw.kind === 'count' && words.lower(first - 1) === 'the' && !words.isNoun(last)

const AWAY = /^(?:away|out|off|range|deep|behind|above|below)$/

/** The `to`, `from` or `at` before a number, over words that bound it, or -1. */
function linkBefore(words: Words, { comparator, place: { first, begin } }: Reading): number {
  const start = overExtreme(words, first - 1)
  for (let at = start; at >= begin && at > start - 5; at--) {
    const word = words.lower(at)
    // `at least`, `up to` bound the number; `edged up to` does not
    const isUpTo = words.lower(at - 1) === 'up' && comparator !== '='
    const bounds = /^(?:least|most)$/.test(words.lower(at + 1)) || isUpTo
    if (/^(?:to|from|at)$/.test(word) && !(bounds && word !== 'from')) return at
    if (!BEFORE_AMOUNT.has(word) && !DETERMINERS.has(word) && word !== 'as') return -1
  }
  return -1
}

/** Over what sort of level it is: `to an annualized rate of`, `to a record low of`. */
function overExtreme(words: Words, i: number): number {
  let at = i
  while (BEFORE_AMOUNT.has(words.lower(at))) at--
  if (
    words.lower(at) !== 'of' ||
    !(EXTREMES.has(words.lower(at - 1)) || /^(?:rate|average)$/.test(words.lower(at - 1)))
  )
    return i
  at -= 2
  while (
    words.isAdjective(at) ||
    words.isParticiple(at) ||
    words.isNumeral(at) ||
    words.isJoint(at) ||
    TIME_UNITS.has(words.lower(at)) ||
    words.lower(at) === 'record'
  )
    at--
  return /^(?:an?|the)$/.test(words.lower(at)) ? at - 1 : i
}

/** Verbs before the two ends of what differs, which changes nothing. */
const SPREADS = /^(?:rang(?:e[ds]?|ing)|var(?:y|ying|ie[ds]))$/

/** Whether a change stands before the preposition in its clause; a count with a noun of its own must follow it at once. */
function isTold(words: Words, { raw, phrase, place }: Reading, link: number): boolean {
  // `an improvement in 65% of women, compared to 45%`, `falls range from 6 millimetres`
  const verb = words.lower(link - 1)
  if (verb.startsWith('compar') || SPREADS.test(verb)) return false
  const own = raw.kind === 'count' && phrase !== null && phrase.first >= place.last
  const reach = own ? 2 : REACH
  for (let at = link - 1; at >= place.begin && at > link - reach; at--) {
    const word = words.lower(at)
    // `was up from`, but not `signed off a move ... away from`; `adding to` tells of no level
    if (/^(?:up|down|off|over)$/.test(word) && at < link - 2 && !MOVING_UP_OR_DOWN.has(words.lower(at - 1)))
      continue
    if (/^add/.test(word) && words.lower(link) === 'to') continue
    const brought = at > link - NEAR && isBringing(word) && words.lower(link) === 'to'
    // `extended to ten million more Americans`: only times are made longer
    const lengthened = LENGTHENING.has(word) && !TIME_UNITS.has(raw.unit ?? '')
    if ((isChange(word) && !lengthened) || brought) return true
    if (/^(?:[;:()"“”]|that|which|who)$/.test(word)) return false
  }
  return false
}
