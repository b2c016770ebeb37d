import { OWNER_NOUNS } from '../../lexicon/organization-kinds.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { NameIndex } from './name-index.ts'
import { BEFORE_HEAD, isHyphen, isPossessive } from './noun-phrase.ts'

/** Tokens that may say what sort of body the organization behind them is: `of the anti-war group Code Pink`. */
const MOST_OF_SORT = 6

/** Where the name begins that a body's sort announces (`the emergency response agency UNGRD`); the token itself where no sort stands there. */
export function behindSort(analysis: Analysis, from: number, names: NameIndex): number {
  const { tokens, lower, word } = analysis
  for (let i = from; i < tokens.count && i < from + MOST_OF_SORT; i++) {
    if (names.organizationFrom(i)) return i > from && OWNER_NOUNS.has(lower(i - 1)) ? i : from
    if (
      word(i) !== lower(i) ||
      !(BEFORE_HEAD.has(tokens.upos[i]!) || isHyphen(analysis, i) || isPossessive(analysis, i))
    )
      break
  }
  return from
}
