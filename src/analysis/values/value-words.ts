import { DENOMINATORS, MULTIPLES, ORDINALS, SCALES, SMALL, VAGUE } from '../../lexicon/number-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { isAsciiDigit } from '../../text/character-class.ts'
import { FNV_BASIS, fnvStep } from '../../text/hash.ts'
import { WordRows } from '../words/word-rows.ts'
import { DATE_WORDS, type DateWord, lookUp } from './date-words.ts'

/** The word has a meaning inside a date. */
export const IN_DATES = 1
/** A date can be built on the word. */
const DATES_START = 2
/** A sentence with the word can hold a number. */
const COUNTS = 4
/** A number can begin with the word. */
export const OPENS_NUMBER = 8

const SIZE = 4096
const keys = new Int32Array(SIZE)
const uses = new Uint8Array(SIZE)

const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (SIZE - 1)

/** One step of a word's hash; capitals count as small letters. */
export const hashLetter = (hash: number, unit: number): number =>
  fnvStep(hash, unit >= 65 && unit <= 90 ? unit | 32 : unit)

/** What the word of this hash is used for, as bits; two words in a billion share a hash, so that it is only a hint. */
export function usesOf(hash: number): number {
  let slot = slotOf(hash)
  while (uses[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  return uses[slot]!
}

function add(word: string, bits: number): void {
  let hash = FNV_BASIS
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i))
  let slot = slotOf(hash)
  while (uses[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  keys[slot] = hash
  uses[slot]! |= bits
}

for (const { text, trigger } of DATE_WORDS.values()) add(text, trigger ? IN_DATES | DATES_START : IN_DATES)
for (const words of [SMALL, ORDINALS, VAGUE, MULTIPLES])
  for (const word of words.keys()) add(word, COUNTS | OPENS_NUMBER)
for (const word of [...SCALES.keys(), ...DENOMINATORS.keys(), 'dozen', 'couple']) add(word, COUNTS)
for (const word of ['a', 'an', 'half', 'quarter', 'third', 'minus']) add(word, OPENS_NUMBER)

const isApostrophe = (unit: number) => unit === 39 || unit === 0x2018 || unit === 0x2019
/** `½`, `⅓` and their like. */
const isFraction = (unit: number) => (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2153 && unit <= 0x215e)

/** The word is looked into. */
const KNOWN = 16
/** It is wholly ASCII letters. */
export const LETTERS_ONLY = 32
/** A date can be built on it where an apostrophe stands before it: `'80s`. */
const QUOTED_DATE = 64
/** Its meaning inside a date, plus 1, stands above these bits; only for letters. */
const MEANING_SHIFT = 8

const rows = new WordRows(1)
const MEANINGS: readonly DateWord[] = [...DATE_WORDS.values()]

/** What the words of an article are used for, by the number of the word: bits, and the meaning inside a date. */
function usesOfWords(analysis: Analysis): Int32Array {
  const uses = rows.open(analysis.words)
  const { text, tokens, words } = analysis
  for (let i = 0; i < tokens.count; i++) {
    const id = words.id[i]!
    if (uses[id] === 0) uses[id] = usesOfWord(text, tokens.start[i]!, tokens.end[i]!)
  }
  return uses
}

/** The meaning inside a date of a word of letters only. */
export const meaningOf = (uses: number): DateWord | undefined =>
  uses >>> MEANING_SHIFT === 0 ? undefined : MEANINGS[(uses >>> MEANING_SHIFT) - 1]

/** What a word can be part of; every run of letters in it is a word. */
function usesOfWord(text: string, start: number, end: number): number {
  let found = KNOWN | LETTERS_ONLY
  let hash = FNV_BASIS
  let from = start
  let letters = FNV_BASIS
  let parts = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit | 32
    if (letter >= 97 && letter <= 122) {
      hash = fnvStep(hash, letter)
      letters = fnvStep(letters, letter)
      continue
    }
    if (at > from) parts |= usesOf(hash)
    // a lone letter is a word only where it is the whole token: the `m` of `I'm` is none
    if (at - from > 1) found |= usesOf(hash)
    hash = FNV_BASIS
    from = at + 1
    found &= ~LETTERS_ONLY
    if (isAsciiDigit(unit) || isFraction(unit)) found |= COUNTS
    else if (unit === 45 && end - start > 4) found |= DATES_START
  }
  if (end - from > 1 || from === start) found |= usesOf(hash)
  if (found & LETTERS_ONLY) {
    const meaning = found & IN_DATES ? lookUp(text.slice(start, end).toLowerCase()) : undefined
    return meaning ? found | ((meaning.id + 1) << MEANING_SHIFT) : found
  }
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  const length = end - start
  // a lone `9` may open `9/11`; `12` alone is no date, `3pm`, `'80s`, `1990` and `Q3` are
  if (isAsciiDigit(first))
    found |= length >= 4 || first === 57 || !isAsciiDigit(last) ? DATES_START : QUOTED_DATE
  else if (
    length > 1 &&
    (isAsciiDigit(last) || (isApostrophe(first) && isAsciiDigit(text.charCodeAt(start + 1))))
  )
    found |= DATES_START
  else if (last === 46 && (length < 6 || text.charCodeAt(start + 1) === 46))
    // `a.m.`, `B.C.`, `ca.`; not `Mr.`
    found |= (parts | usesOf(letters)) & IN_DATES ? DATES_START : 0
  return found
}

/** Of each sentence of an article whether it can hold a date or a number, by its words alone. */
interface Hints {
  readonly dates: Uint8Array
  readonly numbers: Uint8Array
  /** what its words are used for, by the number of the word */
  readonly uses: Int32Array
}

const known = new WeakMap<Analysis, Hints>()

/** Finds the sentences that are worth reading for dates and numbers: one look at every character, once an article. */
export function hintsOf(analysis: Analysis): Hints {
  let hints = known.get(analysis)
  if (hints) return hints
  const { text, tokens, sentences, words } = analysis
  const uses = usesOfWords(analysis)
  hints = { dates: new Uint8Array(sentences.count), numbers: new Uint8Array(sentences.count), uses }
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!
    let found = 0
    for (
      let i = sentences.first[s]!;
      i < end && (found & (DATES_START | COUNTS)) !== (DATES_START | COUNTS);
      i++
    ) {
      const use = uses[words.id[i]!]!
      found |= use
      if (use & QUOTED_DATE && isApostrophe(text.charCodeAt(tokens.start[i]! - 1))) found |= DATES_START
    }
    if (found & DATES_START) hints.dates[s] = 1
    if (found & COUNTS) hints.numbers[s] = 1
  }
  known.set(analysis, hints)
  return hints
}
