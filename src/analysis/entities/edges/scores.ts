import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const NUMBER = /^\p{Nd}+$/u
/** What one side scores. */
const SIDE = /^\p{Nd}{1,3}$/u

/** `3-1`, whose first number is token `i`. */
export const isScore = (i: number, { count, word }: Written): boolean =>
  i >= 0 && i + 2 < count && SIDE.test(word(i)) && /^[-–]$/.test(word(i + 1)) && SIDE.test(word(i + 2))

/** Cuts the score off a team: `the Cougars | 28-10`. */
export const cutScores = (names: readonly NameSpan[], { count, word, touches }: Written): NameSpan[] =>
  names.map(name => {
    const { first, last } = name
    const isScore =
      last - first > 1 &&
      last + 1 < count &&
      NUMBER.test(word(last - 1)) &&
      /^[-–]$/.test(word(last)) &&
      touches(last) &&
      NUMBER.test(word(last + 1))
    return isScore ? { ...name, last: last - 1 } : name
  })
