/** Below this code unit a table answers; above it letters are taken to have no case. */
const TABLE = 0x600

const FOLDED = new Uint16Array(TABLE)
const CLASSES = new Uint8Array(TABLE)

export const UPPER = 1
export const LOWER = 2
export const DIGIT = 3
/** letters of scripts without case */
export const LETTER = 4
export const OTHER = 5

for (let unit = 0; unit < TABLE; unit++) {
  const char = String.fromCharCode(unit)
  const lower = char.toLowerCase()
  FOLDED[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  CLASSES[unit] = /\p{Lu}/u.test(char)
    ? UPPER
    : /\p{Ll}/u.test(char)
      ? LOWER
      : /\p{Nd}/u.test(char)
        ? DIGIT
        : /[\p{L}\p{M}]/u.test(char)
          ? LETTER
          : OTHER
  if (CLASSES[unit] === DIGIT) FOLDED[unit] = 48
}

/** A code unit in lower case; digits become 0, the curly apostrophe a straight one. */
export function fold(unit: number): number {
  return unit < TABLE ? FOLDED[unit]! : unit === 0x2019 ? 0x27 : unit
}

/** `UPPER`, `LOWER`, `DIGIT`, `LETTER` or `OTHER`. */
export function classOf(unit: number): number {
  if (unit < TABLE) return CLASSES[unit]!
  return (unit >= 0x2000 && unit < 0x2e80) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xfe00
    ? OTHER
    : LETTER
}

/** First value and step of the hash that every word, prefix and suffix is given (FNV-1a). */
export const BASIS = 0x811c9dc5 | 0
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193)

/** Hash of a word as the recogniser sees it: case, digits and apostrophes folded. */
export function hashWord(word: string): number {
  let hash = BASIS
  for (let i = 0; i < word.length; i++) hash = step(hash, fold(word.charCodeAt(i)))
  return hash
}

/** Hash of a phrase from the hashes of its words, left to right; start from `BASIS`. */
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
