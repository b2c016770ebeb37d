import { hashSpan } from '../decision/known.ts'
import { AREA_LISTS, type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { listsOf } from './lists-of.ts'
import type { NameStep } from './name-step.ts'
import type { Written } from './written.ts'

type Tokens = Pick<NameSpan, 'first' | 'last'>

const HYPHEN = /^[-‐‑–]$/
const BASED = /^(?:based|headquartered)$/
/** Tokens of the longest state or country behind a town, and of the longest town. */
const LONGEST = 3

/**
 * Where a firm sits is a town, though one of its teams has that name too: `Cambridge-based Arm`, and before its state or
 * country whatever is known of it, `the Cambridge, Massachusetts-based biotech`. `words` are the hashes of the tokens.
 */
export const renameSeats: NameStep = (names, written, words, lexicon) =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'LOC' || last - first > LONGEST) return name
    const isSeat = isBased(last, written)
      ? isTown(name, words, lexicon)
      : type !== 'MISC' &&
        mayBeTown(name, words, lexicon) &&
        isCapital(name, written) &&
        isBeforeArea(last, written, words, lexicon)
    return isSeat ? { ...name, type: 'LOC' as const } : name
  })

/** One word, or several that a list has for a town: `Steve Warren, Baghdad-based spokesman,` is nobody's town. */
const mayBeTown = ({ first, last }: Tokens, words: Int32Array, lexicon: Lexicon): boolean =>
  last - first === 1 ||
  (lookUp(lexicon.phrases, hashSpan(words, first, last)) & (LISTS.TOWN | LISTS.CITY)) !== 0

/** Does `-based` stand at the token `i`? */
const isBased = (i: number, { count, word, touches }: Written): boolean =>
  i + 1 < count && touches(i) && HYPHEN.test(word(i)) && touches(i + 1) && BASED.test(word(i + 1))

/** Does `, Massachusetts-based` stand at the token `i`? Not `Antifa, Portland-based reporters say`. */
function isBeforeArea(i: number, written: Written, words: Int32Array, lexicon: Lexicon): boolean {
  const { count, word, together } = written
  if (i + 1 >= count || word(i) !== ',') return false
  for (let end = i + 2; end < Math.min(count, i + 2 + LONGEST); end++) {
    if (!/^\p{Lu}/u.test(word(end - 1)) || !together(i, end)) return false
    if (isBased(end, written)) return isArea({ first: i + 1, last: end }, words, lexicon)
  }
  return false
}

const isCapital = ({ first, last }: Tokens, { word }: Written): boolean => {
  for (let i = first; i < last; i++) if (!/^\p{Lu}/u.test(word(i))) return false
  return true
}

const isArea = (span: Tokens, words: Int32Array, lexicon: Lexicon): boolean =>
  (listsOf(span, words, lexicon) & AREA_LISTS) !== 0

const isTown = ({ first, last }: Tokens, words: Int32Array, lexicon: Lexicon): boolean =>
  last - first === 1 && (lookUp(lexicon.words, words[first]!) & (LISTS.TOWN | LISTS.CITY)) !== 0
