import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What is called out to somebody. */
const CALL =
  /^(?:Bravo|Brava|Kudos|Congratulations|Congrats|Cheers|Thanks|Shame|Hail|Welcome|Farewell|Woe|Hats)$/

/** Drops a word that is called out: `Bravo to Ireland`. */
export const dropExclaimed = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together }: Written,
): Name[] =>
  names.filter(
    ({ first, last }) =>
      last - first > 1 ||
      last >= count ||
      word(last) !== 'to' ||
      !CALL.test(word(first)) ||
      (first > 0 && together(first - 1, first)),
  )
