import { DETERMINERS, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  ACCOUNTS,
  DESCRIBES,
  DIRECTIONS,
  GROUNDS,
  LENGTHS,
  PART_NOUNS,
  PERIOD_NOUNS,
  TIME_UNITS,
} from '../../lexicon/measured-words.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { attributed, isSubjectOfNoun } from './attributed.ts'
import { boundedBy, fitted } from './bounded.ts'
import { afterBracketed, bracketBefore } from './brackets.ts'
import { changedObject } from './changed-object.ts'
import { costing } from './costing.ts'
import { equated } from './equated.ts'
import { beforeBounds } from './governed.ts'
import { lasts, ofTerm } from './lasting.ts'
import { type NounPhrase, phraseFrom, phraseTo } from './noun-phrase.ts'
import {
  addedTo,
  asHighAs,
  besideChange,
  expectedTo,
  gapped,
  heldObject,
  listedAt,
  pushedObject,
  reckoned,
  weighed,
} from './object.ts'
import { afterOf, beforeOf, rangingFrom } from './of-phrase.ts'
import { offeredFor } from './offered.ts'
import type { Place } from './place.ts'
import { paidFor, possessor, soldFor, spentOn } from './price.ts'
import { raisedObject } from './raised.ts'
import { refersBack } from './refers-back.ts'
import { changedBetween, stepOf } from './step.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

/**
 * What money, a percent or a measure measures, where the sentence says it: an adjective's noun (`a 40-yard pass`), what
 * stands behind `of`, what a step is of, a price's goods, the object of the verb, and last the subject.
 */
export function measuredBy(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (raw.change && !raw.attributive) return phraseTo(words, place.first - 1, place.begin)
  const behind = afterBracketed(words, place)
  if (words.lower(behind) === 'worth') return afterOf(words, raw, { ...place, last: behind + 1 })
  if (raw.kind === 'measure' && !raw.attributive && isWhere(words, behind)) return null
  // `a star 22 light-years away`
  if (
    raw.kind === 'measure' &&
    !raw.attributive &&
    words.lower(behind) === 'away' &&
    !words.isVerb(beforeBounds(words, place))
  )
    return words.isNoun(place.first - 1) ? phraseTo(words, place.first - 1, place.begin) : null
  // `a majority — 52 percent — say`
  if (
    /^[—–]$/.test(words.lower(place.first - 1)) &&
    /^(?:majority|plurality|minority|most|half)$/.test(words.lower(place.first - 2))
  )
    return null
  // `the majority of parents, 60%, say`
  const part =
    raw.kind === 'percent' && words.lower(place.first - 1) === ','
      ? phraseTo(words, place.first - 2, place.begin)
      : null
  if (
    part &&
    words.lower(part.first - 1) === 'of' &&
    /^(?:majority|most|minority|plurality)$/.test(words.lower(part.first - 2))
  )
    return part
  // `26 yen per 10,000 yen`
  if (isDistance(words, raw, place) || words.lower(place.first - 1) === 'per') return null
  // `from this year's 15,596 billion won`: the owner is a time
  if (
    words.isPossessive(place.first - 1) &&
    !raw.attributive &&
    PERIOD_NOUNS.has(words.lower(place.first - 2))
  )
    return isStepped(raw) && stepOf(words, place) ? null : attributed(words, raw, place)
  // `1.34 (95% CI, 1.1 to 1.6)`
  if (words.analysis.word(behind) === 'CI') return { first: behind, last: behind + 1, head: behind }
  // `Luke Maldano (15.3 ppg, 7.4 rpg)`
  const isRate = raw.kind === 'measure' && raw.unit?.includes(' per ')
  const open = isRate ? bracketBefore(words, place) : -1
  if (open > 0 && (words.isPerson(open - 1) || words.isName(open - 1)))
    return phraseTo(words, open - 1, place.begin)
  // `a tax allowance (£4,745)`
  const owns = (words.lower(place.last) === 'of' && !refersBack(words, place)) || isMost(words, place, behind)
  if (words.lower(place.first - 1) === '(' && !owns) {
    const named = phraseTo(words, place.first - 2, place.begin)
    // `worried about the outbreak (87%)`: how many say so
    const isShare =
      raw.kind === 'percent' &&
      named !== null &&
      (isBeside(words, named) || PART_NOUNS.has(words.lower(named.head)))
    // `372 riyals ($99)`: the same amount in another currency
    const isSame = raw.kind === 'money' && named !== null && words.isNumeral(named.first - 1)
    const isPeople = raw.kind === 'percent' && words.isPlural(named?.head ?? -1)
    if (named && words.lower(named.head) !== '' && (!words.isName(named.head) || isPeople))
      return isShare || isSame ? null : named
  }
  if (isStepped(raw)) {
    const step = stepOf(words, place, raw.kind === 'money')
    // `stood at 9.80, representing a 3.2 percent gain`
    if (step) return step.of ?? (isMarked(words, place) ? subjectOf(words, place, sentence) : null)
  }
  const equal = equated(words, place)
  if (equal) return equal
  if (isSubjectOfNoun(words, raw, place)) return null
  const attribute = attributed(words, raw, place)
  if (attribute || raw.attributive) return attribute
  // `investments of up to $5 million in private firms`
  const sum = raw.kind === 'money' && words.lower(behind) === 'in' ? beforeOf(words, place) : null
  const of = sum && ACCOUNTS.has(words.lower(sum.head)) ? sum : afterOf(words, raw, place)
  const timed = raw.kind === 'measure' && TIME_UNITS.has(raw.unit ?? '')
  // `within one month of an election`
  const away = timed && words.lower(place.first - 1) === 'within'
  // `my final 200m of the night`
  if (
    of &&
    raw.kind === 'measure' &&
    !timed &&
    /^(?:night|day|race|season|week|year)$/.test(words.lower(of.head))
  )
    return null
  if (of) return away || (timed && PERIOD_NOUNS.has(words.lower(of.head))) ? null : of
  // `30 years' experience`, `three weeks' time` is when
  if (timed && words.isPossessive(place.last) && words.lower(place.last + 1) !== 'time')
    return phraseFrom(words, place.last + 1, place.end)
  // `cut the working week to 35 hours`
  if (timed)
    return lasts(words, place)
      ? subjectOf(words, place, sentence)
      : (changedObject(words, place) ??
          changedBetween(words, place) ??
          ofTerm(words, place) ??
          // `shaving 10 seconds off that time`
          (words.lower(place.last) === 'off' && !/^t(?:ak|ook)/.test(words.lower(place.first - 1))
            ? addedTo(words, place)
            : null))
  // `the other 25 percent`
  if (raw.kind === 'percent' && words.lower(place.first - 1) === 'other') return null
  // `in the women's 1500m`
  if (raw.kind === 'measure' && words.isPossessive(place.first - 1)) return null
  // `a 196 mln stg recommended offer`: it describes a noun that the rules above have not found
  if (DESCRIBES.has(words.lower(place.first - 1))) return null
  return ofStep(
    words,
    costing(words, raw, place) ??
      beforeOf(words, place, raw.high !== null) ??
      rangingFrom(words, raw, place) ??
      paidFor(words, raw, place) ??
      spentOn(words, raw, place) ??
      soldFor(words, raw, place) ??
      offeredFor(words, raw, place) ??
      weighed(words, place) ??
      addedTo(words, place) ??
      pushedObject(words, place) ??
      (raw.kind === 'percent' || raw.unit === 'percentage point'
        ? raisedObject(words, place)?.object
        : null) ??
      expectedTo(words, place) ??
      changedObject(words, place) ??
      heldObject(words, place) ??
      reckoned(words, place) ??
      listedAt(words, place) ??
      boundedBy(words, raw, place) ??
      fitted(words, raw, place) ??
      asHighAs(words, place) ??
      gapped(words, raw, place) ??
      besideChange(words, place) ??
      possessor(words, raw, place, sentence),
  )
}

