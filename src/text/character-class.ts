/** Bits that say what a UTF-16 unit is to the tokenizer. */
export const LOWER = 1
export const UPPER = 2
/** letters without case, marks and joiners that hold on to what stands before them */
export const OTHER_LETTER = 4
export const DIGIT = 8
export const BLANK = 16
const PUNCTUATION = 32
export const LETTER = LOWER | UPPER | OTHER_LETTER
export const WORD = LETTER | DIGIT

/** filled as characters turn up: a cache of the Unicode properties; 0: not yet looked up */
const classes = new Uint8Array(0x10000)

function lookUp(unit: number): number {
  const character = String.fromCharCode(unit)
  let bits = PUNCTUATION
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) bits = BLANK
  else if (/[\s\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/.test(character)) bits = BLANK
  else if (/\p{Nd}/u.test(character)) bits = DIGIT
  else if (/[\p{Lu}\p{Lt}]/u.test(character)) bits = UPPER
  else if (/\p{Ll}/u.test(character)) bits = LOWER
  else if (/[\p{L}\p{M}\p{Nl}\u00ad\u200c\u200d]/u.test(character)) bits = OTHER_LETTER
  classes[unit] = bits
  return bits
}

/** The class bits of a UTF-16 unit. Controls and direction marks count as blanks, surrogates as punctuation. */
export function classOf(unit: number): number {
  const bits = classes[unit]!
  return bits !== 0 ? bits : lookUp(unit)
}

/** 0 to 9. */
export const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

/** Lower case of an ASCII letter, anything else unchanged. */
export function toLowerUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

export const DOT = 0x2e
export const HYPHEN = 0x2d
