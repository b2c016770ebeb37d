import { BREAKING, HOW_OFTEN, PERIOD_CUES, PERIODS } from '../../lexicon/counted-context.ts'
import { LEADING_ADJECTIVES, MONEY_NOUNS, TIME_NOUNS } from '../../lexicon/counted-words.ts'
import { SHARED_NAMES } from '../../lexicon/currencies.ts'
import { DIRECTIONS, MEASURING_PARTICIPLES } from '../../lexicon/measured-words.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import { nameAt } from '../../model/positions.ts'
import type { Words } from './words.ts'

/** Whether a sign of money stands in a word. */
export function hasMoney(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    if (unit === 0x24 || (unit > 0x7e && MONEY.includes(word[i]!))) return true
  }
  return /^(?:rs|rm)\d/.test(word)
}
/** `42 percent today`: when, not what. */
export const DAY = /^(?:today|yesterday|tomorrow|tonight|overnight|someday|sometime)$/
const MONEY = '£€¥₹'
export const UNIT_MARKS = /^(?:percent|per|cent|pct|%|mln|bln)$/
/** `11in` of `the 5ft 11in striker`, `sq ft` of `a 900 sq ft flat` */
export const MEASURE_MARKS = /^(?:\d+(?:ft|in|kg|cm|mm|st|lb|mm|m)|sq|ft|lb)$/

/** `the total issued shares`: `total` before an adjective is one too. */
export const isTotal = (words: Words, i: number) =>
  words.lower(i) === 'total' && (words.isAdjective(i + 1) || words.isParticiple(i + 1))

/** A word that no phrase has inside, unless it is part of a name (`Down syndrome`) or a compound (`toss-up races`). */
export function isBreak(words: Words, i: number, head: number): boolean {
  const word = words.lower(i)
  // `a programme totalling one billion`
  if (head >= 0 && MEASURING_PARTICIPLES.has(word)) return true
  if (/^(?:including|excluding|versus)$/.test(word)) return true
  if (BREAKING.has(word))
    return (
      !(words.isNoun(i + 1) && /^\p{Lu}\p{Ll}/u.test(words.analysis.word(i))) &&
      !words.isJoint(i - 1) &&
      !words.isJoint(i + 1)
    )
  // `subject to approval`, `one vote shy of a win`
  if (word === 'subject') return words.lower(i + 1) === 'to'
  return head >= 0 && (word === 'shy' || word === 'short' || word === 'clear') && words.lower(i + 1) === 'of'
}

/** A time before the head of a phrase: `last week Pyongyang fired`, `that year General Mills offered`. */
export const isPeriodBefore = (words: Words, at: number, head: number) =>
  (PERIODS.has(words.lower(at)) && PERIOD_CUES.has(words.lower(at - 1))) ||
  (words.isName(head) &&
    (TIME_NOUNS.has(words.lower(at)) || (PERIODS.has(words.analysis.word(at)) && !words.isName(at))))

/** A participle behind a hyphen, with more of the phrase after it: the `designated` of `state-designated cancer centers`. */
export const isFormed = (words: Words, i: number, stop: number) =>
  i + 1 < stop && words.isParticiple(i) && (words.isNoun(i + 1) || words.isAdjective(i + 1))

/** `dlr` of `a 1.85 billion dlr deficit`, `a 366 million Canadian dlr mill` */
export const isCurrency = (words: Words, i: number) =>
  isMoney(words.lower(i)) &&
  [1, 2].some(back => words.isNumeral(i - back) || /^(?:mln|bln)$/.test(words.lower(i - back)))

const isMoney = (word: string) => MONEY_NOUNS.has(word) || SHARED_NAMES.has(word.replace(/s$/, ''))

/** `300,000 remaining` */
export const isLeft = (words: Words, i: number) =>
  /^(?:remaining|additional|total|combined)$/.test(words.lower(i))

