import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const ORG = ENTITY_TYPES.indexOf('ORG')
const PLURAL = /^\p{Lu}\p{L}+s$/u

/** Drops what the article calls the family of somebody whom it names (`Michael Sackett ... the Sacketts`), unless a team or a body is known so. */
export function dropFamilies<Name extends NameSpan>(
  names: readonly Name[],
  { word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const asked = names.filter(
    ({ first, last, type }) =>
      (type === 'ORG' || type === 'LOC') &&
      last - first === 1 &&
      first > 0 &&
      /^the$/i.test(word(first - 1)) &&
      PLURAL.test(word(first)),
  )
  if (asked.length === 0) return [...names]
  const surnames = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1) surnames.add(word(last - 1))
  const families = new Set<NameSpan>(
    asked.filter(({ first, last }) => {
      const plural = word(first)
      const isOne = surnames.has(plural.slice(0, -1)) || surnames.has(plural.slice(0, -2))
      return isOne && !isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
    }),
  )
  return names.filter(name => !families.has(name))
}
