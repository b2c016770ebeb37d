import { AFTER_NO_AGE, LIFE_EVENTS, LIFE_STEPS } from '../../lexicon/counted-context.ts'
import { DETERMINERS } from '../../lexicon/counted-words.ts'
import { CRICKET, GOLF, PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import { KIN_NOUNS } from '../../lexicon/person-words.ts'
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts'
import type { EntitySpan } from '../../model/analysis.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import { diedAged } from './died-aged.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import { beforeBracket } from './passed-over.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Oldest age that is believed. */
const OLDEST = 122

/** A number that is an age, and whose: null for `he`. */
export interface Age {
  readonly person: NounPhrase | null
}

/**
 * The person whose age a bare number is: `Ana Ruiz, 61, said`, `John Smith (35)`. `name` is the last name that ends
 * before the number; where the recogniser saw none, the words in capitals before the comma.
 */
export function aged(
  words: Words,
  raw: NumberRaw,
  { first, last, begin, end }: Place,
  name: EntitySpan | null,
): Age | null {
  if (raw.kind !== 'count' || raw.high || raw.unit) return null
  const age = Number(raw.low.digits || Number.NaN)
  if (words.lower(last) === 'of' && !/^\d/.test(words.lower(first))) return null
  if (!Number.isInteger(age) || age < 1 || age > OLDEST || raw.low.exponent !== 0 || raw.low.factor !== 1)
    return null
  // what follows in the next sentence is not counted: `Singer dies at 78` before `Tuesday`
  const next = last < end ? last : -1
  const being =
    beingAged(words, first, next, begin, name) ??
    atAge(words, age, first, next, begin) ??
    comparedAge(words, age, first, next, begin)
  if (being) return being
  // `Moore, then 32, said`
  const before = /^(?:then|now|aged|also|just|only|already)$/.test(words.lower(first - 1)) ? first - 1 : first
  const open = words.lower(before - 1)
  // `Now 66, she runs a bakery`
  if (before < first && before === begin && words.lower(last) === ',' && PERSONS.test(words.lower(last + 1)))
    return { person: null }
  const close = last < end ? words.lower(last) : '.'
  const apposed =
    open === ',' &&
    (/^[,.;:)–—]$/.test(close) || isDash(words, last) || /^(?:of|who|from|and|was|is)$/.test(close))
  const bracketed = open === '(' && close === ')' && age > 14 && !isResult(words, begin, end)
  if (!apposed && !bracketed) return null
  // `a sister, Pilar, 88.`
  const isKin = words.lower(before - 3) === ',' && KIN_NOUNS.has(words.lower(before - 4))
  if (apposed && isKin && /^\p{Lu}/u.test(words.analysis.word(before - 2)))
    return { person: { first: before - 2, last: before - 1, head: before - 2 } }
  if (name?.last === before - 1) {
    if (name.type === 'PER') return { person: phraseOf(name) }
    return name.type === 'ORG' && name.last - name.first === 1 && isTold(words, last, age)
      ? { person: phraseOf(name) }
      : null
  }
  // `held over stabbing of boy, 13`: a headline leaves out the article
  if (
    apposed &&
    last >= end &&
    words.lower(before - 3) === 'of' &&
    PEOPLE_BY_AGE.has(words.lower(before - 2))
  )
    return { person: { first: before - 2, last: before - 1, head: before - 2 } }
  // `the mother-of-three, 42, is`
  const of = before - 4
  if (apposed && words.lower(of) === 'of' && words.isJoint(of - 1) && KIN_NOUNS.has(words.lower(of - 2)))
    return { person: { first: of - 2, last: before - 1, head: of - 2 } }
  const isApposed = apposed && isTold(words, last, age)
  const opens = isApposed && before - 2 === begin
  if (isApposed && /^[,“"]$/.test(words.lower(before - 3)) && isSurname(words, before - 2))
    return { person: { first: before - 2, last: before - 1, head: before - 2 } }
  if (opens && (words.isName(begin) || isSurname(words, begin) || PEOPLE_BY_AGE.has(words.lower(begin))))
    return { person: { first: begin, last: begin + 1, head: begin } }
  if (bracketed || (apposed && age > 9 && isTold(words, last, age))) {
    const someone = phraseTo(words, before - 2, begin)
    if (someone && isSomeone(words, someone)) return { person: someone }
  }
  const person = apposed && /^[,;.]$/.test(close) ? unseenPerson(words, before - 1, begin) : null
  return person && { person }
}

/** `Heard, 36, had`: a word that opens its sentence and opens or ends the name of somebody in the article. */
function isSurname({ analysis }: Words, i: number): boolean {
  const word = analysis.word(i)
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    analysis.entities.some(
      ({ type, first, last }) =>
        type === 'PER' && (analysis.word(last - 1) === word || analysis.word(first) === word),
    )
  )
}

/** A hyphen set as a dash: `Ana Ruiz, 29 - a teacher`. */
const isDash = (words: Words, i: number) => words.lower(i) === '-' && !words.isJoint(i)

/** `Maddon, 66, has used the time`: a verb tells of one who is no person to the recogniser. */
function isTold(words: Words, next: number, age: number): boolean {
  const verb = words.isAdverb(next + 1) ? next + 2 : next + 1
  return age > 14 && words.lower(next) === ',' && (words.isFinite(verb) || words.lower(verb) === 'who')
}

/** `the princess, 67, announced`, `his wife, 41, who` */
const isSomeone = (words: Words, { first, head }: NounPhrase) =>
  (DETERMINERS.has(words.lower(first - 1)) || words.lower(first - 1) === 'another') &&
  (ROLE_NOUNS.has(words.lower(head)) ||
    KIN_NOUNS.has(words.lower(head)) ||
    PEOPLE_BY_AGE.has(words.lower(head)))

/** Two or more words in capitals right before token `end`, hyphens among them: `Ho Ka-man`. */
function unseenPerson(words: Words, end: number, begin: number): NounPhrase | null {
  let first = end
  while (first > begin && (words.isName(first - 1) || words.isJoint(first - 1) || words.isJoint(first - 2)))
    first--
  return end - first > 1 && words.isName(first) ? { first, last: end, head: end - 1 } : null
}

/** `a four-shot victory over Holm (66)`: the sentence tells of a game, where a number in brackets is a result. */
function isResult(words: Words, begin: number, end: number): boolean {
  for (let at = begin; at < Math.min(end, begin + SENTENCE); at++) if (GOLF.has(words.lower(at))) return true
  // the sentence or the one before tells of a match
  for (let at = Math.max(0, begin - SENTENCE); at < Math.min(end, begin + SENTENCE); at++)
    if (CRICKET.has(words.lower(at))) return true
  return false
}
/** Tokens of a sentence that are looked at. */
const SENTENCE = 80

const phraseOf = (name: EntitySpan): NounPhrase => ({
  first: name.first,
  last: name.last,
  head: name.last - 1,
})

/** `dies at 91`, `At 35, he is the oldest`, `At 35 and 29, they were the youngest`: an age after `at`, with no noun of its own. */
function atAge(words: Words, age: number, first: number, last: number, begin: number): Age | null {
  if (age < 10) return null
  const at = words.lower(first - 1) === 'and' && words.isNumeral(first - 2) ? first - 3 : first - 1
  if (words.lower(at) !== 'at' || /^(?:percent|%|o'clock|:|-)$/.test(words.lower(last))) return null
  if (
    at === first - 1 &&
    LIFE_EVENTS.has(words.lower(at - 1)) &&
    // `put the number of dead at 41`
    words.lower(at - 2) !== 'of' &&
    !words.isNoun(last) &&
    !words.isNumeral(last)
  )
    return { person: diedAged(words, at - 1, begin) }
  if (at === first - 1 && !words.isNoun(last) && !words.isNumeral(last) && tellsOfLife(words, at, begin))
    return { person: null }
  const next = words.lower(last) === 'and' && words.isNumeral(last + 1) ? last + 2 : last
  const who = words.lower(next) === ',' ? next + 1 : next
  const opens = at === begin && /^(?:he|she|i|they)$/.test(words.lower(who))
  return opens ? { person: null } : null
}

/** `she left school | at 14`, `he learned to swim | at 22`: a person and a step of a life. */
function tellsOfLife(words: Words, at: number, begin: number): boolean {
  for (let verb = at - 1; verb > begin && verb > at - LONGEST_STEP; verb--) {
    const word = words.lower(verb)
    if (/^[,;:()]$/.test(word)) return false
    if (LIFE_STEPS.has(word)) return PERSONS.test(words.lower(verb - 1))
  }
  return false
}
/** Tokens from the verb to `at`. */
const LONGEST_STEP = 6

/** `all of them are younger than 50`, `children under five`: nothing else is young by a number without a noun. */
function comparedAge(words: Words, age: number, first: number, last: number, begin: number): Age | null {
  const before = words.lower(first - 2)
  const bounded = /^(?:under|over|below|above)$/.test(words.lower(first - 1))
  // `most players are over 18`
  const people = words.lower(first - 3)
  const told =
    bounded &&
    /^(?:is|are|was|were)$/.test(before) &&
    words.isPlural(first - 3) &&
    (PEOPLE_BY_AGE.has(people) || ROLE_NOUNS.has(people.replace(/s$/, '')))
  const isAged = told || (bounded && PEOPLE_BY_AGE.has(before))
  const isYounger = words.lower(first - 1) === 'than' && /^(?:young|old)er$/.test(before)
  if (!isAged && !isYounger) return null
  // `children over 2`, but not `men over 2`
  const isSmall = age < 3 && !/^(?:children|kids|infants|babies|toddlers)$/.test(before)
  if (isSmall || words.isNoun(last) || words.isNumeral(last) || words.lower(last) === '%') return null
  // `men older than 50`
  if (!isAged) return { person: PEOPLE_BY_AGE.has(people) ? phraseTo(words, first - 3, begin) : null }
  return {
    person: told ? { first: first - 3, last: first - 2, head: first - 3 } : phraseTo(words, first - 2, begin),
  }
}

const PERSONS = /^(?:he|she|i|they|you|who)$/

/** `he was 82`, `since she turned eight`, `Riham is only 20`: an age, where nothing that could be counted follows. */
function beingAged(
  words: Words,
  first: number,
  last: number,
  begin: number,
  name: EntitySpan | null,
): Age | null {
  if (words.isNoun(last) || words.isAdjective(last) || words.isNumeral(last)) return null
  // `She turned 40 in May`
  const isTurned = /^turn/.test(words.lower(first - 1)) && words.lower(last) === 'in'
  if (AFTER_NO_AGE.has(words.lower(last)) && !isTurned) return null
  let verb = first - 1
  while (verb > begin && /^(?:about|only|just|nearly|almost|already|around|still)$/.test(words.lower(verb)))
    verb--
  // `who had turned 17`
  let who = verb - 1
  while (who > begin && /^(?:had|has|have|just|only|recently)$/.test(words.lower(who))) who--
  if (words.lower(verb) === 'be' && /^(?:will|would)$/.test(words.lower(verb - 1))) verb--
  else if (!/^(?:was|is|am|were|are|turned|turns|turning|turn)$/.test(words.lower(verb))) return null
  const subject = PERSONS.test(words.lower(who)) ? who : verb - 1
  // `succeeding Stott, who is 69`
  if (words.lower(subject) === 'who')
    return { person: phraseTo(words, words.lower(subject - 1) === ',' ? subject - 2 : subject - 1, begin) }
  if (PERSONS.test(words.lower(subject))) return { person: null }
  // `Conyers, the former dean of the House, was 90.`
  const noun = words.lower(subject) === ',' ? beforeBracket(words, subject, begin) : subject
  if (noun < subject && words.isPerson(noun)) return { person: phraseTo(words, noun, begin) }
  if (name?.type === 'PER' && name.last === verb) return { person: phraseOf(name) }
  // `Ellison's son was 12 when`
  const kin = words.lower(last) === 'when' && KIN_NOUNS.has(words.lower(subject))
  return kin ? { person: phraseTo(words, subject, begin) } : null
}
