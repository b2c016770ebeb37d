import type { EntitySpan } from '../../model/analysis.ts'
import type { NumberRaw } from '../../model/numbers.ts'
import type { Place } from './counted.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Words } from './words.ts'

/** Oldest age that is believed. */
const OLDEST = 122

/**
 * The person whose age a bare number is: `Ana Ruiz, 61, said`, `John Smith (35)`. `person` is the last name that ends
 * before the number.
 */
export function aged(
  words: Words,
  raw: NumberRaw,
  { first, last, end }: Place,
  person: EntitySpan | null,
): NounPhrase | null {
  if (raw.kind !== 'count' || raw.high || raw.unit || person?.type !== 'PER') return null
  const age = Number(raw.low.digits || Number.NaN)
  if (!Number.isInteger(age) || age < 1 || age > OLDEST || raw.low.exponent !== 0 || raw.low.factor !== 1)
    return null
  if (person.last !== first - 1) return null
  const open = words.lower(first - 1)
  const close = last < end ? words.lower(last) : '.'
  const apposed = open === ',' && (/^[,.;:)]$/.test(close) || /^(?:of|who|from|and|was|is)$/.test(close))
  const bracketed = open === '(' && close === ')' && age > 14
  return apposed || bracketed ? { first: person.first, last: person.last, head: person.last - 1 } : null
}
