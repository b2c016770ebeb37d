import { PERIOD_CUES } from '../../lexicon/counted-context.ts'
import { LEADING_ADJECTIVES } from '../../lexicon/counted-words.ts'
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../lexicon/units.ts'
import { joinsAdverbs } from './joined-words.ts'
import type { Words } from './words.ts'

/** Leaves out adjectives of amount and order, and adverbs with the adjective that they belong to (`newly built homes`). */
export function skipLeading(words: Words, from: number, head: number): number {
  let first = overMeasure(words, from, head)
  while (first < head) {
    const adverb = words.isAdverb(first) && !words.isJoint(first + 1)
    const numeral =
      (words.isNumeral(first) && !words.isJoint(first + 1)) ||
      ((PERIOD_CUES.has(words.lower(first)) || words.lower(first) === 'first') && words.isNumeral(first + 1))
    // `fresh water` is a sort of it
    const sort = words.lower(first) === 'fresh' && !words.isPlural(head)
    // `full-year profit`
    const lead = LEADING_ADJECTIVES.has(words.lower(first)) && !words.isJoint(first + 1)
    if (!adverb && !numeral && (sort || !lead)) break
    // `culturally and economically diverse countries`
    if (joinsAdverbs(words, first + 1)) first += 2
    first += adverb && words.isParticiple(first + 1) && first + 2 <= head ? 2 : 1
  }
  return Math.min(first, head)
}

/** Over a measure that describes the noun: `eight million 250ml bottles`, `two 9 litre cases`. */
function overMeasure(words: Words, first: number, head: number): number {
  if (first >= head) return first
  const written = words.analysis.word(first + 1)
  const unit =
    words.isNumeral(first) && first + 2 <= head && (UNIT_WORDS.has(written) || UNIT_SYMBOLS.has(written))
  return unit ? first + 2 : first
}
