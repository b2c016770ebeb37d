import type { EntitySpan } from '../../model/analysis.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** Oldest age that is believed. */
const OLDEST = 122

/**
 * The person whose age a bare number is: `Ana Ruiz, 61, said`, `John Smith (35)`. `name` is the last name that ends
 * before the number; where the recogniser saw none, the words in capitals before the comma.
 */
export function aged(
  words: Words,
  raw: NumberRaw,
  { first, last, begin, end }: Place,
  name: EntitySpan | null,
): NounPhrase | null {
  if (raw.kind !== 'count' || raw.high || raw.unit) return null
  const age = Number(raw.low.digits || Number.NaN)
  if (!Number.isInteger(age) || age < 1 || age > OLDEST || raw.low.exponent !== 0 || raw.low.factor !== 1)
    return null
  const open = words.lower(first - 1)
  const close = last < end ? words.lower(last) : '.'
  const apposed = open === ',' && (/^[,.;:)]$/.test(close) || /^(?:of|who|from|and|was|is)$/.test(close))
  const bracketed = open === '(' && close === ')' && age > 14
  if (!apposed && !bracketed) return null
  if (name?.last === first - 1) {
    return name.type === 'PER' ? { first: name.first, last: name.last, head: name.last - 1 } : null
  }
  return apposed && /^[,;.]$/.test(close) ? unseenPerson(words, first - 1, begin) : null
}

/** Two or more words in capitals right before token `end`, hyphens among them: `Ho Ka-man`. */
function unseenPerson(words: Words, end: number, begin: number): NounPhrase | null {
  let first = end
  while (first > begin && (words.isName(first - 1) || words.isJoint(first - 1) || words.isJoint(first - 2)))
    first--
  return end - first > 1 && words.isName(first) ? { first, last: end, head: end - 1 } : null
}
