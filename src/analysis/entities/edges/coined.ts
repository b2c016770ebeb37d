import { SMALL_BODIES } from '../../../lexicon/body-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Letters of a short form, at most. */
const LONGEST = 6
const LETTERS = /^\p{Lu}{2,6}$/u
const SMALL = /^(?:and|of|the|for|in|on|to|a|an|or|with|by|[-‐‑])$/
/**
 * Drops short forms that the article explains in small letters (`heat shock response (HSR)`): a thing has them, a body is
 * written with capitals.
 */
export function dropCoined<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const coined = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'ORG' && last - first === 1 && isExplained(first, written)) coined.add(written.word(first))
  return coined.size === 0
    ? [...names]
    : names.filter(
        ({ first, last, type }) => type !== 'ORG' || last - first > 1 || !coined.has(written.word(first)),
      )
}

/** Whether small words with its initials stand before the bracket that a short form is in. */
function isExplained(at: number, { count, word }: Written): boolean {
  const short = word(at)
  if (at < 3 || word(at - 1) !== '(' || at + 1 === count || word(at + 1) !== ')' || !LETTERS.test(short))
    return false
  if (SMALL_BODIES.has(word(at - 2))) return false
  let letter = short.length - 1
  for (let i = at - 2; i >= 0 && i > at - 3 * LONGEST && letter >= 0; i--) {
    const here = word(i)
    if (here[0] === short[letter]!.toLowerCase()) letter--
    else if (!SMALL.test(here)) return false
  }
  return letter < 0
}
