import { COUNTRY_CODES } from '../../../lexicon/country-codes.ts'
import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

const BEHIND = /^[),/]$/

/** Different codes behind names of any type from which an article is taken for one with results. Set by hand. */
const RESULTS = 3

/**
 * The country in brackets behind somebody's name is a place (`Michael Orr (GBR)`), all over a list of results; behind
 * other names (`Altona FC (GER)`) where there are several.
 */
export function renameCountryCodes<Name extends NameSpan>(names: readonly Name[], written: Written): Name[] {
  const ends = new Map<number, string>()
  for (const { last, type } of names) ends.set(last, type)
  const codes = new Set<string>()
  const ofPeople = new Set<string>()
  for (const name of names) {
    const before = isBracketed(name, written) ? ends.get(name.first - 1) : undefined
    if (before === undefined) continue
    codes.add(written.word(name.first))
    if (before === 'PER') ofPeople.add(written.word(name.first))
  }
  const sure = codes.size < RESULTS ? ofPeople : codes
  return sure.size === 0
    ? [...names]
    : names.map(name =>
        name.type !== 'LOC' && isBracketed(name, written) && sure.has(written.word(name.first))
          ? { ...name, type: 'LOC' }
          : name,
      )
}

const isBracketed = ({ first, last }: NameSpan, { count, word }: Written): boolean =>
  last - first === 1 &&
  first > 0 &&
  last < count &&
  word(first - 1) === '(' &&
  COUNTRY_CODES.has(word(first)) &&
  BEHIND.test(word(last))