/** `a large majority (89%) of respondents`: the share is of those behind the bracket. */
const isMost = (words: Words, { first }: Place, behind: number) =>
  /^(?:majority|minority|plurality|share|proportion|percentage|half|third|quarter)$/.test(
    words.lower(first - 2),
  ) && words.lower(behind) === 'of'

/** `a jump in operating profit to`: a level is the profit's, not the jump's. */
function ofStep(words: Words, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !STEP_NOUNS.has(words.lower(phrase.head)) || words.lower(phrase.head + 1) !== 'in')
    return phrase
  return phraseFrom(words, phrase.head + 2, phrase.last) ?? phrase
}

/** A noun in the singular behind a preposition that ends a clause: `worried about the outbreak`, `a threat to progress`. */
function isBeside(words: Words, { first, head }: NounPhrase): boolean {
  if (words.isPlural(head)) return false
  let at = first - 1
  while (DETERMINERS.has(words.lower(at)) || words.isPossessive(at)) at -= words.isPossessive(at) ? 2 : 1
  return (
    /^(?:about|by|to|on|from|with)$/.test(words.lower(at)) ||
    (words.isParticiple(at) && words.lower(at).endsWith('ing')) ||
    (first < head && words.lower(first).endsWith('ing'))
  )
}

/** Behind a length: which way it leads, `north of the port`, `below ground`. */
const isWhere = (words: Words, i: number) =>
  DIRECTIONS.has(words.lower(i)) ||
  // `hundreds of miles below.`
  (/^(?:below|above|beneath)$/.test(words.lower(i)) && /^[.,;]?$/.test(words.lower(i + 1))) ||
  (/^(?:below|above|beneath)$/.test(words.lower(i)) &&
    GROUNDS.has(words.lower(i + (words.lower(i + 1) === 'the' ? 2 : 1))))

/** Whether a participle behind a comma, and an article, stand before a step: `, marking a`. */
function isMarked(words: Words, { first, begin }: Place): boolean {
  const at = beforeBounds(words, { first, last: first, begin, end: first })
  return (
    /^(?:represent|mark|post|record|register|show)ing$/.test(words.lower(at)) && words.lower(at - 1) === ','
  )
}

/** `fouled him 35 yards from goal`, `a shot from 16 yards`: where, not what. */
const isDistance = (words: Words, raw: NumberRaw, { first, last, begin }: Place) =>
  raw.kind === 'measure' &&
  !raw.attributive &&
  LENGTHS.has(raw.unit ?? '') &&
  ((words.lower(first - 1) === 'from' && !(raw.high && ACROSS.test(words.lower(last)))) ||
    (words.lower(last) === 'from' &&
      !words.isVerb(first - 1) &&
      // `winds extended up to 230 miles from the centre`
      !EXTENDING.test(words.lower(beforeBounds(words, { first, last, begin, end: last })))))
/** `a jaw from 25 to 51 centimetres across` */
const ACROSS = /^(?:across|long|wide|tall|high|deep|thick)$/
const EXTENDING = /^(?:stretch|extend|span|reach)(?:e?s|ed|ing)?$/

/** Steps are told in money, percents and points: `a three-year decline` is none of three years. */
const isStepped = ({ kind, unit }: NumberRaw) =>
  kind === 'percent' || kind === 'money' || /point$/.test(unit ?? '')
