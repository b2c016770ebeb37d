import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const NUMBER = /^\p{Nd}+$/u
/** What one side scores. */
const SIDE = /^\p{Nd}{1,3}$/u

/** `3-1`, whose first number is token `i`. */
export const isScore = (i: number, { count, word }: Written): boolean =>
  i >= 0 && i + 2 < count && SIDE.test(word(i)) && /^[-–]$/.test(word(i + 1)) && SIDE.test(word(i + 2))

/** Cuts the score off a team: `the Cougars | 28-10`, `St. Paul | 50, Central City 47`. */
export const cutScores = (names: readonly NameSpan[], { count, word, touches }: Written): NameSpan[] =>
  names.map(name => {
    const { first, last } = name
    for (let i = first + 1; i + 1 < last; i++)
      if (SIDE.test(word(i)) && /^[,;]$/.test(word(i + 1))) return { ...name, last: i }
    if (last - first > 1 && SIDE.test(word(last - 1)) && isListOfScores(last, { count, word }))
      return { ...name, last: last - 1 }
    const isScore =
      last - first > 1 &&
      last + 1 < count &&
      NUMBER.test(word(last - 1)) &&
      /^[-–]$/.test(word(last)) &&
      touches(last) &&
      NUMBER.test(word(last + 1))
    return isScore ? { ...name, last: last - 1 } : name
  })

/** Tokens of the next side and its score, at most. */
const MOST_OF_SIDE = 4

/** `St. Paul 50 |, Central City 47;`: behind a side's score comes the other side's. */
function isListOfScores(comma: number, { count, word }: Pick<Written, 'count' | 'word'>): boolean {
  if (comma >= count || !/^[,;]$/.test(word(comma))) return false
  let i = comma + 1
  while (i < count && i <= comma + MOST_OF_SIDE && /^\p{Lu}/u.test(word(i))) i++
  return i > comma + 1 && i + 1 < count && SIDE.test(word(i)) && /^[,;.]$/.test(word(i + 1))
}
