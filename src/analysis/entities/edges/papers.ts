import { PAPER_WORDS } from '../../../lexicon/paper-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { hashWord } from '../hash.ts'
import type { Written } from './written.ts'

const HYPHENS = ['-', '‐', '‑'].map(hashWord)
/** How sure such a name is: two words that papers are called by, with a hyphen and capitals, are hardly anything else. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Adds newspapers of two names that the chain left out or took for something else: `The Post-Courier`, `Ann Beck / Star-Telegram`. `words` are the
 * hashes of the tokens.
 */
export function addPapers(
  names: readonly EntitySpan[],
  { count, word, touches }: Written,
  words: Int32Array,
): EntitySpan[] {
  const isPaper = (i: number) => PAPER_WORDS.has(word(i))
  const found: EntitySpan[] = []
  let next = 0
  for (let i = 1; i + 1 < count; i++) {
    if (!HYPHENS.includes(words[i]!) || !touches(i) || !touches(i + 1)) continue
    while (next < names.length && names[next]!.last <= i - 1) next++
    const covering = next === names.length || names[next]!.first > i + 1 ? null : names[next]!
    if ((covering === null || covering.type === 'MISC') && isPaper(i - 1) && isPaper(i + 1))
      found.push({ first: i - 1, last: i + 2, type: 'ORG', source: 'recogniser', confidence: CONFIDENCE })
  }
  if (found.length === 0) return [...names]
  const added = new Set(found.map(({ last }) => last))
  return [...names.filter(({ type, last }) => type !== 'MISC' || !added.has(last)), ...found].sort(
    (a, b) => a.first - b.first,
  )
}
