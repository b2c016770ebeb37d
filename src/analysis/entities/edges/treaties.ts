import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** Last words of what bodies sign, and are not. */
const TREATY = /^(?:Accords?|Agreements?|Pacts?|Protocols?|Treat(?:y|ies))$/
const ORG = ENTITY_TYPES.indexOf('ORG')

/**
 * Drops treaties that were taken for organizations, and what stands for them in brackets (`Regional Fisheries Treaty
 * (RFT)`), unless an organization is known by that name. `words` are the hashes of the tokens.
 */
export function dropTreaties<Name extends NameSpan>(
  names: readonly Name[],
  { word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const isKnown = ({ first, last }: NameSpan) =>
    isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
  const letters = new Set<string>()
  for (const { first, last } of names)
    if (last - first === 1 && first > 1 && word(first - 1) === '(' && TREATY.test(word(first - 2)))
      letters.add(word(first))
  return names.filter(name => {
    const { first, last, type } = name
    if (type !== 'ORG') return true
    if (last - first === 1) return !letters.has(word(first))
    return !TREATY.test(word(last - 1)) || isKnown(name)
  })
}
