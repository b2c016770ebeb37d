import { BREAKING, HOW_OFTEN, PERIOD_CUES, PERIODS, WHERE } from '../../lexicon/counted-context.ts'
import {
  ACCOUNT_ADJECTIVES,
  DETERMINERS,
  NOMINAL_ADJECTIVES,
  TIME_NOUNS,
} from '../../lexicon/counted-words.ts'
import { UNIT_WORDS } from '../../lexicon/units.ts'
import { isVerbBefore, leadsCompound } from './before-plurals.ts'
import {
  afterCompound,
  isCode,
  isCommaAdjective,
  isCompoundBefore,
  isDemonym,
  isHiddenNoun,
  isLengthBefore,
  isModelNumber,
  isNumbered,
  isNumberedName,
  isOfPeople,
  isPartyBefore,
  isRelational,
  joinsAcronym,
  joinsAdjective,
  joinsAdverbs,
  joinsCompounds,
  joinsNames,
  joinsNouns,
  joinsOffice,
  joinsPeoples,
  startsName,
} from './joined-words.ts'
import { leadsOn, skipLeading } from './leading.ts'
import {
  DAY,
  describesAccount,
  hasMoney,
  isBreak,
  isCurrency,
  isDated,
  isFormed,
  isLeading,
  isLeft,
  isPeriodBefore,
  isPlaceLine,
  isTotal,
  MEASURE_MARKS,
  mayLead,
  nameFrom,
  nounEnd,
  UNIT_MARKS,
} from './phrase-ends.ts'
import type { Words } from './words.ts'

/** A noun phrase as tokens `[first, last)` and the token of its head noun. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly head: number
}

const MARKS = /^["“”]$/
const YEAR_ON_YEAR = /^(?:date|(?:over|on)-(?:year|quarter|month|week))$/

/** Tokens of one phrase: longer runs are lists or untagged text. */
const LIMIT = 14

/** The noun phrase that starts at token `i` and ends before `end`, or null. Adjectives set apart by commas stay out. */
export function phraseFrom(words: Words, i: number, end: number): NounPhrase | null {
  const stop = Math.min(end, i + LIMIT)
  let first = i
  let head = -1
  let at = i
  let quoted = MARKS.test(words.lower(i - 1))
  for (; at < stop; at++) {
    const word = words.lower(at)
    if (isBreak(words, at, head) || hasMoney(word) || hasMoney(words.lower(at + 1))) break
    if (BREAKING.has(word)) continue
    // `1,000 potential "violent extremists"`, `a "false positive" rate`
    if (MARKS.test(word) && at > i && (quoted ? words.isNoun(at + 1) : head < 0)) {
      quoted = !quoted
      first = at + 1
      head = -1
      continue
    }
    if (isHiddenNoun(words, at, head)) {
      head = at
      continue
    }
    if (head < 0 ? at === i && WHERE.has(word) && !words.isNoun(at + 1) : WHERE.has(word)) break
    if (words.isNoun(at) && !UNIT_MARKS.test(word) && !isTotal(words, at)) {
      const days = TIME_NOUNS.has(word) && words.isNoun(at + 1) && words.isPlural(at + 1)
      if (TIME_NOUNS.has(word) && !days && (head >= 0 || words.isName(at) || DAY.test(word))) break
      if (startsName(words, at, i, head)) break
      head = at
    } else if (words.isJoint(at)) {
      if (at === i) return null
      // `NCI-designated centers`
      if (head === at - 1 && isFormed(words, at + 1, stop)) head = -1
    } else if (words.isPossessive(at)) {
      if (head < 0 || at + 1 >= stop) break
      first = at + 1
      head = -1
    } else if (head >= 0 && !words.isJoint(at - 1)) {
      // `a dozen black, sealed ballot boxes`
      if (
        word === ',' &&
        head === i &&
        !words.isPlural(head) &&
        !words.isName(head) &&
        isCommaAdjective(words, at)
      ) {
        head = -1
        first = at + 1
        continue
      }
      if (
        joinsCompounds(words, at, head) ||
        joinsAdjective(words, at, head) ||
        leadsCompound(words, at, head) ||
        isVerbBefore(words, at, head, i) ||
        isCompoundBefore(words, at, head) ||
        isPartyBefore(words, at, head) ||
        isLengthBefore(words, at, head) ||
        isRelational(words, at, head)
      )
        continue
      if (joinsPeoples(words, at, head) || joinsOffice(words, at, head)) continue
      if (joinsNames(words, at, head) || joinsNouns(words, at, head) || joinsAcronym(words, at, head))
        continue
      // `retail gross margins`
      if (ACCOUNT_ADJECTIVES.has(word) && words.isNoun(at + 1) && !words.isPlural(head)) continue
      // `tomato growing regions`
      if (
        words.lower(at).endsWith('ing') &&
        words.isParticiple(at) &&
        (words.isPlural(at + 1) ||
          (words.isNoun(at + 1) && /^\p{Lu}{2,4}$/u.test(words.analysis.word(head)))) &&
        !words.isPlural(head)
      )
        continue
      if (!isModelNumber(words, at) && !isDemonym(words, at)) break
    } else if (word === ',') {
      if (at === i || !(words.isAdjective(at + 1) || words.isParticiple(at + 1) || words.isJoint(at + 2)))
        break
      first = afterCompound(words, at + 1)
    } else if (word === 'and' || word === 'or') {
      // `brick-and-mortar store`
      if (at > i + 1 && words.isJoint(at - 1) && words.isJoint(at + 1)) continue
      // `17 dead and many more injured`
      if (at === i + 1 && NOMINAL_ADJECTIVES.has(words.lower(i))) break
      const next = words.isAdverb(at + 1) && words.isAdjective(at + 2) ? at + 2 : at + 1
      if (joinsAdverbs(words, at)) continue
      // `the most successful and respected rap stars`
      const isTwofold = (words.isParticiple(next) || words.isParticiple(at - 1)) && words.isNoun(next + 1)
      if (at === i || !(words.isAdjective(at - 1) || (isTwofold && words.isParticiple(at - 1)))) break
      if (!(words.isAdjective(next) || words.isNoun(next) || isTwofold)) break
    } else if (words.isAdverb(at)) {
      if (!leadsOn(words, at)) break
    } else if (!mayLead(words, at, at === i)) break
  }
  if (head < 0) return nominal(words, i, at)
  // `take the vitamin daily`
  if (head > i && HOW_OFTEN.has(words.lower(head)) && words.isNoun(head - 1)) head--
  if (head === i && (HOW_OFTEN.has(words.lower(i)) || isLeft(words, i))) return null
  // `25 percent year-over-year`, `39 percent year-to-date`
  if (words.isJoint(head - 1) && YEAR_ON_YEAR.test(words.lower(head))) return null
  if (PERIOD_CUES.has(words.lower(i)) && PERIODS.has(words.lower(head))) return null
  first = skipLeading(words, Math.min(first, head), head)
  if (first < head && isDated(words, head)) return null
  return { first, last: head + 1, head }
}

