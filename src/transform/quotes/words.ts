import type { Span } from '../../model/span.ts'

/** The words of a span in lower case, without a leading article. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /, '')

/** The last word: the noun of a noun phrase. */
export const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)

/** The last word of a lower-case name, of `dale hutton jr.` the one before. */
export const surnameOf = (name: string): string => lastWord(name.replace(GENERATION, ''))
const GENERATION = /,? (?:jr|sr|ii|iii|iv)\.?$/

/** A plural noun in the singular, as far as its spelling tells. */
export function singular(noun: string): string {
  if (/(?:[^aeiou]ies)$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes)$/.test(noun)) return noun.slice(0, -2)
  if (noun.endsWith('yses')) return `${noun.slice(0, -2)}is`
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
