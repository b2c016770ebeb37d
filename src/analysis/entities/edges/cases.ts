import { PLACE_LISTS } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { NameStep } from './name-step.ts'

/**
 * Who sued is no place where the case is called after the name (`the decision in Roe`), unless a list has a place of it; and
 * nobody is meant by the name of a case (`Roe v. Wade`).
 */
export const renameCases: NameStep = (all, { count, word }, words, lexicon) => {
  const isVersus = (i: number) => i > 0 && i < count && word(i) === 'v.'
  const isSide = ({ first, last, type }: NameSpan) =>
    type === 'PER' && (isVersus(last) || isVersus(first - 1))
  const names = all.map(name => (isSide(name) ? { ...name, type: 'MISC' as const } : name))
  const sued = new Set<string>()
  for (const { first, last } of names)
    if (
      last - first === 1 &&
      last + 1 < count &&
      /^\p{Lu}\p{Ll}/u.test(word(first)) &&
      /^(?:v|vs)\.?$/.test(word(last)) &&
      /^[A-Z]/.test(word(last + 1))
    )
      if ((lookUp(lexicon.words, words[first]!) & PLACE_LISTS) === 0) sued.add(word(first))
  if (sued.size === 0) return [...names]
  return names.map(name =>
    name.type === 'LOC' && name.last - name.first === 1 && sued.has(word(name.first))
      ? { ...name, type: 'MISC' }
      : name,
  )
}
