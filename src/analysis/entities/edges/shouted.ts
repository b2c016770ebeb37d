import type { EntitySpan } from '../../../model/analysis.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { Written } from './written.ts'

/** From this confidence on it is somebody (`AMLO`). Set by hand, above what acronyms had. */
const SURE = 0.8
const SHOUTED = /^\p{Lu}{4,}$/u
const SPOKEN = /^\p{Lu}?\p{Ll}/u
const NAMES = LISTS.FIRST_NAME | LISTS.LAST_NAME

/**
 * A word in capitals among small ones is nobody (`left NAFTA in May`), unless somebody of the article or of the lists is called
 * so, or it tags what somebody says (`WIRTH: I do.`).
 */
export function dropShouted(names: readonly EntitySpan[], written: Written, lexicon: Lexicon): EntitySpan[] {
  const { count, word, together } = written
  const known = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && (last - first > 1 || !SHOUTED.test(word(first))))
      for (let i = first; i < last; i++) known.add(word(i).toUpperCase())
  return names.filter(({ first, last, type, confidence }) => {
    const written = word(first)
    if (
      type !== 'PER' ||
      confidence >= SURE ||
      last - first > 1 ||
      !SHOUTED.test(written) ||
      known.has(written)
    )
      return true
    if (first === 0 || last >= count || word(last) === ':') return true
    const isAmong =
      together(first - 1, first) &&
      together(first, last) &&
      SPOKEN.test(word(first - 1)) &&
      /^(?:\p{Ll}|[,.’'])/u.test(word(last))
    const title = hashWord(written[0] + written.slice(1).toLowerCase())
    return !isAmong || (lookUp(lexicon.words, title) & NAMES) !== 0
  })
}
