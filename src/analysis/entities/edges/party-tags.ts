import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Initials of parties in front of the place that a politician sits for: `R-Wisc.`, `D-Raleigh`. */
const PARTY = /^[DRIL](?:[-‐‑–]|$)/
const HYPHEN = /^[-‐‑–]$/
const BEFORE = /^[,(]$/

/** Drops party tags, which are nobody's name; the place behind the hyphen is found where places are. */
export const dropPartyTags = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word, touches }: Written,
): Name[] =>
  names.filter(({ first }) => {
    if (first === 0 || !BEFORE.test(word(first - 1)) || !PARTY.test(word(first))) return true
    const isWhole = word(first).length > 1
    return !isWhole && !(first + 1 < count && touches(first + 1) && HYPHEN.test(word(first + 1)))
  })
