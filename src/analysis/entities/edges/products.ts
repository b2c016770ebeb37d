import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, isSurely, KNOWN } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const MISC = ENTITY_TYPES.indexOf('MISC')
/** How sure others are, from which it is hardly anything else. */
const SURE = 3

/** How often they have it, from which a single word is no namesake. */
const OFTEN = 2

/**
 * What is known for a product, a work or an event and hardly ever for anything else is that: `an Apple Watch`. A
 * single word may be somebody or a town, and an acronym another body; what plain news takes for something else stays. `words` are the hashes of the tokens.
 */
export const renameProducts: NameStep = (names, { word }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    const isWord = last - first === 1
    if (type === 'MISC' || (isWord && (type !== 'ORG' || !/\p{Ll}/u.test(word(first))))) return name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const isThing =
      (known & (KNOWN.ORGANIZATION | KNOWN.PERSON)) === 0 &&
      !isMostly(known, ENTITY_TYPES.indexOf(type)) &&
      isSurely(known, MISC, SURE, isWord ? OFTEN : 0)
    return isThing ? { ...name, type: 'MISC' } : name
  })
