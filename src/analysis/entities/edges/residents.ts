import { hashSpan, isKnownBody } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { NameStep } from './name-step.ts'
import { surnamesOf } from './surnames-of.ts'

const RESIDENTS =
  /^(?:residents?|natives?|homeowners?|growers?|farmers?|graziers?|fishermen|fisherman|businessm[ae]n|businesswom[ae]n|shopkeepers?|pensioners?|publican|schoolboy|schoolgirl)$/
/** The same before `of`, behind which the town stands, and what else only a town has. */
const OF_TOWN =
  /^(?:[Rr]esidents|[Vv]illagers|[Ii]nhabitants|[Tt]ownspeople|[Tt]ownsfolk|outskirts|suburb|town|village)$/

/**
 * Who lives or was born there has a town beside him, though it sounds like a surname: `Duncombe resident Ann Roe`, `residents of Ambo
 * Keru`. Not where the article has somebody of that name, nor of a body that is known. `words` are the hashes of the tokens.
 */
export const renameHomesOfResidents: NameStep = (names, written, words, lexicon) => {
  const { count, word, together } = written
  const isBehind = ({ first, last, type }: NameSpan) =>
    type === 'PER' &&
    last - first < 3 &&
    first > 1 &&
    word(first - 1) === 'of' &&
    OF_TOWN.test(word(first - 2)) &&
    together(first - 2, first)
  const isHome = (name: NameSpan) =>
    ((name.type === 'PER' || name.type === 'ORG') &&
      name.last - name.first === 1 &&
      name.last < count &&
      RESIDENTS.test(word(name.last))) ||
    isBehind(name)
  if (!names.some(isHome)) return [...names]
  const bearers = surnamesOf(
    names.filter(name => !isBehind(name)),
    written,
  )
  return names.map(name => {
    if (!isHome(name) || bearers.has(word(name.last - 1))) return name
    const known = lookUp(lexicon.names, hashSpan(words, name.first, name.last))
    return isKnownBody(known) ? name : { ...name, type: 'LOC' as const }
  })
}
