import { PERIOD_CUES } from '../../lexicon/counted-context.ts'
import { TIME_NOUNS } from '../../lexicon/counted-words.ts'
import { VERBLIKE_NOUNS } from '../../lexicon/misread-words.ts'
import { GRADES } from '../../lexicon/number-names.ts'
import { isClassOfShares } from './described.ts'
import type { Words } from './words.ts'

/** `South Sudanese refugees`: an adjective inside a name, with a noun after it. */
export const isDemonym = (words: Words, i: number) =>
  words.isAdjective(i) &&
  (words.isName(i - 1) || /^\p{Lu}/u.test(words.analysis.word(i - 1))) &&
  (words.isNoun(i + 1) || (words.isAdjective(i + 1) && words.isNoun(i + 2))) &&
  /^\p{Lu}/u.test(words.analysis.word(i))

/** `Ford and Mazda vans`: two names before the noun that they describe. */
export const joinsNames = (words: Words, i: number, head: number) =>
  (words.lower(i) === 'and' || words.lower(i) === '&') &&
  words.isName(head) &&
  head === i - 1 &&
  words.isName(i + 1) &&
  words.isNoun(i + 2) &&
  !words.isName(i + 2) &&
  words.isPlural(i + 2)

/** `US and Canadian farmers`: a country and a people before the plural that they describe. */
export const joinsPeoples = (words: Words, i: number, head: number) =>
  (i === head + 1 || i === head + 2) &&
  words.lower(head + 1) === 'and' &&
  words.isName(head) &&
  words.isAdjective(head + 2) &&
  /^\p{Lu}/u.test(words.analysis.word(head + 2)) &&
  words.isPlural(head + 3)

/** `flat-racing and jump-racing horses`: two compounds before the plural that they describe; `i` is the `and` or in the second. */
export function joinsCompounds(words: Words, i: number, head: number): boolean {
  if (!words.isJoint(head - 1) || words.isPlural(head) || !/^(?:and|or)$/.test(words.lower(head + 1)))
    return false
  return (
    i > head && i <= head + 4 && words.isJoint(head + 3) && words.isPlural(head + 5) && words.isNoun(head + 4)
  )
}

/** `black, sealed ballot boxes`: a comma before an adjective or participle and a plural */
export const isCommaAdjective = (words: Words, i: number) =>
  !ONE_OF.test(words.lower(i - 2)) &&
  (words.isAdjective(i + 1) || words.isParticiple(i + 1) || /[a-z]ed$/.test(words.lower(i + 1))) &&
  words.isNoun(i + 2) &&
  (words.isPlural(i + 2) || words.isPlural(i + 3))

/** Before a noun in the singular that a comma ends: `in one study, sleeping subjects`. */
const ONE_OF = /^(?:one|an?|each|every|this|that|first|second|third|last|next|\w+th)$/

/** `state legislative seats`: an adjective of relation between a noun in the singular and the plural that both describe */
export const isRelational = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  !words.isName(head) &&
  !words.isPlural(head) &&
  words.isAdjective(i) &&
  /(?:al|ive|ic|ary|ory)$/.test(words.lower(i)) &&
  words.isNoun(i + 1) &&
  words.isPlural(i + 1)

/** `short-range ballistic missiles`: a compound before an adjective and its plural */
export const isCompoundBefore = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  words.isJoint(head - 1) &&
  !words.isPlural(head) &&
  words.isAdjective(i) &&
  words.isNoun(i + 1) &&
  words.isPlural(i + 1)

/** `billionaire Republican donors`: a people or a party between a noun in the singular and the plural that both describe */
export const isPartyBefore = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  !words.isPlural(head) &&
  words.lower(head) !== 'time' &&
  words.isAdjective(i) &&
  /^\p{Lu}/u.test(words.analysis.word(i)) &&
  words.isNoun(i + 1) &&
  words.isPlural(i + 1) &&
  !words.isName(i + 1)

/** `seven-year yen issue`: a length of time before an adjective and its noun */
export const isLengthBefore = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  words.isJoint(head - 1) &&
  words.isNumeral(head - 2) &&
  words.isAdjective(i) &&
  words.isNoun(i + 1)

