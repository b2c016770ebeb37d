import { LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameStep } from './name-step.ts'

/** `Condemns`: a verb of headlines. */
const VERB = /^\p{Lu}\p{Ll}+s$/u
const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME

/**
 * Cuts a headline's subject and verb off the person behind them: `House Condemns Trump`. A verb that running
 * text writes small, and that nobody is called, stands inside no name of three words and more.
 */
export const cutHeadlines: NameStep = (names, { word }, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'PER' || last - first < 3) return name
    for (let i = last - 2; i > first; i--) {
      const listed = lookUp(lexicon.words, words[i]!)
      if (VERB.test(word(i)) && (listed & LISTS.COMMON) !== 0 && (listed & NAMES) === 0)
        return { ...name, first: i + 1 }
    }
    return name
  })
