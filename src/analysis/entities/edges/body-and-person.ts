import { HEAD_NOUNS } from '../../../lexicon/organization-words.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

const SPEAKS = /^(?:said|says|told|tells)$/

/** Cuts a body off whoever speaks for it right behind: `on the Growers Council | Tom Day | says`. `words` are the hashes of the tokens. */
export const cutBodyAndPerson: NameStep = (names, { count, word }, words, lexicon) =>
  names.flatMap(name => {
    const { first, last, type } = name
    const at = last - 2
    const isJoint =
      type === 'ORG' &&
      last - first > 3 &&
      last < count &&
      SPEAKS.test(word(last)) &&
      HEAD_NOUNS.has(word(at - 1).toLowerCase()) &&
      !HEAD_NOUNS.has(word(last - 1).toLowerCase()) &&
      (lookUp(lexicon.words, words[at]!) & LISTS.FIRST_NAME) !== 0
    return isJoint
      ? [
          { ...name, last: at },
          { ...name, first: at, type: 'PER' as const },
        ]
      : [name]
  })
