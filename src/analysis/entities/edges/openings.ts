import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import { type Lexicon, LISTS, PLACE_LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import { listsOf } from './lists-of.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const LOUD = /^\p{Lu}{2,}$/u
const SPOKEN = /^\p{Lu}\p{Ll}/u
const CAPITAL = /^\p{Lu}/u
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
    // `BOSTON | A | Massachusetts man`
    const from = last - end > 1 && /^An?$/.test(written.word(end)) ? end + 1 : end
    return last - from === 1 && isCommon(from) ? [place] : [place, part(from, last)]
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
  let loud = first
  while (loud < last && LOUD.test(word(loud))) loud++
  let spoken = loud
  while (spoken < last && !SPOKEN.test(word(spoken))) spoken++
  if (loud === first || spoken === last || !CAPITAL.test(word(loud))) return first
  for (let end = loud; end > first; end--) {
    const isWord = end - first === 1
    if (isWord && word(first).length < 4) return first
    const listed = listsOf({ first, last: end }, words, lexicon)
    // `TEXAS INSTRUMENTS Inc` is no firm in Texas, `LONDON BP Plc` is one in London
    const isBody = () => isMostly(lookUp(lexicon.names, hashSpan(words, end, loud)), ORG)
    if ((listed & PLACE_LISTS) !== 0 && (end === loud || isBody())) return end
  }
  return first
}
