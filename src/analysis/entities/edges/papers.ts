import { PAPER_TIMES, PAPER_WORDS } from '../../../lexicon/paper-words.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import { hashWord } from '../hash.ts'
import type { Written } from './written.ts'

const HYPHENS = ['-', '‐', '‑'].map(hashWord)
const TIMES = new Set([...PAPER_TIMES].map(hashWord))
/** Words before a day that is only a date. */
const BEFORE_DAY = /^(?:on|last|next|this|every|each|since|until|by|from|and|late|early)$/i
/** How sure such a name is: two words that papers are called by, with a hyphen and capitals, are hardly anything else. Set by hand. */
const CONFIDENCE = 0.77

/**
 * Adds newspapers that the chain left out or took for something else: those of two names (`The Post-Courier`, `Ann Beck / Star-Telegram`)
 * and those called by when they come out (`the Sunday Ledger`). `words` are the hashes of the tokens.
 */
export function addPapers(names: readonly EntitySpan[], written: Written, words: Int32Array): EntitySpan[] {
  const { count } = written
  const found: EntitySpan[] = []
  let next = 0
  for (let i = 0; i + 1 < count; i++) {
    const [first, last] = HYPHENS.includes(words[i]!) ? [i - 1, i + 2] : [i, i + 2]
    const isPaper = first < i ? isOfTwoNames(i, written) : TIMES.has(words[i]!) && isTimed(i, written)
    if (!isPaper) continue
    while (next < names.length && names[next]!.last <= first) next++
    const covering = next === names.length || names[next]!.first >= last ? null : names[next]!
    if (covering === null || covering.type === 'MISC' || (covering.first > first && covering.last === last))
      found.push({ first, last, type: 'ORG', source: 'recogniser', confidence: CONFIDENCE })
  }
  if (found.length === 0) return [...names]
  const added = new Set(found.map(({ last }) => last))
  return [...names.filter(({ last }) => !added.has(last)), ...found].sort((a, b) => a.first - b.first)
}

function isOfTwoNames(hyphen: number, { count, word, touches }: Written): boolean {
  if (hyphen === 0 || hyphen + 1 >= count || !touches(hyphen) || !touches(hyphen + 1)) return false
  return PAPER_WORDS.has(word(hyphen - 1)) && PAPER_WORDS.has(word(hyphen + 1))
}

/** `Sunday Ledger`, but not `on Sunday Star Wars`. */
function isTimed(first: number, { count, word, together }: Written): boolean {
  if (!PAPER_WORDS.has(word(first + 1)) || !together(first, first + 1)) return false
  if (first > 0 && together(first - 1, first) && BEFORE_DAY.test(word(first - 1))) return false
  return first + 2 >= count || !together(first, first + 2) || !/^\p{Lu}/u.test(word(first + 2))
}
