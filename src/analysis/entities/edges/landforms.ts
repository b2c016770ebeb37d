import { LANDFORM_ENDS, LANDFORM_OPENINGS } from '../../../lexicon/place-cues.ts'
import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

/** With a number behind it: `State Highway 1`. */
const ROAD = /^(?:Highway|Route|Motorway|Interstate)$/

/**
 * What is called a lake, a valley or a hill in the language of its country is nobody: `Lough Foyle`, `Carlingford Lough`, but
 * `Ann Creek`. A road with a number is no body.
 */
export const renameLandforms: NameStep = (names, { count, word }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'ORG' && last < count && ROAD.test(word(last - 1)) && /^\p{Nd}{1,3}$/u.test(word(last)))
      return { ...name, type: 'LOC' }
    if (type !== 'PER' || last - first < 2) return name
    const isLandform =
      LANDFORM_OPENINGS.has(word(first)) ||
      (last - first === 2 &&
        LANDFORM_ENDS.has(word(first + 1)) &&
        (lookUp(lexicon.words, words[first]!) & LISTS.FIRST_NAME) === 0)
    return isLandform ? { ...name, type: 'LOC' } : name
  })
