import { STOCK_INDICES } from '../../lexicon/number-context.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** Below it the level of something called an index may be of anything. */
export const LEAST_LEVEL = 500

/** Whether a level is of an index of stocks, which is told in points: `the Dow`, `the blue-chip index`, `the TA-125`. */
export function isIndex(words: Words, { first, last, head }: NounPhrase): boolean {
  for (let at = first; at < last; at++) if (STOCK_INDICES.has(words.lower(at))) return true
  return words.isNumeral(head) && head > first && /^\p{Lu}{2}/u.test(words.analysis.word(first))
}
