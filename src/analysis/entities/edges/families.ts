import { ENTITY_TYPES } from '../../../model/tags.ts'
import { FNV_BASIS } from '../../../text/hash.ts'
import { hashSpan, isMostly, isSurely, KNOWN } from '../decision/known.ts'
import { chain, hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { isTeamSport } from './teams.ts'
import type { Written } from './written.ts'

const PER = ENTITY_TYPES.indexOf('PER')
const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME
const THE = /^[Tt]he$/
const PLURAL = /^\p{Lu}\p{L}+s$/u

/**
 * Drops families (`the Bidens`), which are no body: a plural behind `the` that others take for people, as they do the
 * surname, and none for a body, unless the article is on sides, which are called so too. `words` are the hashes of the tokens.
 */
export function dropFamilies<Name extends NameSpan>(
  names: readonly Name[],
  { word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const isFamily = ({ first, last, type }: NameSpan): boolean => {
    if (type !== 'ORG' || last - first > 1 || first === 0) return false
    if (!PLURAL.test(word(first)) || !THE.test(word(first - 1))) return false
    if ((lookUp(lexicon.words, words[first]!) & NAMES) !== 0) return false
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    if ((known & KNOWN.ORGANIZATION) !== 0 || !isSurely(known, PER, 1, 1)) return false
    const surname = hashWord(word(first).slice(0, -1))
    return isMostly(lookUp(lexicon.names, chain(FNV_BASIS, surname)), PER)
  }
  return names.some(isFamily) && !isTeamSport(words) ? names.filter(name => !isFamily(name)) : [...names]
}
