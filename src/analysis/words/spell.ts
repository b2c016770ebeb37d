import { ownString } from '../../text/own-string.ts'
import type { NumberedWords } from './word-book.ts'

/** Longer words are kept as long as their article only. */
const LONGEST = 64

/** Reads the words of a text as strings. Equal words are one string, whose hash is worked out once. */
export interface Spelling {
  /** the text of token `i` as written */
  word(i: number): string
  /** the text of token `i` in lower case */
  lower(i: number): string
}

export function spellWords(
  text: string,
  start: Int32Array,
  end: Int32Array,
  { id, edition }: NumberedWords,
): Spelling {
  const { words, lowers } = edition
  const longLowers = new Map<number, string>()
  const spell = (i: number): string => {
    const word = text.slice(start[i], end[i])
    if (word.length > LONGEST) return word
    const kept = ownString(word)
    words[id[i]!] = kept
    return kept
  }
  const word = (i: number): string => words[id[i]!] || spell(i)
  const spellLower = (i: number): string => {
    const known = longLowers.get(i)
    if (known !== undefined) return known
    const lower = word(i).toLowerCase()
    if (lower.length > LONGEST) longLowers.set(i, lower)
    else lowers[id[i]!] = lower
    return lower
  }
  return { word, lower: i => lowers[id[i]!] || spellLower(i) }
}
