import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Tokens that a bracket may hold to be looked over. */
const REACH = 8

/** After the bracket that opens at token `i`, where it closes soon: `1.8 million-mile (2.9m km) journey`. */
export function afterBracket(words: Words, i: number, end: number): number {
  for (let at = i + 1; at < end && at < i + REACH; at++)
    if (words.lower(at) === ')') return words.isJoint(at + 1) ? at + 2 : at + 1
  return i
}

/** The token after an amount and what stands in brackets behind it, or after the bracket that it closes. */
export const afterBracketed = (words: Words, { first, last, end }: Pick<Place, 'first' | 'last' | 'end'>) =>
  words.lower(last) === '('
    ? afterBracket(words, last, end)
    : words.lower(last) === ')' && words.lower(first - 1) === '('
      ? last + 1
      : last

/** The bracket that opens before an amount, over others of its list: `(15.3 ppg, 7.4 rpg`; -1 where none does. */
export function bracketBefore(words: Words, { first, begin }: Pick<Place, 'first' | 'begin'>): number {
  for (let at = first - 1; at > begin && at > first - LISTED; at--) {
    if (words.lower(at) === '(') return at
    if (words.lower(at) === ')' || words.isVerb(at)) return -1
  }
  return -1
}
/** Tokens of a list in a bracket. */
const LISTED = 16
