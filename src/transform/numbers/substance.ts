import { UNCOUNTED_PLURALS } from '../../lexicon/counted-context.ts'
import { NOMINAL_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { ACCOUNTS, SUMS } from '../../lexicon/measured-words.ts'
import { type NounPhrase, phraseFrom } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** `billions in profit`: what is money, not where or when. */
export function sumIn(words: Words, i: number, end: number): NounPhrase | null {
  const phrase = phraseFrom(words, i, end)
  const word = phrase && words.lower(phrase.head)
  return word && (ACCOUNTS.has(word) || SUMS.has(word)) ? phrase : null
}

/** One word in the singular that is no name and no group. */
export const isSubstance = (words: Words, { first, head }: NounPhrase) =>
  first === head &&
  !words.isPlural(head) &&
  !words.isName(head) &&
  !UNCOUNTED_PLURALS.has(words.lower(head)) &&
  !NOMINAL_ADJECTIVES.has(words.lower(head))

/** Participles that describe no noun before it: they are the verb. */
export const VERBS_ONLY =
  /^(?:involved|included|contained|received|opposed|backed|voted|died|resulted|lived|came|went|got|chose|favou?red|suffered|attended|joined|visited|said|had)$/

/** Forms that are no plural: behind a number above one they are verbs and adjectives. */
export const NO_PLURAL =
  /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|shot|hurt|set|put|hit|cut|shut|spread|shed|split|present|due|left|alone|thick)$/

/** Verbs behind a plural that the tagger takes for nouns: `of the senators vote`. */
export const PLURAL_VERBS =
  /^(?:vote|want|think|support|live|work|need|favou?r|approve|back|fear|use|own|plan)$/
