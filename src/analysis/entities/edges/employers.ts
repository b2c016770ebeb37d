import { EMPLOYED, HEADS_OF_FIRMS } from '../../../lexicon/person-words.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const PLACE = LISTS.COUNTRY | LISTS.REGION | LISTS.CITY | LISTS.TOWN
const LOC = ENTITY_TYPES.indexOf('LOC')

/**
 * Where somebody is a strategist, a manager or a lawyer `at` is a body, though it sounds like a person or a place that nobody
 * knows: `equity strategist at Miller Tabak`; and so is what somebody is the founder or the chief executive `of`, unless
 * it has a given name. `words` are the hashes of the tokens.
 */
export const renameEmployers: NameStep = (names, { word, together }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'ORG' || type === 'MISC' || first < 2) return name
    if (!together(first - 2, first)) return name
    const isAt = word(first - 1) === 'at' && EMPLOYED.has(word(first - 2))
    const isOf = word(first - 1) === 'of' && HEADS_OF_FIRMS.has(word(first - 2)) && type === 'PER'
    // `Ann Lee joins from Nordjet`
    const isFrom = word(first - 1) === 'from' && /^join(?:s|ed|ing)?$/.test(word(first - 2))
    // `a poll by Norscope`
    const isBy =
      type === 'PER' &&
      last - first === 1 &&
      word(first - 1) === 'by' &&
      /^(?:poll|survey)s?$/.test(word(first - 2))
    if (!isAt && !isOf && !isFrom && !isBy) return name
    if ((isOf || isBy) && (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) !== 0) return name
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const listed =
      last - first === 1
        ? lookUp(lexicon.words, words[first]!)
        : lookUp(lexicon.phrases, hashSpan(words, first, last))
    const isOther = (listed & PLACE) !== 0 || isMostly(known, LOC) || (known & KNOWN.PERSON) !== 0
    return isOther ? name : { ...name, type: 'ORG' }
  })
