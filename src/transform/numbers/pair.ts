import { LEADING_VERBS } from '../../lexicon/measured-words.ts'
import { beforeBounds } from './governed.ts'
import { type NounPhrase, phraseFrom, skipDeterminers } from './noun-phrase.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/** Words that the name of the other side may have. */
const REACH = 4

/** The other side of `Brandt leads Okafor 48 percent to 41 percent`: the name between the verb and the first number. */
export function otherSide(words: Words, { first, last, begin }: Place, next: Place): NounPhrase | null {
  if (next.first !== last + 1 || !/^(?:to|-|–)$/.test(words.lower(last))) return null
  // `had 51 percent to 47 percent for her rival`
  if (
    words.lower(next.last) === 'for' &&
    words.lower(beforeBounds(words, { first, last, begin, end: last })) !== 'from'
  )
    return phraseFrom(words, skipDeterminers(words, next.last + 1, next.end), next.end)
  let at = first - 1
  if (words.lower(at) === ',' || words.lower(at) === 'by') at--
  const end = at + 1
  while (at > begin && end - at <= REACH && /^\p{Lu}/u.test(words.analysis.word(at))) at--
  const isAhead = words.lower(at) === 'of' && /^(?:ahead|front)$/.test(words.lower(at - 1))
  return end - 1 > at && (isAhead || LEADING_VERBS.has(words.lower(at)))
    ? { first: at + 1, last: end, head: end - 1 }
    : null
}
