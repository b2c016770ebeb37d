import type { EntitySpan } from '../../model/analysis.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './place.ts'
import type { Words } from './words.ts'

/**
 * `the Vantor 12 costs`, `the Vantor 12 Pro is`, `on the Vantor 12.`: a number behind a name in the singular with its
 * article, which counts nothing.
 */
function isProduct(words: Words, { kind, low, unit }: NumberRaw, first: number, last: number): boolean {
  if (kind !== 'count' || unit || last !== first + 1 || !/^\d{1,3}$/.test(words.lower(first)) || low.exponent)
    return false
  const isCapital = (i: number) => /^\p{Lu}/u.test(words.analysis.word(i))
  if (
    !/^(?:the|an?|its|your|new)$/.test(words.lower(first - 2)) ||
    !isCapital(first - 1) ||
    words.isPlural(first - 1)
  )
    return false
  // `save on the Hero 11.`, not `lost to the Heat 11-9`
  if (/^(?:[.,;)]|and|or|with|without)$/.test(words.lower(last)) && !words.isPerson(first - 1)) return true
  const verb = isCapital(last) && last + 1 < words.analysis.tokens.count ? last + 1 : last
  return words.isThirdPerson(verb) || words.isPast(verb) || /^(?:is|was|has|costs)$/.test(words.lower(verb))
}

/** Whether a bare number belongs to a name that the recogniser found (`Apollo 11`, `Big Three`). */
export function isNamed(
  words: Words,
  raw: NumberRaw,
  { first, last }: Place,
  name: EntitySpan | null,
): boolean {
  if (isProduct(words, raw, first, last)) return true
  if (!name || name.first >= last || raw.unit !== null || raw.attributive) return false
  if (name.first > first || name.last < last || name.last - name.first <= last - first) return false
  if (name.first === first && raw.kind !== 'ordinal')
    return words.isName(first) || /^\p{Lu}/u.test(words.analysis.word(last))
  return true
}
