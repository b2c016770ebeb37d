import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** A noun that the number counts itself, behind it; a time is none. */
export const hasNoun = (words: Words, { last: i, end }: Place) =>
  i < end &&
  !/^(?:last|this|next|earlier|previous)$/.test(words.lower(i)) &&
  (words.isNoun(i) || words.isAdjective(i) || words.isNumeral(i))