/** `the dead`, `others`: an adjective in the place of a noun. */
function nominal(words: Words, from: number, to: number): NounPhrase | null {
  const head = to - 1
  if (head >= from && NOMINAL_ADJECTIVES.has(words.lower(head))) return { first: head, last: to, head }
  return head > from && isOfPeople(words, head) ? { first: head - 1, last: to, head } : null
}

/** Skips determiners and possessives: `of the company's`. */
export function skipDeterminers(words: Words, i: number, end: number): number {
  let at = i
  while (at < end && DETERMINERS.has(words.lower(at))) at++
  return at
}

const AMOUNT = /^(?:\d[\d.,]*(?:p|c|m|bn|pc|k)|(?:Rs|RM|[RNK])\d[\d.,]*)$/

/** The phrase that ends with the noun at token `i`, not before `begin`. */
export function phraseTo(words: Words, i: number, begin: number): NounPhrase | null {
  const joined = words.isJoint(i - 1) ? i - 2 : i - 1
  const numbered = isNumberedName(words, i, joined)
  if (
    words.lower(i) === 'record' ||
    // `the share average` is an index
    (words.analysis.word(i) === 'average' && !words.isName(i) && words.lower(i - 1) !== 'share') ||
    words.lower(i).endsWith('fold') ||
    // a verb that the tagger took for a noun
    /^(?:rose|fell|grew|sank|slid|shrank)$/.test(words.lower(i))
  )
    return null
  // `MacBook Pro 16 inch`: the size is no part of it
  if (UNIT_WORDS.has(words.lower(i)) && words.isNumeral(i - 1) && i - 2 >= begin)
    return words.isNumeral(i - 2) ? null : phraseTo(words, i - 2, begin)
  const end = nounEnd(words, i, begin)
  if (end !== i) return phraseTo(words, end, begin)
  // `from last year to $46 million`
  if (PERIODS.has(words.lower(i)) && PERIOD_CUES.has(words.lower(i - 1))) return null
  // `157.60 dlrs`, `70p`, `Rs600`
  if (isCurrency(words, i) || AMOUNT.test(words.analysis.word(i))) return null
  if (
    (!words.isNoun(i) && !numbered && words.startOfName(i) === i) ||
    TIME_NOUNS.has(words.lower(i)) ||
    UNIT_MARKS.test(words.lower(i))
  )
    return null
  const stop = Math.max(begin, i - LIMIT)
  // `Kornblum Holding AG`: the whole name, whatever its words are tagged
  let first = Math.min(skipDeterminers(words, Math.max(stop, words.startOfName(i)), i), i)
  for (let at = first - 1; at >= stop; at--) {
    const joint = words.isJoint(at) || words.isJoint(at + 1)
    if (isNumbered(words, at, stop)) continue
    if ((numbered && at === joined) || isCode(words, at, i)) {
      first = at
      continue
    }
    if (
      UNIT_MARKS.test(words.lower(at)) ||
      isCurrency(words, at) ||
      (!joint && MEASURE_MARKS.test(words.lower(at))) ||
      (!joint && !words.isNoun(at) && !words.isAdjective(at) && !words.isParticiple(at))
    )
      break
    // `the number of polling stations`, `the level of restored flow`; not `ways of boosting turnout`
    const formed =
      DETERMINERS.has(words.lower(at - 1)) ||
      (words.lower(at - 1) === 'of' &&
        (!words.lower(at).endsWith('ing') || /^(?:numbers?|margin|total)$/.test(words.lower(at - 2))))
    if (words.isParticiple(at) && !joint && !formed && !describesAccount(words, at, begin)) break
    if (isPeriodBefore(words, at, i) || isPlaceLine(words, at, begin)) break
    first = at
  }
  while (first < i && (isLeading(words, first) || words.isJoint(first))) first++
  // `Samsung | Electronics shares`
  first = skipDeterminers(words, Math.max(begin, nameFrom(words, first)), first)
  const perCapita = words.lower(first) === 'capita' && words.lower(first - 1) === 'per'
  return { first: perCapita ? first - 1 : first, last: i + 1, head: i }
}
