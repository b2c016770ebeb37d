import type { EntitySpan } from '../../model/analysis.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import type { Words } from './words.ts'

/** Whether a bare number belongs to a name that the recogniser found (`Apollo 11`, `Big Three`). */
export function isNamed(
  words: Words,
  raw: NumberRaw,
  { first, last }: Place,
  name: EntitySpan | null,
): boolean {
  if (!name || name.first >= last || raw.unit !== null || raw.attributive) return false
  if (name.first > first || name.last < last || name.last - name.first <= last - first) return false
  if (name.first === first && raw.kind !== 'ordinal')
    return words.isName(first) || /^\p{Lu}/u.test(words.analysis.word(last))
  return true
}
