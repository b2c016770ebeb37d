import { FIELDS } from '../../../lexicon/body-words.ts'
import { BUSINESS_ENDS } from '../../../lexicon/business-words.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { hashSpan, isKnownBody } from '../decision/known.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { type Written, wordsOf } from './written.ts'

/** Below it an organization is right less than half of the time, and hardly ever where nothing else tells of one. */
const UNSURE = 0.5
/** `CCMA`, `InterNations`, `IIT-Madras`: written as only names of bodies and things are. */
const COINED = /\p{Lu}.*\p{Lu}|\d|\p{Ll}\p{Lu}|&/u
/** `president of Orrin Lake`; not `member for Orrin`. */
const EMPLOYS = /^(?:of|at|with)$/
const DIGITS = /^\d/
const OWNED = /^['’]s$/
const CAPITAL = /^\p{Lu}\p{Ll}/u

/**
 * Drops organizations that are held weakly and that nothing else tells: no list, no word of bodies, no capitals inside, no score
 * beside it, nobody who works there, no surer mention (`hosted by Krasnov`, `the Moslem guerrillas`). `words` are the hashes of the tokens.
 */
export function dropUnsure(
  names: readonly EntitySpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const { count, word, together } = written
  const isWeak = ({ type, confidence }: EntitySpan) => type === 'ORG' && confidence < UNSURE
  if (!names.some(isWeak)) return [...names]
  const surer = new Set(
    names.filter(name => name.type === 'ORG' && !isWeak(name)).map(name => wordsOf(name, written)),
  )
  const isOfBodies = (i: number) => (lookUp(lexicon.words, words[i]!) & LISTS.ORGANIZATION_WORD) !== 0
  const isRole = (noun: string) => noun === 'chief' || ROLE_NOUNS.has(noun)
  return names.filter(name => {
    if (!isWeak(name)) return true
    const { first, last } = name
    if (surer.has(wordsOf(name, written))) return true
    if ((first > 0 && DIGITS.test(word(first - 1))) || (last < count && DIGITS.test(word(last)))) return true
    for (let i = first; i < last; i++) if (COINED.test(word(i)) || isOfBodies(i)) return true
    // `Glenvane Properties`
    if (last - first > 1 && BUSINESS_ENDS.has(word(last - 1))) return true
    // `Dunley's Automotive`: a shop has its owner's name
    if (last - first === 3 && OWNED.test(word(first + 1)) && CAPITAL.test(word(last - 1))) return true
    if (last < count && together(first, last) && (isOfBodies(last) || isRole(word(last)))) return true
    // `director of Clinical Research`
    if (FIELDS.has(word(last - 1).toLowerCase())) return false
    if (first > 1 && together(first - 2, first) && EMPLOYS.test(word(first - 1)) && isRole(word(first - 2)))
      return true
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    return isKnownBody(known)
  })
}
