import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `Norwell Inc common stock`: the class of shares before them; `i` is the class. */
export const isClassOfShares = (words: Words, i: number) =>
  CLASSES.test(words.lower(i)) && SHARES.test(words.lower(i + 1))
const CLASSES = /^(?:common|preferred|ordinary|preference|outstanding)$/
const SHARES = /^(?:stock|shares?|units)$/

/** Of a noun phrase, whose file uses this one. */
interface Tokens {
  readonly first: number
  readonly last: number
  readonly head: number
}

/** `the eighth named storm of the season`: a participle behind `the` and an ordinal, right before one noun that ends its phrase. */
export const isNamedOne = (words: Words, { first, head, last }: Tokens, place: Place) =>
  words.isParticiple(first) &&
  words.lower(place.first - 1) === 'the' &&
  head === first + 1 &&
  ENDS.test(words.lower(last))
const ENDS = /^(?:of|in|to|for|since|this|on|[.,;])$/
