import { ACCUSED_OF, OFFENCES, THINGS_BY_LETTERS } from '../../../lexicon/letters.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const LETTERS = /^\p{Lu}{2,5}s?$/u
const LINK = /^(?:with|of|for|on|to)$/

/**
 * Drops crimes by their letters, those everybody knows (`a second DUI`) and what somebody is charged with (`charged with PWIM`), and
 * other things that go by letters (`treated for PTSD`), unless a body of the article is called so in full.
 */
export function dropLetters<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { count, word, together } = written
  const isLetters = ({ first, last, type }: NameSpan) =>
    type !== 'LOC' && last - first === 1 && LETTERS.test(word(first))
  const isThing = (name: NameSpan) => {
    if (!isLetters(name)) return false
    const { first } = name
    if (OFFENCES.has(word(first)) || THINGS_BY_LETTERS.has(word(first))) return true
    const isAccusation = first > 1 && together(first - 2, first) && LINK.test(word(first - 1))
    return isAccusation && ACCUSED_OF.test(word(first - 2))
  }
  const things = new Set(names.filter(isThing).map(({ first }) => word(first)))
  if (things.size === 0) return [...names]
  // `National Drivers Association (NDA)`
  names.forEach((name, k) => {
    const { first, last } = name
    const isShort = isLetters(name) && last < count && word(first - 1) === '(' && word(last) === ')'
    const before = names[k - 1]
    if (isShort && before?.type === 'ORG' && before.last === first - 1) things.delete(word(first))
  })
  return names.filter(name => !isLetters(name) || !things.has(word(name.first)))
}
