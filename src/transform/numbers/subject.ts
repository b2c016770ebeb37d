import { BEFORE_NUMBERS } from '../../lexicon/counted-context.ts'
import { DETERMINERS, NOMINAL_ADJECTIVES, STEP_NOUNS, TIME_NOUNS } from '../../lexicon/counted-words.ts'
import { MULTIPLYING, PERIOD_NOUNS } from '../../lexicon/measured-words.ts'
import { BEFORE_AMOUNT, PHRASAL_CHANGES } from '../../lexicon/number-cues.ts'
import { MONTHS } from '../../lexicon/number-names.ts'
import { DEPRELS, type Deprel } from '../../model/tags.ts'
import { isChangeVerb } from './change-verb.ts'
import { mayHaveSubject, tellsOfSubject } from './governed.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { absoluteSubject, followsAnd, followsRelative, ofGerund, tallyOf } from './own-clause.ts'
import { beforeBracket, beforePeriod, describedBefore } from './passed-over.ts'
import { nounPhraseAt } from './phrase-at.ts'
import { carrier, isBehindPlace, isCost, isOwnedName, startOf } from './phrase-start.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

const label = (name: Deprel) => DEPRELS.indexOf(name)
const SUBJECTS = new Set([label('nsubj'), label('nsubj:pass'), label('nsubj:outer')])
/**
 * Relations over which a predicate shares the subject of what it hangs on: `rose 5% and closed at 90`. What somebody
 * says or thinks (`the bank estimates that 60% of them ...`) has a subject of its own.
 */
const SHARED = new Set([label('conj'), label('xcomp'), label('advcl'), label('dep')])
const JOINED = label('conj')
/** Relations of a clause to the noun that it describes: `shares that fell 3%`, `a fee of`. */
const DESCRIBING = new Set([label('acl'), label('acl:relcl'), label('nmod'), label('appos')])
/** How far up the tree and how far to the left a subject is looked for: long lists stay linear. */
const CLIMB = 8
const REACH = 80

/**
 * What is said to have the amount: the noun of `profit rose 5%`, the subject by the tree of the sentence, or the noun
 * before the nearest verb. Trees cost more than all the rest: none is asked for where that noun opens its clause.
 */
export function subjectOf(words: Words, place: Place, sentence: number): NounPhrase | null {
  const beside = adjacentSubject(words, place)
  if (beside) return beside
  if (!mayHaveSubject(words, place) || isBehindPlace(words, place)) return null
  const verb = predicateBefore(words, place)
  const near = nounBeforeVerb(words, place, verb)
  const tells = verb < 0 || tellsOfSubject(words, mainVerb(words, verb))
  if (near && tells && opensClause(words, near, place.begin) && takesAmount(words, verb, place)) return near
  return subjectByTree(words, place, sentence) ?? (tells ? near : null)
}

/** `paid` of `has paid` */
function mainVerb(words: Words, verb: number): number {
  let at = verb
  while (words.isVerb(at + 1) || words.isAdverb(at + 1)) at++
  return words.isVerb(at) ? at : verb
}

