import type { EntitySpan } from '../../../model/analysis.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

const SPOKES = new Set(
  ['spokesman', 'spokeswoman', 'spokesperson', 'Spokesman', 'Spokeswoman', 'Spokesperson'].map(hashWord),
)
const CAPITAL = /^\p{Lu}[\p{L}\p{N}]/u
/** Words of such a body, at most. */
const LONGEST = 5
/** How sure such a body is. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Adds bodies that the chain passed over where somebody speaks for them (`a spokesman for | Railtrek |`): no title, no people and
 * no word of running text, since somebody is spoken for as well. `words` are the hashes of the tokens.
 */
export function addSpokenFor(
  names: readonly EntitySpan[],
  { count, word, together }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const fresh: EntitySpan[] = []
  let next = 0
  for (let i = 0; i + 2 < count; i++) {
    if (!SPOKES.has(words[i]!) || word(i + 1) !== 'for') continue
    const first = word(i + 2) === 'the' ? i + 3 : i + 2
    while (next < names.length && names[next]!.last <= first) next++
    const limit = Math.min(count, first + LONGEST, names[next]?.first ?? count)
    let last = first
    while (last < limit && together(i, last) && CAPITAL.test(word(last))) last++
    if (last === first || last === first + LONGEST || last === names[next]?.first) continue
    const listed = lookUp(lexicon.words, words[first]!)
    if (
      (listed & (LISTS.TITLE | LISTS.DEMONYM)) !== 0 ||
      (last - first === 1 && (listed & LISTS.COMMON) !== 0)
    )
      continue
    fresh.push({ first, last, type: 'ORG', source: 'article', confidence: CONFIDENCE })
  }
  return fresh.length === 0 ? [...names] : [...names, ...fresh].sort((a, b) => a.first - b.first)
}
