import { DETERMINERS, LEADING_ADJECTIVES, STEP_NOUNS } from '../../lexicon/counted-words.ts'
import {
  ADDING_VERBS,
  EXPECTING_VERBS,
  HOLDING_VERBS,
  MEASURING_PARTICIPLES,
  MOVES,
  REACHING,
  SEEING,
} from '../../lexicon/measured-words.ts'
import { PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import { BEFORE_AMOUNT, DOWN_WORDS, MOVING_VERBS, UP_WORDS } from '../../lexicon/number-cues.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseFrom, phraseTo, skipDeterminers } from './noun-phrase.ts'
import { beforeBracket } from './passed-over.ts'
import { startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

export const isChange = (word: string) => UP_WORDS.has(word) || DOWN_WORDS.has(word)
const PREPOSITIONS = new Set(['to', 'by', 'at', 'from'])

/** The preposition before an amount, over words that only bound it (`by as much as`), or -1. */
export function prepositionBefore(words: Words, { first, begin }: Place): number {
  let found = -1
  for (let at = first - 1; at > begin; at--) {
    const word = words.lower(at)
    // `at` of `at least` and `to` of `up to` belong to the bound
    if (
      PREPOSITIONS.has(word) &&
      !/^(?:least|most)$/.test(words.lower(at + 1)) &&
      words.lower(at - 1) !== 'up'
    )
      found = at
    else if (!BEFORE_AMOUNT.has(word) && word !== 'as') break
    if (found >= 0) break
  }
  return found
}

export const isYear = (words: Words, i: number) => /^(?:19|20)\d\d$/.test(words.lower(i))

/** The verb that a noun phrase is the object of, over its determiner and an adverb, or -1. */
export function verbOf(words: Words, object: NounPhrase, begin: number): number {
  let at = object.first - 1
  const leads = (i: number) =>
    DETERMINERS.has(words.lower(i)) || (LEADING_ADJECTIVES.has(words.lower(i)) && !words.isPast(i))
  while (at > begin && at > object.first - 5 && (leads(at) || words.isPossessive(at) || isYear(words, at)))
    at--
  // `estimates Halden Mills's 1986 profits at`: over the owner
  if (words.isPossessive(at + 1)) while (at > begin && at > object.first - 8 && words.isName(at)) at--
  if (words.isAdverb(at)) at--
  return at >= begin ? at : -1
}

/** `a catfish weighing 19 stone`: the noun right before a participle that measures it. */
export function weighed(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  // `people earning between $48,000 and $90,000`
  const earns = words.lower(at) === 'earning' && PEOPLE_BY_AGE.has(words.lower(at - 1))
  if (!MEASURING_PARTICIPLES.has(words.lower(at)) && !earns) return null
  const near = phraseTo(words, words.lower(at - 1) === ',' ? at - 2 : at - 1, begin)
  return near && startOf(words, near, begin)
}

/** `pulled the retail sector 0.68 percent lower`: the object between the verb and an amount with its direction. */
export function pushedObject(words: Words, { first, last, begin }: Place): NounPhrase | null {
  if (!MOVES.has(words.lower(last))) return null
  let at = first - 1
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at))) at--
  const near = phraseTo(words, at, begin)
  if (!near) return null
  const object = startOf(words, near, begin)
  const verb = verbOf(words, object, begin)
  return verb >= 0 && words.isVerb(verb) ? object : null
}

/** `added $4 billion to its market value`, `wiped 5% off the shares`: what an amount is added to or taken from. */
export function addedTo(words: Words, { first, last, begin, end }: Place): NounPhrase | null {
  if (!/^(?:to|off|from)$/.test(words.lower(last))) return null
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'an')) at--
  if (!ADDING_VERBS.has(words.lower(at))) return null
  const from = skipDeterminers(words, last + 1, end)
  const phrase = phraseFrom(words, from, end)
  // `to the state's $10 million industry`
  if (!phrase || phrase.first > from + 1 || words.isPossessive(phrase.last)) return null
  return words.isPerson(phrase.head) || /\d/.test(words.lower(from)) ? null : phrase
}

