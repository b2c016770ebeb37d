import { DETERMINERS } from '../../lexicon/counted-words.ts'
import {
  BARGAINING_VERBS,
  EXPECTING_VERBS,
  HANDLING_VERBS,
  PAYING_VERBS,
  PERIOD_NOUNS,
  POLLS,
  SELLING_VERBS,
  SPENDING_VERBS,
  TRANSFER_VERBS,
} from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT, PAST_CHANGES } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds, tellsMoney } from './governed.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { isOwner, isQuoted } from './owned-money.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import { subjectOf } from './subject.ts'
import type { Words } from './words.ts'

/** The subject; a person neither is nor has a property in money: people pay, win and expect it. */
export function possessor(words: Words, raw: NumberRaw, place: Place, sentence: number): NounPhrase | null {
  if (isTransfer(words, raw, place) || isExpected(words, place)) return null
  if (raw.kind === 'money' && !tellsMoney(words, place)) return null
  // `is resolved for 80%`: a share of those for whom it is
  if (raw.kind === 'percent' && words.lower(beforeBounds(words, place)) === 'for') return null
  // `get 65% of what they want`
  if (words.lower(place.last) === 'of') return null
  // `the island has 8,000 acres planted with rubber trees`
  const isOwned = raw.kind === 'measure' && words.isParticiple(place.last)
  if (isOwned && /^(?:has|have|had)$/.test(words.lower(beforeBounds(words, place)))) return null
  // `nearly double the previous record of 5.9 million tonnes`
  if (isOldRecord(words, place) || isQuoted(words, place)) return null
  // `to bring money home, potentially $2 trillion`
  if (raw.kind === 'money' && words.isAdverb(place.first - 1) && words.lower(place.first - 2) === ',')
    return null
  const subject = subjectOf(words, place, sentence)
  // a poll shows a share of something else
  if (subject && raw.kind === 'percent' && POLLS.has(words.lower(subject.head))) return null
  if (!subject || isWhen(words.lower(subject.head)) || isDateline(words, subject, place)) return null
  // `top up the fund with up to £1,200`
  if (raw.kind === 'money' && followsWith(words, place)) return null
  // `promised to shield the one percent`: who they are, not what share somebody has
  if (raw.kind === 'percent' && words.isPerson(subject.head) && words.lower(place.first - 1) === 'the')
    return null
  if (raw.kind !== 'money') return subject
  if (isReceiver(words, subject, place) || isOwner(words, subject, place)) return null
  if (!words.isPerson(subject.head)) return subject
  return changes(words, place) ? subject : null
}

/** A record that was beaten is none of the subject's levels. */
function isOldRecord(words: Words, place: Place): boolean {
  const of = beforeBounds(words, place)
  if (words.lower(of) !== 'of') return false
  return /^(?:record|high|low|peak|best)$/.test(words.lower(of - 1)) && OLD.test(words.lower(of - 2))
}
const OLD = /^(?:previous|old|earlier|former|last|prior)$/

/** `1.35 billion at the end of March` */
const isWhen = (word: string) => PERIOD_NOUNS.has(word) || /^(?:end|beginning|start|middle|time)$/.test(word)

/** `BRUSSELS, March 5 - Belgium is to issue`: where the report was filed. */
const isDateline = (words: Words, { first, last }: NounPhrase, { begin }: Place) =>
  first === begin && words.lower(last) === ',' && /^\p{Lu}{3,}$/u.test(words.analysis.word(first))

const OWNING = /^(?:own|owns|owning|hold|holds|held|holding)$/
const BE = /^(?:is|are|was|were|be|been|being)$/

/** Whether `with` stands before an amount, over words that bound it. */
function followsWith(words: Words, { first, begin }: Place): boolean {
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  return words.lower(at) === 'with' && words.lower(at - 1) !== 'compared'
}

