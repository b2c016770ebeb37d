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
  { count, word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): Name[] {
  const isKnown = ({ first, last }: NameSpan) =>
    isMostly(lookUp(lexicon.names, hashSpan(words, first, last)), ORG)
  const letters = new Set<string>()
  for (let i = 1; i + 2 < count; i++)
    if (TREATY.test(word(i)) && word(i + 1) === '(' && i + 3 < count && word(i + 3) === ')')
      letters.add(word(i + 2))
  return names.filter(name => {
    const { first, last, type } = name
    if (type !== 'ORG') return true
    if (last - first === 1) return !letters.has(word(first))
    return !TREATY.test(word(last - 1)) || isKnown(name)
  })
}
