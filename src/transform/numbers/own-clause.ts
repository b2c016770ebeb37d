import { DETERMINERS, NOMINAL_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { DOWN_WORDS, UP_WORDS } from '../../lexicon/number-cues.ts'
import { type NounPhrase, phraseTo } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `with freight rising to`: the noun between `with` and a participle of change */
export function absoluteSubject(words: Words, at: number, begin: number): NounPhrase | null {
  const word = words.lower(at)
  if (
    !(words.isParticiple(at) || words.isNoun(at)) ||
    !word.endsWith('ing') ||
    !(UP_WORDS.has(word) || DOWN_WORDS.has(word))
  )
    return null
  const noun = phraseTo(words, at - 1, begin)
  if (!noun) return null
  let before = noun.first - 1
  while (DETERMINERS.has(words.lower(before))) before--
  return words.lower(before) === 'with' ? noun : null
}

/** Whether `those who` opens a clause a few words before a phrase. */
export function followsRelative(words: Words, { first }: NounPhrase, begin: number): boolean {
  for (let at = first - 1; at > begin && at > first - 8; at--)
    if (words.lower(at) === 'who' && words.lower(at - 1) === 'those') return true
  return false
}

/** Whether a verb stands right behind `and` or `but`, over what helps it: `and could narrow`. */
export function followsAnd(words: Words, verb: number): boolean {
  let at = verb - 1
  while (words.isVerb(at) || words.isAdverb(at)) at--
  return /^(?:and|but|or)$/.test(words.lower(at))
}

/** `the number of unemployed edged up`: an adjective that stands for people */
export function tallyOf(words: Words, i: number, begin: number): NounPhrase | null {
  const isTally = NOMINAL_ADJECTIVES.has(words.lower(i)) && words.lower(i - 2) === 'number'
  return isTally ? { first: i - 2, last: i + 1, head: i - 2 } : phraseTo(words, i, begin)
}

/** `the cost of living`, `the pace of hiring`: a noun with the verb in -ing that it is of, where that ends at token `i`. */
export function ofGerund(words: Words, i: number, begin: number): NounPhrase | null {
  if (!words.lower(i).endsWith('ing') || words.lower(i - 1) !== 'of' || !words.isNoun(i - 2)) return null
  const noun = phraseTo(words, i - 2, begin)
  return noun && { ...noun, last: i + 1 }
}
