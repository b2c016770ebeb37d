import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isSurely, KNOWN } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'
import { renameAll, wordsOf } from './written.ts'

const PERSON = ENTITY_TYPES.indexOf('PER')
const FIGHTERS =
  /^(?:[Ff]ighters|[Gg]unmen|[Mm]ilitants|[Ii]nsurgents|[Mm]ilitiamen|[Jj]ihadists|[Gg]uerrillas|[Rr]ebels)$/

/**
 * Whose fighters and gunmen are named in the plural is a body, though it sounds like somebody: `gunmen of al-Rashidun`; unless it is
 * part of a longer name of a person here or known for one. `words` are the hashes of the tokens.
 */
export const renameFightersOf: NameStep = (names, written, words, lexicon) => {
  const { word, together, touches } = written
  const bodies = new Set<string>()
  for (const { first, last, type } of names) {
    if (type !== 'PER' || first < 2 || word(first - 1) !== 'of' || (last - first > 1 && !touches(first + 1)))
      continue
    if (!FIGHTERS.test(word(first - 2)) || !together(first - 2, first)) continue
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    const isSomebody = (known & KNOWN.PERSON) !== 0 || isSurely(known, PERSON, 2)
    if (!isSomebody && (lookUp(lexicon.words, words[last - 1]!) & (LISTS.FIRST_NAME | LISTS.LAST_NAME)) === 0)
      bodies.add(wordsOf({ first, last, type }, written))
  }
  if (bodies.size === 0) return [...names]
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1 && !touches(first + 1))
      for (let i = first; i < last; i++) bodies.delete(word(i))
  return renameAll(names, bodies, 'ORG', written, 'PER')
}
