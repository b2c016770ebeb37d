import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { NameStep } from './name-step.ts'
import type { Written } from './written.ts'

const CLERGY =
  /^(?:Rabbi|Father|Fr|Pastor|Rev|Reverend|Imam|Canon|Vicar|Deacon|Sister|Brother|Monsignor|Msgr|Chaplain|Minister|Elder|Cantor)\.?$/
const HOUSE =
  /^(?:Temple|Chapel|Church|Synagogue|Mosque|Parish|Congregation|Tabernacle|Ministries|Fellowship|Abbey|Cathedral|Basilica)$/
const SAINT = /^(?:St|Saint|Beth|Temple|Congregation|Our)\.?$/
const LOC = ENTITY_TYPES.indexOf('LOC')

/**
 * What somebody of the clergy is of is a congregation, though it sounds like a person or a place: `Rabbi Noah Fine of Beth
 * Jacob`, `Pastor Ed Lowe of Calvary Temple`; not a known place. `words` are the hashes of the tokens.
 */
export const renameCongregations: NameStep = (names, { word, together }, words, lexicon) =>
  names.map((name, k) => {
    const { first, last, type } = name
    if (type === 'ORG' || last - first < 2) return name
    const before = names[k - 1]
    const isOf =
      before?.type === 'PER' &&
      before.last === first - 1 &&
      /^(?:of|from|at)$/.test(word(first - 1)) &&
      together(before.first, first)
    if (!isOf || !isClergy(before, word)) return name
    const listed =
      lookUp(lexicon.phrases, hashSpan(words, first, last)) & (LISTS.CITY | LISTS.TOWN | LISTS.REGION)
    const isPlace = listed !== 0 || isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), LOC)
    const isHouse = HOUSE.test(word(last - 1)) || SAINT.test(word(first))
    return type === 'PER' || (isHouse && !isPlace) ? { ...name, type: 'ORG' } : name
  })

function isClergy({ first }: NameSpan, word: Written['word']): boolean {
  if (CLERGY.test(word(first))) return true
  const i = first > 1 && word(first - 1) === '.' ? first - 2 : first - 1
  return i >= 0 && CLERGY.test(word(i))
}