/** `expects sales to rise 5 percent`, `saw its shares surge 5 percent`: the object of the verb is what does it. */
export function expectedTo(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (at > begin && (BEFORE_AMOUNT.has(words.lower(at)) || /^(?:from|by|as)$/.test(words.lower(at)))) at--
  if (!(isChange(words.lower(at)) || STEP_NOUNS.has(words.lower(at)) || REACHING.has(words.lower(at))))
    return null
  const bare = words.lower(at - 1) !== 'to'
  const near = phraseTo(words, bare ? at - 1 : at - 2, begin)
  if (!near) return null
  const object = startOf(words, near, begin)
  const verb = verbOf(words, object, begin)
  if (verb < 0) return null
  // `expect profit to fall 8 percent and turnover to slip 3 percent`
  if (!bare && /^(?:and|while|,)$/.test(words.lower(verb)))
    return isExpectedToo(words, verb, begin) ? object : null
  // `expects adjusted earnings to drop 14 percent`
  const from = words.isParticiple(verb) && words.lower(verb).endsWith('ed') ? verb - 1 : verb
  const verbs = bare ? SEEING : EXPECTING_VERBS
  return verbs.has(words.lower(verb)) || verbs.has(words.lower(from)) ? object : null
}

/** Whether a verb of expecting stands before another thing that is expected in the clause before token `i`. */
function isExpectedToo(words: Words, i: number, begin: number): boolean {
  for (let at = i - 1; at >= begin && at > i - LIST_REACH; at--)
    if (EXPECTING_VERBS.has(words.lower(at)) && words.isVerb(at)) return true
  return false
}
/** Tokens between what is expected first and what is expected too. */
const LIST_REACH = 18