/** Whether a word may stand before the head of a phrase: what describes it, a number, or a part of a compound. */
export const mayLead = (words: Words, i: number, isFirst: boolean): boolean =>
  words.isAdjective(i) ||
  words.isParticiple(i) ||
  words.isNumeral(i) ||
  LEADING_ADJECTIVES.has(words.lower(i)) ||
  words.isJoint(i + 1) ||
  words.isJoint(i - 1) ||
  (isFirst && words.isPast(i) && describes(words, i + 1))

/** `2,753 suspended, council-owned taxis`, `10 used cars`: what stands behind a past form that is a participle. */
const describes = (words: Words, i: number) =>
  words.isNoun(i) ||
  // `28 abandoned human trafficking camps`
  (words.isAdjective(i) && words.isNoun(i + 1)) ||
  words.isParticiple(i) ||
  (words.lower(i) === ',' && words.isJoint(i + 2))

/** `54,000 reported last year`, `3.5 billion due next year`: when, not what. */
export const isDated = (words: Words, head: number) =>
  PERIODS.has(words.lower(head)) && PERIOD_CUES.has(words.lower(head - 1)) && !words.isPlural(head)

/** What leads a phrase and is no part of it: `another`, `total`; not the `full` of `full year net`. */
export const isLeading = (words: Words, i: number) =>
  LEADING_ADJECTIVES.has(words.lower(i)) &&
  !words.isJoint(i + 1) &&
  !(words.lower(i) === 'full' && PERIODS.has(words.lower(i + 1)))

/** `LONDON Oil futures climbed`: the place where a report was filed, which nothing sets off. */
export function isPlaceLine(words: Words, at: number, begin: number): boolean {
  // `In January retail prices rose`
  if (at === begin + 1 && words.lower(begin) === 'in' && MONTHS.has(words.lower(at))) return true
  if (at !== begin || !/^\p{Lu}{4,}$/u.test(words.analysis.word(at))) return false
  const name = nameAt(words.analysis.entities, at)
  return name?.type === 'LOC' && name.last === at + 1 && /^\p{Lu}\p{Ll}/u.test(words.analysis.word(at + 1))
}

/** `operating profit`, and at the start of a clause `Adjusted earnings fell`: a participle that describes the noun behind it. */
export const describesAccount = (words: Words, at: number, begin: number): boolean =>
  words.lower(at) === 'operating' ||
  // `Mining output rose`
  (at === begin && words.lower(at).endsWith('ing') && words.isNoun(at + 1) && words.isFinite(at + 2)) ||
  (words.lower(at).endsWith('ed') &&
    (at === begin || /^(?:said|that|and|but|while|;)$/.test(words.lower(at - 1))) &&
    (words.isNoun(at + 1) || words.lower(at + 1) === 'operating'))

/** Whether a blank stands before a token and none behind it. */
const isApart = ({ analysis: { tokens } }: Words, i: number) =>
  tokens.end[i - 1] !== tokens.start[i] && tokens.end[i] === tokens.start[i + 1]

/** The token of the noun that ends at token `i`, over what only looks like its head: `selenium daily`, `a dam 12 km upstream`, `its users number 100m`. */
export function nounEnd(words: Words, i: number, begin: number): number {
  if (HOW_OFTEN.has(words.lower(i)) && words.isNoun(i) && words.isNoun(i - 1)) return i - 1
  // `crude for April delivery LCOc1 fell`: the code under which a wire finds a contract
  if (words.isNoun(i - 1) && /^\p{Lu}{2,}c\d$/u.test(words.analysis.word(i))) return i - 1
  // `Dow Jones Industrial Average .DJI fell`
  if (words.lower(i - 1) === '.' && /^\p{Lu}{2,6}\d*$/u.test(words.analysis.word(i)) && isApart(words, i - 1))
    return i - 2
  if (DIRECTIONS.has(words.lower(i)) && words.isNumeral(i - 2) && i - 3 >= begin) return i - 3
  const isVerb = words.lower(i) === 'number' && words.isPlural(i - 1) && /^\d/.test(words.lower(i + 1))
  return isVerb ? i - 1 : i
}

/** The first token of the name that a word stands in, else that of the word. */
export const nameFrom = (words: Words, i: number): number =>
  words.isName(i) ? (nameAt(words.analysis.entities, i)?.first ?? i) : i