/** `cost buyers $400`, `fined the owner about $90`: who pays or gets it, between the verb and the money. */
function isReceiver(words: Words, phrase: NounPhrase, { first }: Place): boolean {
  if (phrase.last < first - 1 || phrase.last > first) return false
  if (phrase.last === first - 1 && words.isVerb(first - 1)) return false
  let at = phrase.first - 1
  while (DETERMINERS.has(words.lower(at))) at--
  return words.isVerb(at)
}

const RISING = new Set('up down rises falls gains added lost shed higher lower'.split(' '))

/** Whether one of the words right before a number is a change: what changes by money is a share, not a person. */
function changes(words: Words, { first }: Place): boolean {
  let near = first
  while (BEFORE_AMOUNT.has(words.lower(near - 1)) || words.lower(near - 1) === 'as') near--
  for (let at = first - 1; at > near - 4; at--) {
    if (RISING.has(words.lower(at)) || PAST_CHANGES.has(words.lower(at))) return true
  }
  return false
}

/** `was fined $2 million`, `wants $4 billion`: money that changes hands is no property of who gives or gets it. */
function isTransfer(words: Words, raw: NumberRaw, { first, begin }: Place): boolean {
  let at = first - 1
  if (raw.kind === 'percent') {
    while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'for')) at--
    // `stay on hold at 2 percent`
    return (
      BARGAINING_VERBS.has(words.lower(at)) || (OWNING.test(words.lower(at)) && words.lower(at - 1) !== 'on')
    )
  }
  if (raw.kind === 'measure') {
    const verb = beforeBounds(words, { first, last: first, begin, end: first })
    return words.isVerb(verb) && HANDLING_VERBS.has(words.lower(verb)) && !BE.test(words.lower(verb - 1))
  }
  if (raw.kind !== 'money') return false
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || BETWEEN.has(words.lower(at)))) at--
  // `dole out $42 a share`
  if (words.lower(at) === 'out' && GIVING_OUT.test(words.lower(at - 1))) return true
  // `will fine carriers $500`
  const got = phraseTo(words, at, begin)
  if (got && isAfterTransfer(words, got, begin)) return true
  // `is ready to advance $5 million`
  const advances = words.lower(at) === 'advance' && words.lower(at - 1) === 'to'
  return advances || TRANSFER_VERBS.has(words.lower(at))
}
/** Whether a verb of giving or taking stands before who gets or pays it. */
function isAfterTransfer(words: Words, { first }: NounPhrase, begin: number): boolean {
  let at = first - 1
  while (
    at > begin &&
    at > first - 4 &&
    (DETERMINERS.has(words.lower(at)) || (words.isName(first) && words.isNoun(at)) || words.isAdjective(at))
  )
    at--
  return words.isVerb(at) && TRANSFER_VERBS.has(words.lower(at))
}
const GIVING_OUT = /^(?:dol|shell|hand|fork|pay|pa|giv|gav|lend|spen)/

/** `analysts had expected $10.5 billion`, `economists forecast 3 percent`: of something that was said before. */
function isExpected(words: Words, { first, last, begin }: Place): boolean {
  let at = first - 1
  // `the department estimated 80 percent`, but `an estimated 80 percent`
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at)) && !words.isPast(at)) at--
  if (!EXPECTING_VERBS.has(words.lower(at)) || /^(?:lead|leads|led)$/.test(words.lower(at))) return false
  // `output is expected 5 percent up`
  return !BE.test(words.lower(at - 1)) || !/^(?:up|down|higher|lower)$/.test(words.lower(last))
}
/** Between a verb and the money: who gets it, and what sort of sum it is. */
const BETWEEN = new Set('him her them it us me the additional much estimated'.split(' '))

/** `paid $5 million for the land`. */
export function paidFor(words: Words, raw: NumberRaw, { first, last, begin, end }: Place): NounPhrase | null {
  if (raw.kind !== 'money' || words.lower(last) !== 'for') return null
  for (let at = first - 1; at >= begin && at > first - 8; at--) {
    if (PAYING_VERBS.has(words.lower(at)))
      return phraseFrom(words, skipDeterminers(words, last + 1, end), end)
  }
  return null
}

