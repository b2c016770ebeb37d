import { LONE_NAMES, PRESIDENTS } from '../../../lexicon/known-people.ts'
import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const ACRONYM = /^\p{Lu}{3,}$/u

/**
 * Cuts who leads off what is led (`Obama | State Department`, `Nixon | White House`, the `Reagan | Administration`); what is
 * called after somebody stays (`Clinton Foundation`). `words` are the hashes of the tokens.
 */
export const cutLeaders: NameStep = (names, { word }, words, lexicon) =>
  names.flatMap(name => {
    const { first, last, type } = name
    if (type !== 'ORG' || last - first < 2 || last - first > 5) return [name]
    const leader = word(first).toLowerCase()
    if (!LONE_NAMES.has(leader) && !PRESIDENTS.has(leader)) return [name]
    const person = { ...name, last: first + 1, type: 'PER' as const }
    const rest = { ...name, first: first + 1 }
    if (last - first === 2 && word(last - 1) === 'Administration') return [person]
    if (last - first === 3 && word(first + 1) === 'White' && word(last - 1) === 'House')
      return [person, { ...rest, type: 'LOC' }]
    const end = word(last - 1)
    const isHead =
      last - first === 2 ? ACRONYM.test(end) && !ACRONYM.test(word(first)) : HEAD_NOUNS.has(end.toLowerCase())
    const isBody = isHead && isMostly(lookUp(lexicon.names, hashSpan(words, first + 1, last)), ORG)
    return isBody ? [person, rest] : [name]
  })
