import type { EntitySpan } from '../../../model/analysis.ts'
import { ENTITY_TYPES } from '../../../model/tags.ts'
import { hashSpan, isKnownBody, isMostly } from '../decision/known.ts'
import type { Lexicon } from '../lexicon.ts'
import { lookUp } from '../lexicon-table.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const LOUD = /^\p{Lu}{4,}$/u
const MISC = ENTITY_TYPES.indexOf('MISC')
/** How sure such a person is. Set by hand. */
const CONFIDENCE = 0.78

/**
 * Where an article writes surnames in capitals, as courts do (`HARLOW wrote, and BRANDT and OSAKWE joined. Judge Mary Osakwe`),
 * other words in capitals that the chain took for organizations or things are people too, unless one is known by that name. `found` are
 * the names of the chain; `words` are the hashes of the tokens.
 */
export function renameSurnames(
  names: readonly EntitySpan[],
  found: readonly NameSpan[],
  { word }: Written,
  words: Int32Array,
  lexicon: Lexicon,
): EntitySpan[] {
  const isLoud = ({ first, last }: NameSpan) => last - first === 1 && LOUD.test(word(first))
  if (!names.some(name => name.type === 'PER' && isLoud(name))) return [...names]
  const surnames = new Set<string>()
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first > 1 && !LOUD.test(word(last - 1)))
      surnames.add(word(last - 1).toUpperCase())
  const isCourt = names.some(name => name.type !== 'LOC' && isLoud(name) && surnames.has(word(name.first)))
  if (!isCourt) return [...names]
  const isBody = ({ first, last }: NameSpan) => {
    const known = lookUp(lexicon.names, hashSpan(words, first, last))
    return isKnownBody(known) || isMostly(known, MISC)
  }
  const isSurname = (name: NameSpan) =>
    (name.type === 'ORG' || name.type === 'MISC') && isLoud(name) && !isBody(name)
  const taken = new Set(names.map(({ first }) => first))
  const missed = found.flatMap((name): EntitySpan[] =>
    isSurname(name) && !taken.has(name.first)
      ? [{ ...name, type: 'PER', source: 'article', confidence: CONFIDENCE }]
      : [],
  )
  const renamed = names.map((name): EntitySpan => (isSurname(name) ? { ...name, type: 'PER' } : name))
  return missed.length === 0 ? renamed : [...renamed, ...missed].sort((a, b) => a.first - b.first)
}
