import { type Lexicon, LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const OPENING = /^["“‘'(]$/
const CLOSING = /^["”’')]$/
const CAPITAL = /^\p{Lu}/u

/** Joins what marks and commas break: `Bernard “Buck” Torrance`, `University of California, Davis`. */
export function joinAcross(
  names: readonly NameSpan[],
  written: Written,
  words: Int32Array,
  lexicon: Lexicon,
): NameSpan[] {
  const isState = (i: number) => (lookUp(lexicon.words, words[i]!) & LISTS.REGION) !== 0
  const joined: NameSpan[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && name.first < last.last) continue
    if (last && isCampus(last, name, written, isState)) {
      joined[joined.length - 1] = { ...last, last: name.last }
      continue
    }
    const end = nicknameEnd(name, written)
    joined.push(end > name.last ? { ...name, last: end } : name)
  }
  return joined
}

/** The end of a person's name that goes on behind a nickname in marks, else its own. */
function nicknameEnd({ first, last, type }: NameSpan, { count, word, together }: Written): number {
  if (type !== 'PER' || last + 3 >= count || !together(first, last + 3)) return last
  if (!OPENING.test(word(last)) || word(last) === '(' || !CAPITAL.test(word(last + 1))) return last
  const close = CLOSING.test(word(last + 2)) ? last + 2 : last + 3
  if (close + 1 >= count || !CLOSING.test(word(close)) || !together(first, close + 1)) return last
  if (!/^\p{Lu}\p{Ll}+/u.test(word(close + 1))) return last
  let end = close + 2
  while (end < count && together(first, end) && /^(?:Jr|Sr|I{1,3}|IV)$/.test(word(end))) end++
  return end
}

/**
 * `University of State at Town`, `University of State, Town`: a campus. Where another comma sets the town off it is one only of
 * a state's university, which has several.
 */
function isCampus(
  { first, last, type }: NameSpan,
  town: NameSpan,
  { count, word, together }: Written,
  isState: (i: number) => boolean,
): boolean {
  if (type !== 'ORG' || last - first <= 2 || word(first) !== 'University' || word(first + 1) !== 'of')
    return false
  if (town.first !== last + 1 || town.last - town.first > 2 || !together(first, town.first)) return false
  if (word(last) === 'at') return town.type === 'LOC'
  if (word(last) !== ',') return false
  const isSetOff = town.last < count && word(town.last) === ','
  return !isSetOff || (town.type === 'LOC' && last - first === 3 && isState(last - 1))
}