/** `estimated the benefit to be about 25 percent`: the object that a verb of reckoning tells the size of. */
export function reckoned(words: Words, place: Place): NounPhrase | null {
  const at = beforeBounds(words, place)
  if (words.lower(at) !== 'be' || words.lower(at - 1) !== 'to') return null
  let end = at - 2
  if (/^["”]$/.test(words.lower(end))) end--
  const near = phraseTo(words, end, place.begin)
  const object = near && startOf(words, near, place.begin)
  if (!object) return null
  let verb = verbOf(words, object, place.begin)
  if (/^["“]$/.test(words.lower(verb))) verb--
  while (DETERMINERS.has(words.lower(verb))) verb--
  return verb > 0 && RECKONING.test(words.lower(verb)) ? object : null
}
const RECKONING =
  /^(?:estimat|believ|assum|consider|reckon|judg|calculat|expect|project|forecast|report)(?:e|es|ed|s|ing)?$/

/** `held its main interest rate at 4.25%`, `put the cost at $3 million`: the object of the verb before `at`. */
export function heldObject(words: Words, place: Place): NounPhrase | null {
  const at = prepositionBefore(words, place)
  if (at < 0 || words.lower(at) !== 'at') return null
  const near = phraseTo(words, at - 1, place.begin)
  if (!near) return null
  const object = startOf(words, near, place.begin)
  // `values Halden at $4.2 billion`
  const valued = /^valu(?:e|es|ed|ing)$/.test(words.lower(object.first - 1)) && !words.isPerson(object.head)
  if (words.isName(object.head) && !valued) return null
  // `put the drop in household spending at 12 percent`
  const step = words.lower(object.first - 1) === 'in' && STEP_NOUNS.has(words.lower(object.first - 2))
  const held = step ? phraseTo(words, object.first - 2, place.begin)! : object
  const verb = verbOf(words, held, place.begin)
  // `with ending stocks at 310 million`
  if (verb > 0 && words.lower(verb).endsWith('ing') && words.lower(verb - 1) === 'with')
    return { ...object, first: verb }
  // `with real growth at 1.9 percent`
  const isHeld = verb >= 0 && (HOLDING_VERBS.has(words.lower(verb)) || words.lower(verb) === 'with')
  return isHeld ? object : null
}

/** `put the probability of leaving as high as 94 percent`, `prices as low as $5`: the noun right before the bound. */
export function asHighAs(words: Words, { first, begin }: Place): NounPhrase | null {
  if (words.lower(first - 1) !== 'as' || words.lower(first - 3) !== 'as') return null
  if (
    !/^(?:high|low|much|little|deep|tall|fast|big|large|heavy|strong|long|wide)$/.test(words.lower(first - 2))
  )
    return null
  const isGerund =
    words.lower(first - 4).endsWith('ing') && words.lower(first - 5) === 'of' && !words.isNoun(first - 4)
  const near = phraseTo(words, isGerund ? first - 6 : first - 4, begin)
  const noun = near && startOf(words, near, begin)
  if (!noun || words.isName(noun.head) || words.isPerson(noun.head)) return null
  return isGerund ? { ...noun, last: first - 3 } : noun
}

/** `put corn at 90 million acres and soy at 83 million`: the noun of another level in a list. */
export function listedAt(words: Words, place: Place): NounPhrase | null {
  const at = prepositionBefore(words, place)
  if (at < 0 || words.lower(at) !== 'at') return null
  const noun = phraseTo(words, at - 1, place.begin)
  if (!noun || words.isName(noun.head)) return null
  let before = noun.first - 1
  while (DETERMINERS.has(words.lower(before))) before--
  if (!/^(?:and|but|while|,)$/.test(words.lower(before))) return null
  for (let back = before - 1; back > place.begin && back > before - REACH; back--)
    if (words.lower(back) === 'at' && (words.isNumeral(back + 1) || words.isNumeral(back + 2))) return noun
  return null
}
/** Tokens between two levels of a list. */
const REACH = 16

/** `shares down 11.9%`, `Blackmores up 9.4 per cent`, `PSI: UP 0.7 percent`: the noun right before the adverb. */
export function besideChange(words: Words, { first, last, begin }: Place): NounPhrase | null {
  let at = first - 1
  // `capacity eight percent higher than`
  if (MOVES.has(words.lower(last)) && words.isNoun(at)) return phraseTo(words, at, begin)
  // `showed production lower at 377,300 tons`
  if (words.lower(at) === 'at' && MOVES.has(words.lower(at - 1))) return phraseTo(words, at - 2, begin)
  while (at > begin && BEFORE_AMOUNT.has(words.lower(at)) && !/^(?:up|down)$/.test(words.lower(at))) at--
  // `Cedar Gas off 4 percent`
  if (words.lower(at) === 'off' && words.isName(at - 1)) return phraseTo(words, at - 1, begin)
  // `up to` bounds a number
  if (!/^(?:up|down)$/.test(words.lower(at)) || (words.lower(at) === 'up' && words.lower(at + 1) === 'to'))
    return null
  const before = words.lower(at - 1)
  // `is expected to edge up to 2 percent`
  if (MOVING_VERBS.has(before) && words.lower(at - 2) === 'to') return null
  // `the tariffs - up from 5 percent - are`
  const apart = /^[-–—(]$/.test(before) && !words.isJoint(at - 1)
  if (before === ':' || apart) return phraseTo(words, at - 2, begin)
  if (before !== ',') return phraseTo(words, at - 1, begin)
  return words.isName(at - 2) ? phraseTo(words, at - 2, begin) : null
}

/** `prices rose by 4 percent but wages by 1`, `GDP grew 5 percent and GNP 4`: the noun after a conjunction whose verb is left out. */
export function gapped(words: Words, { kind }: NumberRaw, place: Place): NounPhrase | null {
  const at = prepositionBefore(words, place)
  // `the book costs $12, the film $9`
  const isListed = kind === 'money' && words.isNoun(place.first - 1)
  const beside =
    (kind === 'percent' || isListed) && at < 0 && !BEFORE_AMOUNT.has(words.lower(place.first - 1))
  if (!beside && words.lower(at) !== 'by') return null
  const noun = phraseTo(
    words,
    beforeBracket(words, beside ? place.first - 1 : at - 1, place.begin),
    place.begin,
  )
  if (!noun || isChange(words.lower(noun.head))) return null
  let before = noun.first - 1
  // of money only what has an article: `gave Ann, Mark $5`
  if (isListed && words.lower(before) !== 'the') return null
  while (DETERMINERS.has(words.lower(before)) || LEADING_ADJECTIVES.has(words.lower(before))) before--
  return /^(?:but|and|while|,)$/.test(words.lower(before)) ? noun : null
}
