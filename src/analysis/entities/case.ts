/** How a token is written. */
export const CASE = {
  START: 0,
  END: 1,
  LOWER: 2,
  INITIAL: 3,
  CAPITALS: 4,
  LETTER: 5,
  MIXED: 6,
  DIGITS: 7,
  ALPHANUMERIC: 8,
  PUNCTUATION: 9,
  OTHER: 10,
  DOTTED: 11,
} as const
