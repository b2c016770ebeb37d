import { BUSINESS_ENDS } from '../../../lexicon/business-words.ts'
import { hashSpan, KNOWN } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

/** A school without the word, which is no place by itself. */
const SCHOOL = 'Elementary'

/** `Orrin Park Elementary` is a school. What ends with what only firms are called is nobody (`Selby Energy`), unless the first word is a given name or a list has somebody called so. */
export const renameByEnds: NameStep = (names, { word }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (last - first > 1 && type !== 'ORG' && word(last - 1) === SCHOOL) return { ...name, type: 'ORG' }
    if (type !== 'PER' || last - first < 2 || !BUSINESS_ENDS.has(word(last - 1))) return name
    const isGiven = (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0
    const isKnown = (lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.PERSON) !== 0
    return isGiven || isKnown ? name : { ...name, type: 'ORG' }
  })
