import type { Words } from './words.ts'

/** `20 marine protected areas`: a participle between a noun in the singular and the plural that a number above one counts. */
const describesPlural = (words: Words, i: number, head: number, first: number) =>
  head === i - 1 &&
  head === first &&
  !words.isPlural(head) &&
  !words.isName(head) &&
  words.isParticiple(i) &&
  words.lower(i).endsWith('ed') &&
  words.isPlural(i + 1) &&
  words.isNumeral(first - 1) &&
  words.lower(first - 1) !== 'one'

/** `its first spending cut measure`: a noun that the tagger takes for a verb between two others. */
const isCutBefore = (words: Words, i: number, head: number) =>
  head === i - 1 && words.lower(i) === 'cut' && words.isParticiple(i) && words.isNoun(i + 1)

/** `goods trading partner`, `oil producing state`: what is done with the noun before it, whatever number follows. */
const isDoneWith = (words: Words, i: number, head: number) =>
  head === i - 1 &&
  !words.isName(head) &&
  words.isParticiple(i) &&
  DOING.test(words.lower(i)) &&
  words.isNoun(i + 1) &&
  !words.isName(i + 1)
const DOING =
  /^(?:trading|producing|growing|exporting|importing|manufacturing|making|mining|consuming|speaking|refining|processing|owning)$/

/** A form of a verb between a noun and the noun that both describe. */
export const isVerbBefore = (words: Words, i: number, head: number, first: number) =>
  describesPlural(words, i, head, first) || isCutBefore(words, i, head) || isDoneWith(words, i, head)

/** `female small-business owners`, `Hue A19 full-color smart bulbs`: a noun before a compound of an adjective that describes the plural. */
export const leadsCompound = (words: Words, i: number, head: number) =>
  i === head + 1 &&
  !words.isPlural(head) &&
  words.isAdjective(i) &&
  words.isJoint(i + 1) &&
  words.isNoun(i + 2) &&
  (isPluralNoun(words, i + 3) || (words.isAdjective(i + 3) && isPluralNoun(words, i + 4)))

const isPluralNoun = (words: Words, i: number) => words.isNoun(i) && words.isPlural(i)
