import { LONE_NAMES } from '../../../lexicon/known-people.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME
/** What pages and releases write before what they show. */
const LABEL =
  /^(?:ANALYSIS|BREAKING|CLOSE|EXCLUSIVE|LIVE|MORE|OPINION|PHOTOS?|READ|RELATED|SOURCE|UPDATED?|VIDEO|WATCH)$/
/** Those whose people news names with what they report on: `CNN | Supreme Court producer`. */
const MEDIUM = /^(?:ABC|AFP|AP|BBC|CBS|CNN|ESPN|ITV|MSNBC|NBC|NPR|PBS)$/
const WORDS = LISTS.COMMON | LISTS.ORGANIZATION_WORD

/**
 * Cuts two names apart that only stand side by side: `told the Times | Trump had`, `CNN | Supreme Court producer` where the
 * article has the second by itself too. `words` are the hashes of the tokens.
 */
export const cutRunTogether: NameStep = (names, { word }, words, lexicon) =>
  names.flatMap(name => {
    const { first, last, type } = name
    if (last - first < 2) return [name]
    const listed = lookUp(lexicon.words, words[first]!)
    if (type === 'PER') {
      const isWord = last - first === 2 && (listed & WORDS) !== 0 && (listed & NAMES) === 0
      return isWord && LONE_NAMES.has(word(last - 1).toLowerCase()) ? [{ ...name, first: last - 1 }] : [name]
    }
    if (type !== 'ORG' || lookUp(lexicon.names, hashSpan(words, first, last)) !== 0) return [name]
    // `Senate | Senate`, two headlines; `CLOSE | U.S. Customs`, a button
    if (LABEL.test(word(first)) || words[first] === words[first + 1]) return [{ ...name, first: first + 1 }]
    if (!MEDIUM.test(word(first))) return [name]
    const rest = hashSpan(words, first + 1, last)
    const isNamed =
      isMostly(lookUp(lexicon.names, rest), ORG) &&
      names.some(other => other.type === 'ORG' && hashSpan(words, other.first, other.last) === rest)
    return isNamed
      ? [
          { ...name, last: first + 1 },
          { ...name, first: first + 1 },
        ]
      : [name]
  })
