import { UNIT_WORDS } from '../../lexicon/units.ts'
import type { Words } from './words.ts'

const AGO = /^(?:ago|earlier|later|before|after|old)$/

/** What a count is per, written from token `i` on: `tests per day`, `five times a week`, `20 per week`. */
export function countedPer(words: Words, i: number): string | null {
  const link = words.lower(i)
  if (link !== 'per' && link !== 'a' && link !== 'an' && link !== 'each' && link !== 'every') return null
  const word = words.lower(i + 1)
  const unit = UNIT_WORDS.get(word)
  const singular = unit?.name === word && unit.type === 'time'
  if (link === 'per') return unit?.name ?? (words.isNoun(i + 1) ? word : null)
  return singular && !AGO.test(words.lower(i + 2)) ? unit.name : null
}
