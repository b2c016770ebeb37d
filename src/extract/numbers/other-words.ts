import { TIME_UNITS } from '../../lexicon/measured-words.ts'
import { PRONOUN_ONE_AFTER, PRONOUN_ONE_BEFORE } from '../../lexicon/number-names.ts'
import {
  AFTER_LONE_ONE,
  BEFORE_COUNTING_ONE,
  BEFORE_ONE_OF,
  BEFORE_PLACED,
  BEFORE_PLACED_NOUN,
  JOINED_TO_ORDINALS,
  ORDINAL_TERMS,
} from '../../lexicon/number-neighbours.ts'
import { ORDINALS } from '../../lexicon/number-words.ts'
import type { Amount } from './amount.ts'
import { type Atoms, isGlued, isHyphen, isJoint, lowerAt, NUMBER, WORD, written } from './atoms.ts'

const CAPITAL = /^\p{Lu}/u

/** Ordinals that are other words: `second` of time is read before; `first` as an adverb, fractions of a race time. */
export function ordinalIsWord(atoms: Atoms, { first, last }: Amount): boolean {
  const word = lowerAt(atoms, first)
  const after = lowerAt(atoms, last)
  if (
    ORDINAL_TERMS.has(after) &&
    (CAPITAL.test(written(atoms, last)) || /^(?:centur|quarter|half)/.test(after))
  )
    return true
  if (isJoint(atoms, last) && JOINED_TO_ORDINALS.has(lowerAt(atoms, last + 1))) return true
  if (!/^(?:first|second|third)$/.test(word)) return false
  const before = lowerAt(atoms, first - 1)
  if (/^(?:at|from)$/.test(before)) return true
  // `in a fraction of a second`
  if (
    word === 'second' &&
    before === 'a' &&
    /^(?:fraction|split|part|tenths?|hundredths?|thousandths?)$/.test(lowerAt(atoms, first - 3))
  )
    return true
  // `half a second, or a second`
  if (
    word === 'second' &&
    before === 'a' &&
    /^(?:half|or)$/.test(lowerAt(atoms, first - 2)) &&
    isAfterTime(atoms, first)
  )
    return true
  // `hold on a second`, `for a second, it`
  if (
    word === 'second' &&
    before === 'a' &&
    atoms.kind[last] !== WORD &&
    /^(?:on|for|in|wait|waited|waiting|just|take|took)$/.test(lowerAt(atoms, first - 2))
  )
    return true
  // `the May 3 second reading`
  if (atoms.kind[first - 1] === NUMBER && atoms.kind[last] === WORD) return false
  if (atoms.kind[last] !== WORD) return !BEFORE_PLACED.has(before)
  return !BEFORE_PLACED_NOUN.has(before) && !/^[a-z]*['’]s$/.test(before)
}

/** `half a second`, `half a second, or a second`, `a minute or a second` */
const isAfterTime = (atoms: Atoms, i: number) =>
  lowerAt(atoms, i - 2) === 'half' || [3, 4].some(back => TIME_UNITS.has(lowerAt(atoms, i - back)))

/** A headline in capitals says nothing by them. */
const isCapitalLine = (atoms: Atoms) =>
  CAPITAL.test(written(atoms, atoms.count - 2)) && CAPITAL.test(written(atoms, 0))

/** `zero-sum`, `zero tolerance`, `zero-Covid`, `net zero`, `ground zero`, `to zero in on` */
export const isZeroOf = (atoms: Atoms, { first, last }: Amount): boolean =>
  lowerAt(atoms, first) === 'zero' &&
  (isJoint(atoms, last) ||
    (lowerAt(atoms, last) === 'in' && lowerAt(atoms, last + 1) === 'on') ||
    /^(?:net|ground|patient)$/.test(lowerAt(atoms, first - 1)) ||
    /^(?:trust|tolerance|hour|sum|waste|carbon|emission)$/.test(lowerAt(atoms, last)))

const BEFORE_ANYBODY = /^(?:if|once|when|whether|unless|until|how|what|why|where)$/
/** Whether `one` counts something rather than standing for it. */
export function oneCounts(atoms: Atoms, i: number): boolean {
  const before = lowerAt(atoms, i - 1)
  const after = lowerAt(atoms, i + 1)
  // `I for one have doubts`
  if (before === 'number' || (before === 'for' && /^(?:i|he|she|we|they|who)$/.test(lowerAt(atoms, i - 2))))
    return false
  if (after === 'of' && !BEFORE_ONE_OF.has(before)) return true
  if (isHyphen(atoms, i + 1) && isGlued(atoms, i + 1)) return false
  if (isHyphen(atoms, i - 1) && isGlued(atoms, i)) return false
  // `one way or the other`
  if (after === 'way' && lowerAt(atoms, i + 2) === 'or') return false
  if (PRONOUN_ONE_AFTER.has(after) || /^['’]/.test(after)) return false
  // `makes one very proud`
  if (/^ma(?:ke|kes|de|king)$/.test(before) && /^(?:very|so|too|more|quite|feel|think|want)$/.test(after))
    return false
  // `once one examines the facts`
  if (BEFORE_ANYBODY.test(before) && /^[a-z]{2,}[^s]s$/.test(after)) return false
  if (before === 'only' && /^(?:the|my|his|her|their)$/.test(lowerAt(atoms, i - 2))) return false
  if (BEFORE_COUNTING_ONE.has(before)) return true
  if (PRONOUN_ONE_BEFORE.has(before)) return false
  if (CAPITAL.test(written(atoms, i + 1)) && CAPITAL.test(written(atoms, i + 2)) && !isCapitalLine(atoms))
    return false
  if (CAPITAL.test(written(atoms, i)) && CAPITAL.test(written(atoms, i - 1)) && i > 0) return false
  if (after === 'day' || after === 'time' || after === 'point')
    return /^(?:for|in|of)$/.test(before) && after === 'day'
  if (after === 'by' && lowerAt(atoms, i + 2) === 'one') return false
  if (before === 'by' && lowerAt(atoms, i - 2) === 'one') return false
  if (after === 'on' && lowerAt(atoms, i + 2) === 'one') return false
  if (after === 'of') return true
  if (/^(?:is|was|are|has|had|died)$/.test(after))
    return i === 0 || /^(?:,|;|and|but|while|:|–|—|-)$/.test(before)
  if (/^(?:in|,|;)$/.test(after)) return false
  return atoms.kind[i + 1] === WORD && !AFTER_LONE_ONE.has(after)
}

/** `a quarter in advance`, `a quarter earlier`: three months. */
export const isQuarterOff = (atoms: Atoms, { kind, last }: Amount) =>
  kind === 'fraction' &&
  lowerAt(atoms, last - 1) === 'quarter' &&
  (/^(?:ago|ahead|earlier|later)$/.test(lowerAt(atoms, last)) ||
    (lowerAt(atoms, last) === 'in' && lowerAt(atoms, last + 1) === 'advance'))

/** `in the past year and a half`: the unit stands before it. */
export function isHalfMore(atoms: Atoms, { first, last, kind }: Amount): boolean {
  const article = lowerAt(atoms, first) === 'a' ? first : first - 1
  return (
    kind === 'fraction' &&
    lowerAt(atoms, last - 1) === 'half' &&
    lowerAt(atoms, article - 1) === 'and' &&
    TIME_UNITS.has(lowerAt(atoms, article - 2))
  )
}

/** `a last-16 tie`: a round by its name; `the last 16 years` are counted. */
export const isLastRound = (atoms: Atoms, { first, low }: Amount) =>
  isHyphen(atoms, first - 1) && lowerAt(atoms, first - 2) === 'last' && /^(?:4|8|16|32|64)$/.test(low.digits)

/** `five-eighth`, who plays rugby; a part is `five-eighths`. */
export const isFiveEighth = (atoms: Atoms, { last, kind }: Amount) =>
  kind === 'count' && isJoint(atoms, last) && ORDINALS.has(lowerAt(atoms, last + 1))

/** `a one-two punch`: a blow and the next. */
export const isOneTwo = (atoms: Atoms, { first, last, rule }: Amount) =>
  rule === 'range' &&
  lowerAt(atoms, first) === 'one' &&
  isHyphen(atoms, first + 1) &&
  lowerAt(atoms, last - 1) === 'two' &&
  /^(?:punch|combination|combo|blow)$/.test(lowerAt(atoms, last))
