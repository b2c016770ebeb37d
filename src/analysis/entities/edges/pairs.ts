import { GIVEN_NAME_COUNTS } from '../../../lexicon/name-counts.ts'
import type { EntitySpan } from '../../../model/analysis.ts'
import type { NameSpan } from '../spans.ts'
import { surnamesOf } from './surnames-of.ts'
import type { Written } from './written.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}/u

/**
 * Two lone words with `&` between them that an article puts so twice and more are one firm, where the chain took one of them for a body
 * or both for people whom it does not name otherwise: `Dougall | & | Lomas`.
 */
export function joinPairs(names: readonly EntitySpan[], written: Written): EntitySpan[] {
  const { word, touches } = written
  const isLone = ({ first, last }: NameSpan) => last - first === 1 && CAPITALISED.test(word(first))
  let surnames: ReadonlySet<string> | undefined
  /** a given name, or somebody's surname in the article */
  const isSomebodys = ({ first, type }: NameSpan): boolean => {
    surnames ??= surnamesOf(names, written)
    return type !== 'PER' || GIVEN_NAME_COUNTS.has(word(first).toLowerCase()) || surnames.has(word(first))
  }
  const keyOf = (k: number): string | null => {
    const [name, before] = [names[k]!, names[k - 1]]
    if (!before || before.last !== name.first - 1 || word(before.last) !== '&' || touches(before.last))
      return null
    if (!isLone(name) || !isLone(before)) return null
    if (name.type !== 'ORG' && before.type !== 'ORG' && (isSomebodys(name) || isSomebodys(before)))
      return null
    return `${word(before.first)}&${word(name.first)}`
  }
  const times = new Map<string, number>()
  names.forEach((_, k) => {
    const key = keyOf(k)
    if (key !== null) times.set(key, (times.get(key) ?? 0) + 1)
  })
  if (times.size === 0) return [...names]
  const joined: EntitySpan[] = []
  names.forEach((name, k) => {
    const key = keyOf(k)
    if (key !== null && times.get(key)! > 1)
      joined[joined.length - 1] = { ...name, first: names[k - 1]!.first, type: 'ORG' }
    else joined.push(name)
  })
  return joined
}
