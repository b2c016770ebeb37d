import { DOWN_WORDS, PAST_CHANGES, UP_WORDS } from '../../lexicon/number-cues.ts'
import { isNumberedName } from './joined-words.ts'
import { beforeBracket } from './passed-over.ts'
import type { Words } from './words.ts'

/** `wage rose by 9 cents`: a past form that the tagger took for a noun. */
export const isChangeVerb = (words: Words, at: number, begin: number) =>
  at > begin &&
  (words.isNoun(at) || words.isParticiple(at) || words.isAdjective(at)) &&
  isNamed(words, beforeBracket(words, at - 1, begin)) &&
  (PAST_CHANGES.has(words.lower(at)) || isHeadlineVerb(words, at) || isMoved(words.lower(at)))

/** `Manufacturing expanded 15 percent` */
const isMoved = (word: string) => word.endsWith('ed') && (UP_WORDS.has(word) || DOWN_WORDS.has(word))

/** A noun, or a name with its number: `the Vantor 12 costs` */
const isNamed = (words: Words, at: number) =>
  words.isNoun(at) ||
  // `the cost of living`
  (words.lower(at).endsWith('ing') && words.lower(at - 1) === 'of' && words.isNoun(at - 2)) ||
  isNumberedName(words, at, words.isJoint(at - 1) ? at - 2 : at - 1)

/** `death toll climbs to 45`: a form in -s of change before a level, after a noun in the singular. */
const isHeadlineVerb = (words: Words, at: number) =>
  words.lower(at).endsWith('s') &&
  !words.isPlural(at - 1) &&
  words.lower(at + 1) === 'to' &&
  (UP_WORDS.has(words.lower(at)) || DOWN_WORDS.has(words.lower(at)))
