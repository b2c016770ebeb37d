import { DATE_WORDS, type DateWord } from '../../analysis/values/date-words.ts'
import type { Atoms } from './atoms.ts'
import type { Found, Pattern } from './found.ts'

/** A pattern with the words that it can start with, and whether it can start with digits. */
export interface Rule {
  readonly find: Pattern
  readonly opens: (word: DateWord) => boolean
  readonly digits?: true
}

/** Patterns by the first word of what they find: most patterns cannot start with most words. */
export interface PatternTable {
  readonly rules: readonly Rule[]
  /** those that can start with digits */
  readonly digits: readonly Pattern[]
  /** by `DateWord.id` */
  readonly byWord: readonly (readonly Pattern[])[]
}

export function tabulate(rules: readonly Rule[]): PatternTable {
  return {
    rules,
    digits: rules.filter(rule => rule.digits).map(rule => rule.find),
    byWord: [...DATE_WORDS.values()].map(word =>
      rules.filter(rule => rule.opens(word)).map(rule => rule.find),
    ),
  }
}

/** Whether any pattern of a table can start with a word. */
export const canOpen =
  (table: PatternTable) =>
  (word: DateWord): boolean =>
    table.byWord[word.id]!.length > 0

const NONE: readonly Pattern[] = []
const startingAt = (table: PatternTable, { word, value }: Atoms, i: number): readonly Pattern[] => {
  if (value[i]! >= 0) return table.digits
  const first = word[i]
  return first ? table.byWord[first.id]! : NONE
}

/** The longest of what the patterns find at an atom; the earlier pattern where two are as long. */
export function longest(table: PatternTable, atoms: Atoms, i: number): Found | null {
  const patterns = startingAt(table, atoms, i)
  let best: Found | null = null
  for (let n = 0; n < patterns.length; n++) {
    const found = patterns[n]!(atoms, i)
    if (found && (!best || found.to > best.to)) best = found
  }
  return best
}

/** Whether a word is one of these. */
export function says(texts: string | Iterable<string>): (word: DateWord) => boolean {
  const all = new Set(typeof texts === 'string' ? texts.split(' ') : texts)
  return word => all.has(word.text)
}

/** Whether an ordinal can start with a word: `third`, `twenty-first`. */
export const opensOrdinal = (word: DateWord): boolean => word.ordinal != null || (word.number ?? 0) >= 20