/** Whether a noun phrase, with its determiner, stands at the beginning of a sentence or a clause. */
function opensClause(words: Words, { first, head, last }: NounPhrase, begin: number): boolean {
  let at = first - 1
  while (at >= begin && DETERMINERS.has(words.lower(at))) at--
  // `the keyboard's metal surface`
  const owner = words.isPossessive(at) ? phraseTo(words, at - 1, begin) : null
  if (owner) return opensClause(words, owner, begin)
  // `and their prices have been cut by £40`
  const isJoined =
    /^(?:and|or)$/.test(words.lower(at)) && at < first - 1 && !words.isName(head) && words.isFinite(last)
  return at < begin || isJoined || OPENING.test(words.lower(at))
}
const OPENING = /^(?:[,;:"“”—–(]|said|says|that|but|while|as)$/

/** `rose 0.4 percent, to 4.4 percent`, not `cut its stake to 20%`: the first that follows the verb is an amount. */
function takesAmount(words: Words, verb: number, { first }: Place): boolean {
  // `cut by an average of £40`
  for (let at = verb + 1; at < first && !words.isNumeral(at); at++)
    if (words.isNoun(at) && !BEFORE_AMOUNT.has(words.lower(at)) && !isTime(words.lower(at))) return false
  return verb >= 0
}

/** `fell last week to $3.36` */
const isTime = (word: string) => PERIOD_NOUNS.has(word) || TIME_NOUNS.has(word) || MONTHS.has(word)

/** A noun, its verb and the number side by side (`profit rose 5%`, `Nissan, which is 43% owned`): no tree is surer. */
function adjacentSubject(words: Words, { first, last, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (
    at > begin &&
    (BEFORE_AMOUNT.has(words.lower(at)) || words.lower(at) === 'as') &&
    !isPhrasal(words, at)
  )
    at--
  if (words.lower(at) === ',' && words.lower(at - 1) === 'average') at -= words.lower(at - 3) === ',' ? 4 : 0
  const phrasal = isPhrasal(words, at)
  if (phrasal) at--
  const absolute = absoluteSubject(words, at, begin)
  if (absolute) return absolute
  // `profit more than halved to`
  const multiplied = MULTIPLYING.has(words.lower(at)) && words.lower(first - 1) === 'to'
  if (!phrasal && !multiplied && !words.isFinite(at) && !isChangeVerb(words, at, begin)) return null
  while (multiplied && at > begin && BEFORE_AMOUNT.has(words.lower(at - 1))) at--
  if (words.isRelative(at - 1)) {
    const named = phraseTo(words, words.lower(at - 2) === ',' ? at - 3 : at - 2, begin)
    // `the effect of a payment that could reach $5`: of the payment
    return (
      named &&
      (isOwnedName(words, named, last) || isCost(words.lower(at)) || words.lower(at - 1) === 'that'
        ? named
        : startOf(words, named, begin))
    )
  }
  const noun = beforePeriod(words, beforeBracket(words, at - 1, begin), begin)
  // `the number of people injured stands at`
  const hurt = NOMINAL_ADJECTIVES.has(words.lower(noun)) ? describedBefore(words, noun, begin) : noun
  const phrase =
    ofGerund(words, noun, begin) ??
    (hurt === noun && words.lower(hurt - 1) === 'of'
      ? tallyOf(words, hurt, begin)
      : phraseTo(words, hurt, begin))
  if (!phrase || isOfThose(words, phrase)) return null
  for (let back = phrase.first - 1; back >= begin && back > phrase.first - 7; back--) {
    if (words.isRelative(back)) return beforeRelativeClause(words, back, phrase.first, begin)
  }
  return startOf(words, carrier(words, phrase, begin) ?? phrase, begin)
}

/** `a measure that excludes food and energy advanced`: the noun before the clause whose object stands before the main verb. */
function beforeRelativeClause(words: Words, relative: number, object: number, begin: number) {
  if (words.lower(relative) !== 'that' || words.lower(relative - 1) === ',') return null
  const verb = words.isAdverb(relative + 1) ? relative + 2 : relative + 1
  if (!words.isFinite(verb)) return null
  for (let at = verb + 1; at < object; at++) if (words.isVerb(at) || words.isRelative(at)) return null
  const noun = phraseTo(words, relative - 1, begin)
  return noun && startOf(words, noun, begin)
}

/** `those to Europe slipped`: a pronoun that a noun hangs on. */
function isOfThose(words: Words, { first }: NounPhrase): boolean {
  const link = DETERMINERS.has(words.lower(first - 1)) ? first - 2 : first - 1
  // `those given the drug lost`
  const hangs = words.isPreposition(link) || words.isParticiple(link)
  return hangs && /^(?:those|that)$/.test(words.lower(link - 1))
}

/** `put on 0.4 percent`: the verb is two words. */
export const isPhrasal = (words: Words, at: number) =>
  PHRASAL_CHANGES.get(words.lower(at))?.verbs.has(words.lower(at - 1)) ?? false

function subjectByTree(words: Words, place: Place, sentence: number): NounPhrase | null {
  const { head, label: labels } = words.analysis.heads(sentence)
  const { first, last, begin } = place
  let node = outermost(head, first, last, begin)
  let joined = false
  for (let steps = 0; node >= 0 && steps < CLIMB; steps++) {
    const subject = subjectOfNode(head, labels, node, begin, first)
    // `shows signs of easing and could narrow to $12 billion`: the first of two verbs tells something else
    if (words.isVerb(node) && !(joined || tellsOfSubject(words, node))) return null
    if (subject >= 0 && !words.isRelative(subject)) {
      const phrase = nounPhraseAt(words, subject, begin, first)
      return phrase && followsRelative(words, phrase, begin) ? null : phrase
    }
    const up = head[node - begin]!
    if (up < 0) return null
    const relation = labels[node - begin]!
    const describes = DESCRIBING.has(relation) && words.isNoun(up) && up < first
    if (describes && (steps > 0 || hasVerb(words, up, first))) return nounPhraseAt(words, up, begin, first)
    if (describes && subject >= 0) return nounPhraseAt(words, up, begin, first)
    if (words.isVerb(node) && !SHARED.has(relation)) return null
    joined = words.isVerb(node) && relation === JOINED && followsAnd(words, node)
    node = up
  }
  return null
}

/** Whether a verb stands between a noun and a number that the tree hangs on it: `the package was $11 million`. */
function hasVerb(words: Words, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i < from + 12; i++) if (words.isFinite(i)) return true
  return false
}

/** The token of the nearest verb to the left in the same clause; NO_VERB where the sentence has none, else CUT_OFF. */
function predicateBefore(words: Words, { first, begin }: Place): number {
  let verb = first - 1
  for (; verb >= begin && verb > first - 12; verb--) {
    if (isPredicate(words, verb)) return verb
    const word = words.lower(verb)
    if (/^(?:;|:|—)$/.test(word) || words.isRelative(verb)) return CUT_OFF
    if (word === ',' && !/^(?:up|down|or|from|to|versus|compared|against)$/.test(words.lower(verb + 1)))
      return CUT_OFF
  }
  if (verb < begin) return first - begin < 12 ? NO_VERB : CUT_OFF
  return isPredicate(words, verb) ? verb : CUT_OFF
}
const NO_VERB = -1
const CUT_OFF = -2

/** `petrol averaged $2`: the noun phrase that ends before the nearest verb to the left, in the same clause. */
function nounBeforeVerb(words: Words, place: Place, verb: number): NounPhrase | null {
  if (verb < 0) return verb === NO_VERB ? nounBefore(words, place) : null
  const { begin } = place
  let at = verb - 1
  while (at >= begin && (words.isAdverb(at) || words.isVerb(at))) at--
  const phrase = phraseTo(words, beforePeriod(words, beforeBracket(words, at, begin), begin), begin)
  // `those who took pills at the outset were`: the noun is the relative clause's
  if (!phrase || isOfThose(words, phrase) || (followsRelative(words, phrase, begin) && words.isFinite(verb)))
    return null
  return startOf(words, phrase, begin)
}

/** `wavelengths of at least 2 μm`: without a verb, the noun phrase right before the number. */
function nounBefore(words: Words, { first, begin }: Place): NounPhrase | null {
  let at = first - 1
  while (at > begin && BEFORE_NUMBERS.has(words.lower(at))) at--
  // `House prices in Calder slip 1.5%`: a verb of a headline
  const isVerb =
    STEP_NOUNS.has(words.lower(at)) && at === first - 1 && words.isNoun(at - 1) && !words.isPlural(at)
  const noun = phraseTo(words, isVerb ? at - 1 : at, begin)
  return noun && isVerb ? startOf(words, noun, begin) : noun
}

/** A finite verb, or a past participle right after a noun, which the tagger took for one. */
const isPredicate = (words: Words, i: number) =>
  words.isFinite(i) || (words.isParticiple(i) && /(?:ed|ing)$/.test(words.lower(i)) && words.isNoun(i - 1))

/** The token of a number that hangs on a token outside it. */
function outermost(head: Int32Array, first: number, last: number, begin: number): number {
  for (let i = first; i < last; i++) {
    const up = head[i - begin]!
    if (up < first || up >= last) return i
  }
  return first
}

/** The nearest subject of a node to the left of it and of token `before`, or -1. */
function subjectOfNode(
  head: Int32Array,
  labels: Uint8Array,
  node: number,
  begin: number,
  before: number,
): number {
  const right = Math.min(node, before) - 1
  const stop = Math.max(begin, right - REACH)
  for (let i = right; i >= stop; i--) {
    if (head[i - begin] === node && SUBJECTS.has(labels[i - begin]!)) return i
  }
  return -1
}
