import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isKnownBody, isMostly } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { NameStep } from './name-step.ts'
import type { Written } from './written.ts'

const PERSON = ENTITY_TYPES.indexOf('PER')
const AGE = /^\p{Nd}{1,3}$/u
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)$/
const CLOSES = /^[,.;)]$/

/**
 * Where somebody lives sounds like a surname now and then: `Miss Abdou, of Hayes,` and `John Marsh, 43, of Hayes,` as courts
 * have it, or `John Marsh, of Hayes,` where a list has such a town. `words` are the hashes of the tokens.
 */
export const renameHomes: NameStep = (names, written, words, lexicon) => {
  let surnames: ReadonlySet<string> | undefined
  const bearers = () => {
    surnames ??= new Set(
      names.flatMap(({ first, last, type }) =>
        type === 'PER' && last - first > 1 ? [written.word(first), written.word(last - 1)] : [],
      ),
    )
    return surnames
  }
  return names.map((name, k) => {
    const { first, last, type } = name
    if ((type !== 'PER' && type !== 'ORG') || last - first > 1 || first < 3 || last >= written.count)
      return name
    const { word, together } = written
    if (isBehindName(name, names[k - 1], written)) {
      const known = lookUp(lexicon.names, hashSpan(words, first, last))
      const isSomebody = word(first - 1) === 'from' && (isMostly(known, PERSON) || bearers().has(word(first)))
      return isKnownBody(known) || isSomebody ? name : { ...name, type: 'LOC' }
    }
    if (word(first - 1) !== 'of' || word(first - 2) !== ',' || !CLOSES.test(word(last))) return name
    if (!together(first - 3, first)) return name
    const isAged = AGE.test(word(first - 3))
    const resident = names[k - 1]
    if (resident?.type !== 'PER' || resident.last !== (isAged ? first - 4 : first - 2)) return name
    const listed = lookUp(lexicon.words, words[first]!)
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const isBody = isKnownBody(known)
    const isTown = (listed & (LISTS.TOWN | LISTS.CITY)) !== 0
    const isLikeTown = isTown && (type === 'PER' || isCourteous(resident, written))
    // nobody is `Ruth Marsh, of` somebody
    const isNobody = type === 'PER' && resident.last - resident.first > 1
    if (isBody || !(isAged || isLikeTown || isNobody)) return name
    return { ...name, type: 'LOC' }
  })
}

/** `Ruth Marsh of Hayes voted no`, `Ruth Marsh from Hayes`: nobody is of somebody. */
const isBehindName = (
  { first, type }: NameSpan,
  before: NameSpan | undefined,
  { word, together }: Written,
): boolean =>
  type === 'PER' &&
  before?.type === 'PER' &&
  before.last === first - 1 &&
  before.last - before.first > 1 &&
  /^(?:of|from)$/.test(word(first - 1)) &&
  together(first - 2, first)

/** `Miss Abdou`, as nobody calls who speaks for a firm without saying so. */
const isCourteous = ({ first }: NameSpan, { word }: Written): boolean => {
  const before = first > 0 && word(first - 1) === '.' ? first - 2 : first - 1
  return COURTESY.test(word(first)) || (before >= 0 && COURTESY.test(word(before).replace('.', '')))
}