/** `spent $3 billion on technology`, `$1 million is spent on research` */
export function spentOn(words: Words, raw: NumberRaw, { first, last, begin, end }: Place): NounPhrase | null {
  if (raw.kind !== 'money') return null
  let at = last
  while (
    at < end &&
    at < last + 4 &&
    (words.isVerb(at) || words.isAdverb(at) || /^(?:set|aside)$/.test(words.lower(at)))
  )
    at++
  // `$2 billion set aside for defence`
  if (words.lower(at) === 'for' && at > last && ASIDE.test(words.lower(at - 1)) && !words.isNumeral(at + 1))
    return phraseFrom(words, skipDeterminers(words, at + 1, end), end)
  // `$2 million on 14 bridges`: the other number counts them
  // `spend $2.1 billion over five years on roads`
  if (words.lower(at) === 'over' && PERIOD_NOUNS.has(words.lower(at + 2))) at += 3
  if (!/^(?:on|to)$/.test(words.lower(at)) || words.isNumeral(at + 1)) return null
  const verb = at > last && words.isVerb(at - 1) ? at - 1 : lastVerb(words, first, begin)
  // `devote $1 billion to border security`
  const devoted = words.lower(at) === 'to' && DEVOTED.test(words.lower(verb))
  return devoted || (words.lower(at) === 'on' && SPENDING_VERBS.has(words.lower(verb)))
    ? phraseFrom(words, skipDeterminers(words, at + 1, end), end)
    : null
}

const ASIDE = /^(?:aside|earmarked|allocated|budgeted|reserved)$/
const DEVOTED = /^(?:devot|dedicat|allocat|direct|earmark)(?:e|es|ed|ing)?$/

/** The verb before an amount, over words that bound it. */
function lastVerb(words: Words, first: number, begin: number): number {
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || DETERMINERS.has(words.lower(at)))) at--
  return at
}

/** `selling the phone for $800`, `was bought by Halden for £35m`, `sold its unit to a group for $4 million` */
export function soldFor(words: Words, raw: NumberRaw, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  if (raw.kind !== 'money' || words.lower(at) !== 'for') return null
  for (let verb = at - 1; verb >= begin && verb > at - SOLD_REACH; verb--) {
    if (!SELLING_VERBS.has(words.lower(verb)) || !words.isVerb(verb)) continue
    if (verb === at - 1) return null
    if (/^(?:by|to|in|on|at)$/.test(words.lower(verb + 1)) && verb > begin)
      return soldBefore(words, verb, begin)
    let from = skipDeterminers(words, verb + 1, at)
    // `buy a 6-foot-tall portrait`
    while (words.isNumeral(from) || words.isJoint(from) || words.isJoint(from - 1)) from++
    const object = phraseFrom(words, from, at)
    // `sell its glass and building products units for $4 million`
    const joint =
      object && words.lower(object.last) === 'and' ? phraseTo(words, at - 1, object.last + 1) : null
    if (joint && words.isPlural(joint.head) && joint.first === object!.last + 1)
      return { ...joint, first: object!.first }
    return object ?? phraseTo(words, at - 1, verb + 1)
  }
  return null
}
/** Tokens between a verb of selling and the price. */
const SOLD_REACH = 14

/** `The firm was bought by`, `the house, sold to`: what is sold stands before the verb. */
function soldBefore(words: Words, verb: number, begin: number): NounPhrase | null {
  let at = verb - 1
  while (
    at > begin &&
    (BE.test(words.lower(at)) || words.isAdverb(at) || /^(?:has|have|had|,)$/.test(words.lower(at)))
  )
    at--
  const near = phraseTo(words, at, begin)
  return near && startOf(words, near, begin)
}
