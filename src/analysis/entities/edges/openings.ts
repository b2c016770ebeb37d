import { FNV_BASIS } from '../../../text/hash.ts'
import { chain } from '../hash.ts'
import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const PLACE = LISTS.COUNTRY | LISTS.REGION | LISTS.CITY | LISTS.TOWN
const LOUD = /^\p{Lu}{2,}$/u
const SPOKEN = /^\p{Lu}\p{Ll}/u
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
/** Words before a weekday that is only a date. */
const BEFORE_DAY = /^(?:on|last|next|this|late|early|since|until|by|from)$/i

/**
 * Cuts off names what only stands in front of them: a dateline without a dash (`LISBON Delvaro Motors said`), a
 * weekday (`On Tuesday Delvaro said`). `words` are the hashes of the tokens.
 */
export const cutOpenings = (
  names: readonly NameSpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): NameSpan[] =>
  names.flatMap(name => {
    if (name.type === 'LOC' || name.last - name.first < 2) return [name]
    const { first, last } = name
    const part = (from: number, to: number, type = name.type): NameSpan => ({
      first: from,
      last: to,
      type,
      read: { first: from, last: to },
    })
    if (isDay(first, written)) return [part(first + 1, last)]
    const end = datelineEnd(name, written, words, lexicon)
    if (end === first) return [name]
    const place = part(first, end, 'LOC')
    const isCommon = (i: number) => (lookUp(lexicon.words, words[i]!) & LISTS.COMMON) !== 0
    return last - end === 1 && isCommon(end) ? [place] : [place, part(end, last)]
  })

const isDay = (first: number, { word, together }: Written): boolean =>
  first > 0 && DAY.test(word(first)) && together(first - 1, first) && BEFORE_DAY.test(word(first - 1))

/** Where a known place in capitals ends that opens a sentence and a name in small letters, else where the name begins. */
function datelineEnd(
  { first, last }: NameSpan,
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): number {
  const { word, together } = written
  if (first > 0 && together(first - 1, first) && word(first - 1) !== '/') return first
  let end = first
  let hash = FNV_BASIS
  for (; end < last && LOUD.test(word(end)); end++) hash = chain(hash, words[end]!)
  if (end === first || end === last || !SPOKEN.test(word(end))) return first
  const isWord = end - first === 1
  if (isWord && word(first).length < 4) return first
  const listed = isWord ? lookUp(lexicon.words, words[first]!) : lookUp(lexicon.phrases, hash)
  return (listed & PLACE) !== 0 ? end : first
}
