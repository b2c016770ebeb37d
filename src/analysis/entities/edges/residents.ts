import { hashSpan, isKnownBody } from '../decision/known.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const RESIDENTS = /^(?:residents?|natives?|homeowners?)$/

/**
 * Who lives or was born there has a town before him, though it sounds like a surname: `Duncombe resident Ann Roe`. Not where
 * the article has somebody of that name, nor of a body that is known. `words` are the hashes of the tokens.
 */
export const renameHomesOfResidents: NameStep = (names, written, words, lexicon) => {
  const { count, word } = written
  const isHome = ({ first, last, type }: (typeof names)[number]) =>
    (type === 'PER' || type === 'ORG') && last - first === 1 && last < count && RESIDENTS.test(word(last))
  if (!names.some(isHome)) return [...names]
  const bearers = new Set(
    names.flatMap(({ first, last, type }) => (type === 'PER' && last - first > 1 ? [word(last - 1)] : [])),
  )
  return names.map(name => {
    if (!isHome(name) || bearers.has(word(name.first))) return name
    const known = lookUp(lexicon.names, hashSpan(words, name.first, name.last))
    return isKnownBody(known) ? name : { ...name, type: 'LOC' as const }
  })
}
