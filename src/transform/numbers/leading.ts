import { PERIOD_CUES } from '../../lexicon/counted-context.ts'
import { LEADING_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { SMALL } from '../../lexicon/number-words.ts'
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import { joinsAdverbs } from './joined-words.ts'
import type { Words } from './words.ts'

/** Leaves out adjectives of amount and order, and adverbs with the adjective that they belong to (`newly built homes`). */
export function skipLeading(words: Words, from: number, head: number): number {
  let first = overMeasure(words, from, head)
  while (first < head) {
    const adverb = words.isAdverb(first) && !words.isJoint(first + 1)
    const numeral =
      ((words.isNumeral(first) || SMALL.has(words.lower(first))) && !words.isJoint(first + 1)) ||
      ((PERIOD_CUES.has(words.lower(first)) || words.lower(first) === 'first') && words.isNumeral(first + 1))
    // `a second Six Nations campaign`
    if (numeral && isInName(words, first)) break
    // `fresh water` is a sort of it
    const sort = words.lower(first) === 'fresh' && !words.isPlural(head)
    // `full-year profit`
    const lead = LEADING_ADJECTIVES.has(words.lower(first)) && !words.isJoint(first + 1)
    if (!adverb && !numeral && (sort || !lead)) break
    // `culturally and economically diverse countries`
    if (joinsAdverbs(words, first + 1)) first += 2
    // `most affecting and haunting moments`
    const twofold = /^(?:and|or)$/.test(words.lower(first + 2))
    first += adverb && words.isParticiple(first + 1) && first + 2 <= head && !twofold ? 2 : 1
  }
  return Math.min(first, head)
}

/** A number word in capitals that opens a name: the `Six` of `Six Nations`. */
const isInName = (words: Words, i: number) =>
  /^\p{Lu}\p{Ll}/u.test(words.analysis.word(i)) &&
  words.isName(i + 1) &&
  words.isPlural(i + 1) &&
  !/^\p{Lu}\p{Ll}/u.test(words.analysis.word(i - 1))

/** Over a measure that describes the noun: `eight million 250ml bottles`, `two 9 litre cases`. */
function overMeasure(words: Words, first: number, head: number): number {
  if (first >= head) return first
  const written = words.analysis.word(first + 1)
  const unit =
    words.isNumeral(first) && first + 2 <= head && (UNIT_WORDS.has(written) || UNIT_SYMBOLS.has(written))
  return unit ? first + 2 : first
}

/** `famous outback hotels`: an adverb by its tag between an adjective and a plural. */
const describesPlural = (words: Words, i: number) =>
  // `nine away games`
  (words.lower(i) === 'away' && words.isNoun(i + 1)) ||
  // `the most commonly performed procedures`
  (words.isAdverb(i + 1) && words.isParticiple(i + 2)) ||
  (words.isAdjective(i - 1) && words.isNoun(i + 1) && words.isPlural(i + 1) && !words.lower(i).endsWith('ly'))

/** Whether an adverb belongs to what stands behind it in a phrase: `newly built homes`, `famous outback hotels`. */
export const leadsOn = (words: Words, i: number) =>
  words.isAdjective(i + 1) ||
  words.isParticiple(i + 1) ||
  // `highly politically aware voters`
  (words.isAdverb(i + 1) && words.lower(i + 1).endsWith('ly') && words.isAdjective(i + 2)) ||
  words.isJoint(i + 1) ||
  // `the most well-known spaces`
  (words.isJoint(i + 2) && /^(?:most|more|very|less|least|so|\w+ly)$/.test(words.lower(i))) ||
  describesPlural(words, i) ||
  joinsAdverbs(words, i + 1)