/** `White House national security adviser`: an adjective of an office, or a class of shares, between a name and its noun. */
export const joinsOffice = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  words.isName(head) &&
  ((!words.isPlural(head) && OFFICE_ADJECTIVES.has(words.lower(i)) && words.isNoun(i + 1)) ||
    isClassOfShares(words, i))
const OFFICE_ADJECTIVES = new Set(
  'national foreign deputy chief assistant general financial political regional federal prime'.split(' '),
)

/** `culturally and economically diverse countries`: `i` is the word that joins two adverbs before an adjective. */
export const joinsAdverbs = (words: Words, i: number) =>
  /^(?:and|or)$/.test(words.lower(i)) &&
  words.isAdverb(i - 1) &&
  words.isAdverb(i + 1) &&
  (words.isAdjective(i + 2) || words.isParticiple(i + 2))

/** `office and technical workers`: a noun and an adjective before the plural that they describe; `i` is one of the two between. */
export const joinsAdjective = (words: Words, i: number, head: number) =>
  (i === head + 1 || i === head + 2) &&
  words.lower(head + 1) === 'and' &&
  !words.isPlural(head) &&
  !words.isName(head) &&
  words.lower(head - 1) !== 'one' &&
  words.isAdjective(head + 2) &&
  words.isNoun(head + 3) &&
  words.isPlural(head + 3)

/** `league and cup goals`: two nouns before the plural that they describe. */
export const joinsNouns = (words: Words, i: number, head: number) =>
  /^(?:and|or|&)$/.test(words.lower(i)) &&
  head === i - 1 &&
  !words.isPlural(head) &&
  !words.isName(head) &&
  !words.isName(i + 1) &&
  (words.isNoun(i + 1) || words.lower(i + 1).endsWith('ing')) &&
  !words.isPlural(i + 1) &&
  words.isNoun(i + 2) &&
  (words.isPlural(i + 2) || hasArticle(words, head))

/** `a major land and livestock purchase`: one thing, whatever describes it. */
function hasArticle(words: Words, head: number): boolean {
  let at = head - 1
  while (at > head - 4 && (words.isAdjective(at) || words.isNoun(at))) at--
  return /^an?$/.test(words.lower(at))
}

/** `US economic activity`: an adjective between a name in capitals and a noun. */
export const joinsAcronym = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  words.isAdjective(i) &&
  !PERIOD_CUES.has(words.lower(i)) &&
  words.isNoun(i + 1) &&
  !words.isName(i + 1) &&
  /^\p{Lu}[\p{Lu}.]+$/u.test(words.analysis.word(head))

/** A noun that the tagger took for something else: the `7s` of `Model 7s`, `goalkeeper` of `the first Falcons goalkeeper`, `orchard` of `60-acre orchard`. */
export function isHiddenNoun(words: Words, i: number, head: number): boolean {
  if (head !== i - 1 || head < 0 || words.isNoun(i)) return false
  const word = words.lower(i)
  if (/^\d+s$/.test(word)) return /^\p{Lu}/u.test(words.analysis.word(head))
  if (!/^[a-z]{3,}$/.test(word) || word.endsWith('ly')) return false
  // `iron ore suppliers`
  if (words.isAdverb(i) && words.isNoun(i + 1) && words.isPlural(i + 1) && !words.isPlural(head))
    return !TIME_ADVERBS.has(word)
  // `background check records`
  if (
    words.isVerb(i) &&
    words.isNoun(i + 1) &&
    words.isPlural(i + 1) &&
    !words.isPlural(head) &&
    !words.isName(head)
  )
    return VERBLIKE_NOUNS.has(word)
  // `seven Grammy Awards as well`
  if (words.isName(head) && words.isAdverb(i) && /^\p{Lu}\p{Ll}+s$/u.test(words.analysis.word(i))) return true
  if (words.isName(head) && words.isPlural(head)) return words.isAdjective(i) && !words.isNoun(i + 1)
  // `its first away Davis Cup win since 2011`
  if (EVENTS.test(word) && !words.isPast(i) && !words.isPlural(head))
    return words.isPreposition(i + 1) || /^[.,;]$/.test(words.lower(i + 1))
  // `the first major government offensive there`
  if (NOUNS_IN_IVE.test(word) && (words.isAdjective(i) || words.isAdverb(i)))
    return !words.isNoun(i + 1) && !words.isAdjective(i + 1)
  return words.isJoint(head - 1) && words.isNumeral(head - 2) && words.isAdverb(i)
}
/** What happens, and what the tagger takes for a verb or a preposition behind a name. */
const EVENTS = /^(?:wins?|loss|defeat|victory|title|triumph)$/
const NOUNS_IN_IVE =
  /^(?:offensive|initiative|representative|executive|directive|alternative|objective|collective|final|semifinal|quarterfinal)$/
