import { hashSpan, KNOWN } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

/**
 * What a list has as an organization, and none as a person, is nobody, though it sounds so: `Boko Haram`, `Morgan Stanley`; nor is
 * the last word of one whose first looks like a title (`Mother | Jones`).
 */
export const renameListed: NameStep = (names, { together }, words, lexicon) => {
  const isBody = (first: number, last: number) => {
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    return (known & KNOWN.ORGANIZATION) !== 0 && (known & KNOWN.PERSON) === 0
  }
  let done = 0
  return names.map(name => {
    const { first, last, type } = name
    const before = done
    done = last
    if (type !== 'PER') return name
    if (last - first > 1) return isBody(first, last) ? { ...name, type: 'ORG' } : name
    const isTail = first > before && together(first - 1, first) && isBody(first - 1, last)
    return isTail ? { ...name, first: first - 1, type: 'ORG' } : name
  })
}
