import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isSurely, KNOWN } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { LEGAL_FORM } from './legal-forms.ts'
import type { NameStep } from './name-step.ts'
import { isTeamSport } from './teams.ts'

const LOC = ENTITY_TYPES.indexOf('LOC')
const SETTLED = LISTS.CITY | LISTS.TOWN | LISTS.REGION
/** Others take a name for a place, and as often as they do for a single word. */
const [SURE, OFTEN] = [3, 2]
const AT = /^(?:[Ii]n|[Aa]t|across)$/
const MOVES =
  /^(?:moved|moves|moving|flew|flown|travel(?:l?ed|l?ing|s)?|drove|driven|relocated|emigrated|sailed|fled)$/
const NEAR =
  /^(?:[Nn]ear|around|outside|climb(?:s|ed|ing)?|[Cc]limbing|scale[sd]?|scaling|ascend(?:s|ed|ing)?)$/

/**
 * What others know for a place and no list for a body or somebody is that place where something is said to be there or to go
 * there (`at Twickenham`, `climbed Ben Nevis`), though it sounded otherwise; and so is the town that somebody leaves
 * another for: `moved from Perth to Cambridge`. `words` are the hashes of the tokens.
 */
export const renameKnownPlaces: NameStep = (names, { word, together }, words, lexicon) =>
  names.map((name, k) => {
    const { first, last, type } = name
    if ((type !== 'ORG' && type !== 'PER') || first === 0 || !together(first - 1, first)) return name
    const before = word(first - 1)
    // `an analyst at Raymond James`
    if (NEAR.test(before) || (AT.test(before) && !(type === 'PER' && last - first > 1))) {
      const known = lookUp(lexicon.names, hashSpan(words, first, last))
      // `at Edenbridge Hospital`, `at Friedman LLP`
      const end = word(last - 1)
      if (last - first > 1 && (HEAD_NOUNS.has(end.toLowerCase()) || LEGAL_FORM.test(end))) return name
      const isNone = (known & (KNOWN.ORGANIZATION | KNOWN.PERSON)) === 0
      return isNone && isSurely(known, LOC, SURE, last - first > 1 ? 0 : OFTEN)
        ? { ...name, type: 'LOC' }
        : name
    }
    const from = names[k - 1]
    const isBeside = from?.type === 'LOC' && from.last === first - 1 && from.first > 0
    const isArrival =
      type === 'ORG' &&
      last - first === 1 &&
      ((before === 'to' && isBeside && word(from.first - 1) === 'from') ||
        (before === 'to' && MOVES.test(word(first - 2))) ||
        // `museums in London and Oxford`
        (before === 'and' && isBeside && AT.test(word(from.first - 1))))
    if (!isArrival || (lookUp(lexicon.words, words[first]!) & SETTLED) === 0 || isTeamSport(words))
      return name
    return { ...name, type: 'LOC' }
  })
