import { FIRM_SHAPE } from '../../../lexicon/firm-ends.ts'
import { hashSpan, KNOWN } from '../decision/known.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import { isTitled } from './courtesy.ts'
import type { NameStep } from './name-step.ts'

/** One word that is written as only firms are (`Metrobank`, `Petrobangla`) is nobody, unless it has a title or a list has somebody called so. */
export const renameByShape: NameStep = (names, written, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'PER' || last - first > 1 || !FIRM_SHAPE.test(written.word(first))) return name
    const isCalled =
      (lookUp(lexicon.words, words[first]!) & (LISTS.FIRST_NAME | LISTS.LAST_NAME)) !== 0 ||
      (lookUp(lexicon.names, hashSpan(words, first, last)) & KNOWN.PERSON) !== 0
    return isCalled || isTitled(first, written) ? name : { ...name, type: 'ORG' }
  })
