import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES, UPOS } from '../../../model/tags.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const POSSESSIVE = /^['’]s$/
/** Behind a firm whose name is a possessive: what no owned thing begins with. */
const BEHIND = new Set((['VERB', 'AUX', 'PUNCT', 'CCONJ', 'ADP'] as const).map(tag => UPOS.indexOf(tag)))

/** Known firms that are called by a possessive, where nothing is owned behind it: `ate at McDonald | 's`. */
export const joinOwned = (
  names: readonly EntitySpan[],
  { count, word, touches, upos }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'LOC' || last >= count || !POSSESSIVE.test(word(last)) || !touches(last)) return name
    const known = lookUp(lexicon.names, hashSpan(words, first, last + 1))
    const isFirm = (known & KNOWN.ORGANIZATION) !== 0 && isMostly(known, ORG)
    const isFree = last + 1 >= count || BEHIND.has(upos(last + 1))
    return isFirm && isFree ? { ...name, last: last + 1, type: 'ORG', source: 'list' } : name
  })
