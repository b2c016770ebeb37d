import { SMALL_BODIES } from '../../../lexicon/body-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Letters of a short form, at most. */
const LONGEST = 6
const LETTERS = /^\p{Lu}{2,6}$/u
const SMALL = /^(?:and|of|the|for|in|on|to|a|an|or|with|by|[-‐‑])$/
const HYPHEN = /[-‐‑]/
/** What sets a short form off begins with one of them. */
const [BRACKET, SMALL_O] = [0x28, 0x6f]
/**
 * Drops short forms that the article explains in small letters (`heat shock response (HSR)`): a thing has them, a body is
 * written with capitals.
 */
export function dropCoined<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const sought = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'ORG' && last - first === 1 && LETTERS.test(written.word(first)))
      sought.add(written.word(first))
  if (sought.size === 0) return [...names]
  const coined = new Set<string>()
  for (let i = 3; i < written.count; i++) {
    const before = written.unit(i - 1)
    if (before !== BRACKET && before !== SMALL_O) continue
    const short = isSetOff(i, written) ? written.word(i) : ''
    if (sought.has(short) && isExplained(i, written)) coined.add(short)
  }
  return coined.size === 0
    ? [...names]
    : names.filter(
        ({ first, last, type }) => type !== 'ORG' || last - first > 1 || !coined.has(written.word(first)),
      )
}

/** In brackets, or behind `or`: `macular edema, or DME,`. */
const isSetOff = (at: number, { count, word }: Written): boolean =>
  word(at - 1) === '('
    ? at + 1 < count && word(at + 1) === ')'
    : word(at - 1) === 'or' && word(at - 2) === ',' && at + 1 < count && /^[,.]$/.test(word(at + 1))

/** Whether small words with its initials stand before what sets a short form off; the first may open a sentence. */
function isExplained(at: number, { word, together }: Written): boolean {
  const short = word(at)
  const from = word(at - 1) === '(' ? at - 2 : at - 3
  if (SMALL_BODIES.has(word(from))) return false
  let letter = short.length - 1
  for (let i = from; i >= 0 && i > at - 3 * LONGEST && letter >= 0; i--) {
    const opens = i === 0 || !together(i - 1, i)
    if (SMALL.test(word(i)) && word(i)[0] !== short[letter]!.toLowerCase()) continue
    // `Post-traumatic` has two letters
    for (const part of word(i).split(HYPHEN).reverse()) {
      if (letter < 0) return false
      const isCapital = opens && letter === 0 && part[0] === short[0]
      if (part[0] !== short[letter]!.toLowerCase() && !isCapital) return false
      letter--
    }
  }
  return letter < 0
}
