import { FIRM_NOUNS, FIRM_VERBS } from '../../../lexicon/firm-words.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/**
 * A name of one word that a sort of firm stands before (`vegetable processor Simlow`) or that does what firms do in a headline
 * (`Zentrix Buys`) is no person, all over the article, unless somebody's full name ends in it.
 */
export function renameSorted<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const { word, together, count } = written
  const surnames = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) surnames.add(word(last - 1))
  const firms = new Set<string>()
  for (const { first, last, type } of names) {
    if (type !== 'PER' || last - first > 1 || surnames.has(word(first))) continue
    const isSorted = first > 0 && together(first - 1, first) && FIRM_NOUNS.has(word(first - 1))
    const opens = first === 0 || !together(first - 1, first)
    if (isSorted || (opens && last < count && FIRM_VERBS.has(word(last)))) firms.add(word(first))
  }
  return firms.size === 0
    ? [...names]
    : names.map(name =>
        name.type === 'PER' && name.last - name.first === 1 && firms.has(word(name.first))
          ? { ...name, type: 'ORG' }
          : name,
      )
}