/** Adverbs that stand between a noun and the next clause: `the first time ever voters`. */
export const TIME_ADVERBS = new Set(
  'now then here there ago once yet back home ever never again today too also still even alone abroad soon often always when where'.split(
    ' ',
  ),
)

/** `iPhone 11 handsets`, `grade 6 students`, `Level I Trauma Centers`: a number between a name and the noun that it describes. */
export const isModelNumber = (words: Words, i: number) =>
  (words.isNumeral(i) || /^[IVX]{1,4}$/.test(words.analysis.word(i))) &&
  (words.isNoun(i + 1) || words.isPossessive(i + 1)) &&
  (/\p{Lu}/u.test(words.analysis.word(i - 1)) ||
    GRADES.has(words.lower(i - 1)) ||
    words.lower(i - 1) === 'grade')

/** A name right after a common noun starts a phrase of its own, unless a common noun follows it: `longtime Kaiser patient`. */
const opensName = (words: Words, i: number) =>
  words.isName(i) && (words.isName(i + 1) || !words.isNoun(i + 1))

/** `Category 5 hurricanes`, `iPhone 11 sales`: a number that belongs to the word in capitals before it. */
export const isNumbered = (words: Words, i: number, stop: number) =>
  i > stop &&
  words.isNumeral(i) &&
  words.isNoun(i - 1) &&
  /^\d{1,3}$/.test(words.lower(i)) &&
  /\p{Lu}/u.test(words.analysis.word(i - 1)) &&
  !TIME_NOUNS.has(words.lower(i - 1))

/** Whether a name starts at token `at` that is no part of the phrase from `i` with its head before: not behind `USB-C`. */
export const startsName = (words: Words, at: number, i: number, head: number) =>
  head >= 0 &&
  // `secret U.S. diplomatic cables`
  !(!words.isPlural(head) && words.isAdjective(at + 1) && words.isNoun(at + 2) && words.isPlural(at + 2)) &&
  !words.isName(head) &&
  !words.isJoint(head - 1) &&
  !words.isJoint(at - 1) &&
  !(words.isJoint(at - 2) && at - 3 >= i) &&
  opensName(words, at)

/** After the adjective that starts at `i` with what hyphens join to it. */
export function afterCompound(words: Words, i: number): number {
  let at = i + 1
  while (words.isJoint(at)) at += 2
  return at
}

/** `S&P 500`, `M-1`: a number that ends a name, of which `joined` is the word before. */
export const isNumberedName = (words: Words, i: number, joined: number) =>
  words.isNumeral(i) && (words.isName(joined) || CAPITALS.test(words.analysis.word(joined)))
const CAPITALS = /^\p{Lu}+(?:&\p{Lu}+)?$/u

/** `A2 Milk`: a code that opens the name at `i`. */
export const isCode = (words: Words, at: number, i: number) =>
  at === i - 1 && /^\p{Lu}/u.test(words.analysis.word(i)) && CODE.test(words.analysis.word(at))
const CODE = /^\p{Lu}+\d+$/u

/** `a British national was`: an adjective behind a people's, where nothing follows that it could describe. */
export const isOfPeople = (words: Words, i: number) =>
  words.isAdjective(i) &&
  !/^\p{Lu}/u.test(words.analysis.word(i)) &&
  words.isAdjective(i - 1) &&
  /^\p{Lu}\p{Ll}/u.test(words.analysis.word(i - 1)) &&
  (words.isFinite(i + 1) || /^(?:[.,;:)]|who|and|to|in|on|at|with|from)$/.test(words.lower(i + 1)))
