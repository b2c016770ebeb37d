import { UNCOUNTED_PLURALS } from '../../lexicon/counted-context.ts'
import { DETERMINERS, LEADING_ADJECTIVES, NOMINAL_ADJECTIVES, SAYING } from '../../lexicon/counted-words.ts'
import { BEFORE_AMOUNT } from '../../lexicon/number-cues.ts'
import { TIME_ADVERBS } from './joined-words.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Plurals that a clause without its pronoun often follows. */
const CLAUSE_NOUNS = /^(?:ways|reasons|things|times|signs|steps|tips|questions|places|years|days)$/

/** The form of a plural, which a verb may have as well. */
const PLURAL = /^[a-z]{2,}[^s'’\W]s$/

/** A phrase counted by a number above one ends at its last plural: `eight bathrooms finish the plan`. */
export function pluralPart(words: Words, phrase: NounPhrase): NounPhrase {
  // `Four Ways Criminals Could`: a clause that leaves its `that` out
  if (
    CLAUSE_NOUNS.test(words.lower(phrase.head - 1)) &&
    phrase.head > phrase.first &&
    words.isFinite(phrase.last)
  )
    return { ...phrase, last: phrase.head, head: phrase.head - 1 }
  if (words.isPlural(phrase.head) || (words.isVerb(phrase.head) && PLURAL.test(words.lower(phrase.head))))
    return phrase
  if (words.isThirdPerson(phrase.last)) return { ...phrase, last: phrase.last + 1, head: phrase.last }
  if (words.isName(phrase.head) || UNCOUNTED_PLURALS.has(words.lower(phrase.head))) return phrase
  for (let at = phrase.head - 1; at >= phrase.first; at--) {
    if (words.isPlural(at) && !words.isJoint(at + 1)) return { first: phrase.first, last: at + 1, head: at }
  }
  return phrase
}

/** `26 saves`, `23 states west of the river`, `eight more picks`: right after a number above one a form in -s is a plural. */
export function hiddenPlural(words: Words, i: number, end: number): NounPhrase | null {
  const first = LEADING_ADJECTIVES.has(words.lower(i)) ? i + 1 : i
  const at = isDescribed(words, first) ? first + 1 : first
  if (at >= end || !words.isVerb(at) || SAYING.has(words.lower(at))) return null
  return PLURAL.test(words.lower(at)) ? { first, last: at + 1, head: at } : null
}

/** `two tortured fanbases`, `three quarterback hits while`: a word that describes the hidden plural after it. */
const isDescribed = (words: Words, i: number) =>
  !NOMINAL_ADJECTIVES.has(words.lower(i)) &&
  words.isThirdPerson(i + 1) &&
  ((words.isParticiple(i) && words.lower(i).endsWith('ed')) ||
    words.isAdjective(i) ||
    (words.isAdverb(i) && isHiddenAdverb(words.lower(i)))) &&
  !DETERMINERS.has(words.lower(i + 2))
const isHiddenAdverb = (word: string) => word.length > 5 && !word.endsWith('ly') && !TIME_ADVERBS.has(word)

/** `workers, patients and healthcare activists`: the phrase with the plurals coordinated to it. */
export function withCoordination(words: Words, phrase: NounPhrase, begin: number, end: number): NounPhrase {
  const isMany = (at: number) => words.isPlural(at) || UNCOUNTED_PLURALS.has(words.lower(at))
  if (!isMany(phrase.head)) return phrase
  let last = phrase.last
  let at = phrase.last
  let parts = 1
  while (at < end) {
    const comma = words.lower(at) === ','
    const and = /^(?:and|or|&)$/.test(words.lower(comma ? at + 1 : at))
    if (!comma && !and) break
    // `four deaths, and closed wells`: two alone are joined without a comma
    if (comma && and && parts === 1) break
    const opening = at + (comma && and ? 2 : 1)
    // `12 bridges, burying cars and trucks`
    if (!and && isInIng(words, opening)) break
    // `units and brought completions to`, `killing 19 people and wounding others`
    if (and && (words.isPast(opening) || (isInIng(words, opening) && followsIng(words, phrase, begin)))) break
    const next = phraseFrom(words, opening, end)
    if (
      !next ||
      !isMany(next.head) ||
      words.isName(next.head) ||
      /^(?:dozens|scores|hundreds|thousands|millions|billions)$/.test(words.lower(next.head)) ||
      next.first - at > (comma && and ? 2 : 1)
    )
      break
    at = next.last
    parts++
    if (and) {
      last = next.last
      break
    }
  }
  if (last === phrase.last || SAYING.has(words.lower(last))) return phrase
  // `added 43,000 jobs, restaurants and bars 37,000`: they have a number of their own
  if (words.isNumeral(last)) return phrase
  // `16 million customers and debts of £19bn`
  if (words.lower(last) === 'of' && /^[\d$£€]/.test(words.lower(last + 1))) return phrase
  const opens = /^(?:since|after|when|that|while|before|because|as|where)$/.test(
    words.lower(phrase.first - 2),
  )
  // `migrants and refugees stranded in a camp`
  const described = words.lower(last).endsWith('ed') && words.isPreposition(last + 1)
  if (parts === 2 && words.isFinite(last) && !described && !opens && hasFinite(words, begin, phrase.first))
    return phrase
  return { ...phrase, last, head: isPeople(words, phrase) ? last - 1 : phrase.head }
}

const isInIng = (words: Words, at: number) => words.isParticiple(at) && words.lower(at).endsWith('ing')

/** Whether a verb in -ing has the number of a phrase for its object, over words that bound it. */
function followsIng(words: Words, { first }: NounPhrase, begin: number): boolean {
  let at = first - 1
  while (at > begin && (words.isNumeral(at) || BEFORE_AMOUNT.has(words.lower(at)))) at--
  return isInIng(words, at)
}

/** `Polish and Czech drivers`: a people's name in the form of a plural describes the noun. */
const isPeople = (words: Words, { first, head }: NounPhrase) =>
  first === head && /^\p{Lu}\p{Ll}*(?:ish|ch|ese|iss)$/u.test(words.analysis.word(head))

function hasFinite(words: Words, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 40); at < to; at++) if (words.isFinite(at)) return true
  return false
}

/** `the island population lives in the port`: where the sentence has no other verb, a form in -s that ends the phrase is one. */
export function withoutVerb(words: Words, phrase: NounPhrase, { begin, end }: Place): NounPhrase {
  const { head } = phrase
  if (head <= phrase.first || !words.isPlural(head) || words.isName(head) || !words.isNoun(head - 1))
    return phrase
  if (words.isPlural(head - 1) || !words.isPreposition(head + 1) || words.lower(head + 1) === 'of')
    return phrase
  for (let at = Math.max(begin, head - REACH); at < Math.min(end, head + REACH); at++)
    if (words.isFinite(at)) return phrase
  return { ...phrase, last: head, head: head - 1 }
}
/** Tokens on either side of a phrase in which its verb is looked for. A bound on the work. */
const REACH = 30
