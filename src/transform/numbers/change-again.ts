import type { NumberRaw } from '../../model/numbers.ts'
import { beforeBounds } from './governed.ts'
import type { Place } from './place.ts'
import type { Reading } from './share.ts'
import type { Words } from './words.ts'

/** `rose 15% over the year, but by only 3% in its second half`: the verb of the change before is left out. */
export function changeAgain(
  words: Words,
  { kind }: NumberRaw,
  place: Place,
  before: Reading | undefined,
): Reading['change'] {
  if (!before?.change || before.raw.kind !== kind || before.place.begin !== place.begin) return null
  // words that bound an amount hold `by`
  const at = beforeBounds(words, place)
  if (!/^(?:but|and|then)$/.test(words.lower(at))) return null
  // `went up 5 percent in the north and 8 in the south`
  const where = words.lower(place.last)
  const isAlike = /^(?:in|for|among|at|on)$/.test(where) && where === words.lower(before.place.last)
  return words.lower(at + 1) === 'by' || (isAlike && at === place.first - 1) ? before.change : null
}
