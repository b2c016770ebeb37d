import { PARTY_MEMBERS } from '../../../lexicon/party-members.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Initials of parties in front of the place that a politician sits for: `R-Wisc.`, `D-Raleigh`. */
export const PARTY = /^[DRIL](?:[-‐‑–]|$)/
const HYPHEN = /^[-‐‑–]$/
const BEFORE = /^(?:[,(]|both|all)$/

/** Drops party tags, which are nobody's name; the place behind the hyphen is found where places are. `, Republican of Iowa,` names Iowa. */
export const dropPartyTags = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word, touches }: Written,
): Name[] =>
  names.flatMap(name => {
    const { first, last } = name
    if (first === 0 || !BEFORE.test(word(first - 1))) return [name]
    if (first + 2 < last && PARTY_MEMBERS.has(word(first)) && word(first + 1) === 'of')
      return [{ ...name, first: first + 2, type: 'LOC' }]
    if (!PARTY.test(word(first))) return [name]
    const isWhole = word(first).length > 1
    const isTag = isWhole || (first + 1 < count && touches(first + 1) && HYPHEN.test(word(first + 1)))
    return isTag ? [] : [name]
  })
