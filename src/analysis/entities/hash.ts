import { FNV_BASIS, fnvStep } from '../../text/hash.ts'

/** Below this code unit a table answers; above it letters are taken to have no case. */
const TABLE = 0x600

/** Class and lower case of a unit in one: `class << 16 | folded`. */
const TRAITS = new Int32Array(TABLE)

export const UPPER = 1
export const LOWER = 2
export const DIGIT = 3
/** letters of scripts without case */
export const LETTER = 4
export const OTHER = 5

for (let unit = 0; unit < TABLE; unit++) {
  const char = String.fromCharCode(unit)
  const lower = char.toLowerCase()
  const kind = /\p{Lu}/u.test(char)
    ? UPPER
    : /\p{Ll}/u.test(char)
      ? LOWER
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : /[\p{L}\p{M}]/u.test(char)
          ? LETTER
          : OTHER
  const folded = kind === DIGIT ? 48 : lower.length === 1 ? lower.charCodeAt(0) : unit
  TRAITS[unit] = (kind << 16) | folded
}

/** The class of a code unit (`UPPER`, `LOWER`, `DIGIT`, `LETTER` or `OTHER`) and what `fold` makes of it: `class << 16 | folded`. */
export function traitsOf(unit: number): number {
  if (unit < TABLE) return TRAITS[unit]!
  const isMark = (unit >= 0x2000 && unit < 0x2e80) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xfe00
  return ((isMark ? OTHER : LETTER) << 16) | (unit === 0x2019 ? 0x27 : unit)
}

/** A code unit in lower case; digits become 0, the curly apostrophe a straight one. */
export const fold = (unit: number): number => traitsOf(unit) & 0xffff

/** Hash of a word as the recogniser sees it: case, digits and apostrophes folded. */
export function hashWord(word: string): number {
  let hash = FNV_BASIS
  for (let i = 0; i < word.length; i++) hash = fnvStep(hash, fold(word.charCodeAt(i)))
  return hash
}

/** Hash of a phrase from the hashes of its words, left to right; start from `FNV_BASIS`. */
export const chain = (phrase: number, word: number): number =>
  Math.imul(phrase ^ word ^ (word >>> 15), 0x2c1b3c6d) ^ (phrase >>> 13)

/** Names a feature: the number of its template and the value that it looks at in one, to be spread by who looks it up. */
export const key = (template: number, value: number): number => value ^ Math.imul(template, 0x9e3779b1)

/** Spreads the bits of a key over 32 bits. */
export function spread(bits: number): number {
  let hash = Math.imul(bits, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** Two values in one; the order counts. */
export const pair = (first: number, second: number): number =>
  Math.imul(first, 0x27d4eb2f) ^ Math.imul((second ^ (second >>> 16)) + 0x165667b1, 0x45d9f3b)
