import { FIELDS } from '../../../lexicon/body-words.ts'
import { EMPLOYED, HEADS_OF_FIRMS, isEmployed, MARKET_HANDS } from '../../../lexicon/person-words.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly, KNOWN } from '../decision/known.ts'
import { LISTS, PLACE_LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { listsOf } from './lists-of.ts'
import type { NameStep } from './name-step.ts'
import { renameAll, type Written, wordsOf } from './written.ts'

const LOC = ENTITY_TYPES.indexOf('LOC')

/** `biologist at Glacier National Park`: what stays a place. */
const OUTDOORS =
  /^(?:Parks?|Reserve|Forest|Island|Islands|Lake|River|Beach|Bay|Mountain|Mountains|Valley|Airport|Prison|Jail|Stadium|Base|City|County|Street|Avenue|Road)$/

/** Between two bodies: `economists at Norscope and Brackwell`. */
const JOINT = /^(?:and|or)$/

/**
 * Where somebody is a strategist, a manager or a lawyer `at` is a body, though it sounds like a person or a place that nobody
 * knows: `equity strategist at Miller Tabak`; and so is what somebody is the founder or the chief executive `of`, unless
 * it has a given name. `words` are the hashes of the tokens.
 */
export const renameEmployers: NameStep = (names, written, words, lexicon) => {
  const { word, together } = written
  const bodies = new Set<string>()
  /** where the last name ends that somebody is employed at */
  let reach = -1
  const renamed = names.map(name => {
    const { first, last, type } = name
    if (type === 'MISC' || first < 2 || !together(first - 2, first)) return name
    const isListed = first - 1 === reach && JOINT.test(word(reach)) && (type !== 'PER' || last - first === 1)
    const isEmployer =
      isListed ||
      (word(first - 1) === 'at' && EMPLOYED.has(word(first - 2).toLowerCase())) ||
      (word(first - 1) === 'with' && MARKET_HANDS.has(word(first - 2).toLowerCase()))
    if (isEmployer) reach = last
    if (type === 'ORG') return name
    const isBody = type === 'LOC' && isAtBody(name, word)
    const isAt = isBody || isEmployer
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
    const listed = listsOf({ first, last }, words, lexicon)
    const isOther =
      (listed & PLACE_LISTS) !== 0 || (!isBody && isMostly(known, LOC)) || (known & KNOWN.PERSON) !== 0
    if (isOther) return name
    if (isBody) bodies.add(wordsOf(name, written))
    return { ...name, type: 'ORG' as const }
  })
  return renameAll(renamed, bodies, 'ORG', written, 'LOC')
}

/** `cardiologist at Baptist Health`, `curator of art at the Illinois State Museum`: of several words no town needs. */
function isAtBody({ first, last }: NameSpan, word: Written['word']): boolean {
  const at = word(first - 1) === 'the' ? first - 2 : first - 1
  if (last - first < 2 || at < 2 || word(at) !== 'at' || OUTDOORS.test(word(last - 1))) return false
  return isEmployed(word(at - 1)) || (word(at - 2) === 'of' && FIELDS.has(word(at - 1)))
}
