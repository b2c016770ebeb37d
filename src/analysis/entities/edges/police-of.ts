import { hashSpan, isKnownBody } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

/** Where police are from is no body by itself: `The | Sitabul | police`, unless a list has it for one (`the Met police`). */
export const renamePoliceTowns: NameStep = (names, { count, word, together }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'ORG' || last >= count || word(last) !== 'police' || !together(first, last)) return name
    const from = /^The$/i.test(word(first)) ? first + 1 : first
    if (last - from !== 1 || /^\p{Lu}{2,}$/u.test(word(from))) return name
    const known = lookUp(lexicon.names, hashSpan(words, from, last))
    const isBody = isKnownBody(known)
    return isBody ? name : { ...name, first: from, type: 'LOC' }
  })
