import { DENOMINATORS, MULTIPLES, ORDINALS, SCALES, SMALL, VAGUE } from '../lexicon/number-words.ts'
import type { Analysis } from '../model/analysis.ts'
import { HASH_SEED, step } from './analysis/words/hash.ts'
import { DATE_WORDS } from './dates/words.ts'

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
  step(hash, unit >= 65 && unit <= 90 ? unit | 32 : unit)

/** What the word of this hash is used for, as bits; two words in a billion share a hash, so that it is only a hint. */
export function usesOf(hash: number): number {
  let slot = slotOf(hash)
  while (uses[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1)
  return uses[slot]!
}

function add(word: string, bits: number): void {
  let hash = HASH_SEED
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
const isDigit = (unit: number) => unit >= 48 && unit <= 57
/** `½`, `⅓` and their like. */
const isFraction = (unit: number) => (unit >= 0xbc && unit <= 0xbe) || (unit >= 0x2153 && unit <= 0x215e)

/** What a token can be part of; every run of letters in it is a word. */
function usesOfToken(text: string, start: number, end: number): number {
  let found = 0
  let hash = HASH_SEED
  let from = start
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit | 32
    if (letter >= 97 && letter <= 122) {
      hash = step(hash, letter)
      continue
    }
    // a lone letter is a word only where it is the whole token: the `m` of `I'm` is none
    if (at - from > 1) found |= usesOf(hash)
    hash = HASH_SEED
    from = at + 1
    if (isDigit(unit) || isFraction(unit)) found |= COUNTS
    else if (unit === 45 && end - start > 4) found |= DATES_START
  }
  if (end - from > 1 || from === start) found |= usesOf(hash)
  const first = text.charCodeAt(start)
  const last = text.charCodeAt(end - 1)
  const length = end - start
  // a lone `9` may open `9/11`; `12` alone is no date, `3pm`, `'80s`, `1990` and `Q3` are
  if (isDigit(first)) {
    const quoted = start > 0 && isApostrophe(text.charCodeAt(start - 1))
    if (length >= 4 || first === 57 || !isDigit(last) || quoted) found |= DATES_START
  } else if (length > 1 && (isDigit(last) || (isApostrophe(first) && isDigit(text.charCodeAt(start + 1)))))
    found |= DATES_START
  else if (last === 46 && length > 1 && (length < 6 || text.charCodeAt(start + 1) === 46))
    found |= DATES_START
  return found
}

/** Of each sentence whether it can hold a date or a number, by its words alone. */
interface Hints {
  readonly dates: Uint8Array
  readonly numbers: Uint8Array
}

const known = new WeakMap<Analysis, Hints>()

/** Finds the sentences that are worth reading for dates and numbers: one look at every character, once an article. */
export function hintsOf(analysis: Analysis): Hints {
  let hints = known.get(analysis)
  if (hints) return hints
  const { text, tokens, sentences } = analysis
  hints = { dates: new Uint8Array(sentences.count), numbers: new Uint8Array(sentences.count) }
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.first[s + 1]!
    let found = 0
    for (
      let i = sentences.first[s]!;
      i < end && (found & (DATES_START | COUNTS)) !== (DATES_START | COUNTS);
      i++
    )
      found |= usesOfToken(text, tokens.start[i]!, tokens.end[i]!)
    if (found & DATES_START) hints.dates[s] = 1
    if (found & COUNTS) hints.numbers[s] = 1
  }
  known.set(analysis, hints)
  return hints
}
