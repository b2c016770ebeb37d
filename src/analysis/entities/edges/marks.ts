import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const OPENING = /^["“‘'(]$/
const CLOSING = /^["”’')]$/
const CAPITAL = /^\p{Lu}/u
const INITIAL = /^\p{Lu}$/u

/** Joins what marks and commas break: `Bernard “Buck” Torrance`, `University of California, Davis`. */
export function joinAcross(names: readonly NameSpan[], written: Written): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && name.first < last.last) continue
    if (last && isCampus(last, name, written)) {
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
  if (type !== 'PER') return last
  // `Stanley J. | "Stas" Kupiec`, whose point ends no sentence
  const isInitial = last < count && word(last) === '.' && INITIAL.test(word(last - 1))
  const open = isInitial ? last + 1 : last
  const isOne = (i: number) => isInitial || together(first, i)
  if (open + 3 >= count || !isOne(open + 3)) return last
  if (!OPENING.test(word(open)) || word(open) === '(' || !CAPITAL.test(word(open + 1))) return last
  const close = CLOSING.test(word(open + 2)) ? open + 2 : open + 3
  if (close + 1 >= count || !CLOSING.test(word(close)) || !isOne(close + 1)) return last
  if (!/^\p{Lu}\p{Ll}+/u.test(word(close + 1))) return last
  let end = close + 2
  while (end < count && together(close, end) && /^(?:Jr|Sr|I{1,3}|IV)$/.test(word(end))) end++
  return end
}

/** `University of State at Town`, `University of State, Town`: a campus, unless the town is set off by another comma. */
function isCampus(university: NameSpan, town: NameSpan, { count, word, together }: Written): boolean {
  const { first, last, type } = university
  if (type !== 'ORG' || last - first <= 2 || word(first) !== 'University' || word(first + 1) !== 'of')
    return false
  if (town.first !== last + 1 || town.last - town.first > 2 || !together(first, town.first)) return false
  if (word(last) === 'at') return town.type === 'LOC'
  return word(last) === ',' && !(town.last < count && word(town.last) === ',')
}
