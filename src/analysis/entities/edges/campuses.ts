import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const DASH = /^[-‐‑–]$/
/**
 * Gives the town between commas or behind a dash to a state's university, which has several campuses: `University of Texas, |
 * Austin, agrees`.
 * `words` are the hashes of the tokens.
 */
export function joinCampuses<Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const last = joined.at(-1)
    const isCampus =
      last?.type === 'ORG' &&
      last.last - last.first === 3 &&
      word(last.first) === 'University' &&
      word(last.first + 1) === 'of' &&
      (lookUp(lexicon.words, words[last.last - 1]!) & LISTS.REGION) !== 0 &&
      name.type === 'LOC' &&
      name.first === last.last + 1 &&
      name.last - name.first <= 2 &&
      ((word(last.last) === ',' && name.last < count && word(name.last) === ',') ||
        DASH.test(word(last.last))) &&
      together(last.first, name.first)
    if (isCampus) joined[joined.length - 1] = { ...last, last: name.last }
    else joined.push(name)
  }
  return joined
}
