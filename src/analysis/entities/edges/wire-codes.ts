import type { EntitySpan } from '../../../model/analysis.ts'
import type { Written } from './written.ts'

const SHOUTED = /^[\p{Lu}\p{Nd}&'’.-]+$/u
/** Words of a firm's name before its code, at most. */
const LONGEST = 5
/** How sure a firm is that its code follows. Set by hand. */
const CONFIDENCE = 0.86

/**
 * What a wire puts in angle brackets is where a share is traded and no name; the words in capitals before it, to where the heading
 * begins, are the firm: `MARLOW INDUSTRIES | <MRW> | SEES HIGHER NET`.
 */
export function readWireCodes(
  names: readonly EntitySpan[],
  { count, word, together }: Written,
): EntitySpan[] {
  const kept: EntitySpan[] = []
  for (const name of names) {
    let code = name.first
    while (code < name.last && word(code) !== '<') code++
    if (code === name.last || !isCode(code, count, word)) {
      // `<Mitsui Bank Ltd>`
      kept.push(code === name.first && name.last > code + 1 ? { ...name, first: code + 1 } : name)
      continue
    }
    let first = code
    while (first > 0 && code - first < LONGEST && together(first - 1, code) && SHOUTED.test(word(first - 1)))
      first--
    const isHeading = first < code && (first === 0 || !together(first - 1, first))
    if (!isHeading && name.first === code) continue
    const from = isHeading ? first : name.first
    while (kept.length > 0 && kept.at(-1)!.last > from) kept.pop()
    kept.push({ ...name, first: from, last: code, type: 'ORG', source: 'article', confidence: CONFIDENCE })
  }
  return kept
}

/** `<MRW>`, `<MRW.O>` */
const isCode = (open: number, count: number, word: Written['word']): boolean =>
  open + 2 < count && /^\p{Lu}{1,5}$/u.test(word(open + 1)) && /^[.>]$/.test(word(open + 2))
