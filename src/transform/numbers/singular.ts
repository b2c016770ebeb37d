import { singularOf } from '../../language/compromise.ts'
import { SAME_IN_SINGULAR } from '../../lexicon/counted-words.ts'

/** The singular of a head noun; names keep their case, other nouns are in lower case. */
export function lemmaOf(noun: string, isName: boolean, isPlural: boolean): string {
  const word = isName && noun !== noun.toUpperCase() ? noun : noun.toLowerCase()
  const fixed = SAME_IN_SINGULAR.get(word.toLowerCase())
  if (fixed) return fixed
  if (!isPlural || word.length < 3) return isName ? noun : word
  return singularOf(word)
}
