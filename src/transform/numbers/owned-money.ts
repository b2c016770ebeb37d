import { PEOPLE_BY_AGE } from '../../lexicon/number-context.ts'
import { beforeBounds } from './governed.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** `that guy has $8 billion more`: who has money is no amount of it. */
export const isOwner = (words: Words, { head }: NounPhrase, place: Place) =>
  /^(?:has|have|had)$/.test(words.lower(beforeBounds(words, place))) &&
  (PEOPLE_BY_AGE.has(words.lower(head)) || /^(?:guys?|couples?|famil(?:y|ies))$/.test(words.lower(head)))

/** `his remark about the “47 percent,”`: words of somebody. */
export const isQuoted = (words: Words, { first, last }: Place) =>
  /^["“]$/.test(words.lower(first - 1)) &&
  /^["”]$/.test(words.lower(words.lower(last) === ',' ? last + 1 : last))
