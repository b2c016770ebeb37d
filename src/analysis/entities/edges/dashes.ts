import { GROUP_NOUNS } from '../../../lexicon/descriptions.ts'
import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** The first code units of dashes: `-`, `–`, `—`. */
const DASHES = new Set([0x2d, 0x2013, 0x2014])

const CAPITALS = /^\p{Lu}{4,}$/u

/** `Police`, `Officials`, `Fishermen`: people by what they do, with the capital of a sentence's first word. */
function isPeople(word: string): boolean {
  const lower = word.toLowerCase()
  return (
    GROUP_NOUNS.has(lower) ||
    ROLE_NOUNS.has(lower.replace(/s$/, '')) ||
    ROLE_NOUNS.has(lower.replace(/men$/, 'man').replace(/women$/, 'woman'))
  )
}

/**
 * Cuts bodies and places at a dash between blanks, which ends a dateline: `N.Y. - Police` is nobody, `OSLO - Delvaro Motors`
 * the firm, `OSLO -` the town.
 */
export const cutDashes = <Name extends NameSpan>(
  names: readonly Name[],
  { word, touches, unit, count }: Written,
): Name[] =>
  names.flatMap(name => {
    if (name.type !== 'ORG' && name.type !== 'LOC') return [name]
    for (let i = name.last - 1; i > name.first; i--) {
      // `ISLAMABAD- Monetary Fund`
      const isApart = !touches(i) || CAPITALS.test(word(i - 1))
      if (!DASHES.has(unit(i)) || !isApart || (i + 1 < count && touches(i + 1))) continue
      if (name.type === 'LOC' || i + 1 === name.last) return [{ ...name, last: i }]
      const isOne = i + 2 === name.last
      return isOne && isPeople(word(i + 1)) ? [] : [{ ...name, first: i + 1 }]
    }
    return [name]
  })
