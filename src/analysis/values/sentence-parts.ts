import type { Analysis } from '../../model/analysis.ts'
import { BLANK, classOf, DIGIT, DOT, isApostrophe, isAsciiDigit, LETTER } from '../../text/character-class.ts'
import { LETTERS_ONLY } from './value-words.ts'

/** An article that is read for dates or numbers. */
interface Read {
  readonly analysis: Analysis
  /** what its words are used for, by the number of the word */
  readonly uses: Int32Array
}

/**
 * Takes the parts of a sentence, finer than tokens: `third-quarter`, `1990s` and `3pm` look the same whatever the tokeniser
 * made of them. Each call has the token that the part begins in and where, and gives where reading goes on.
 */
export interface PartReader<R extends Read> {
  /** a token that is a word of letters and nothing but it, of which `use` says what it is used for; it ends at `end` */
  word(into: R, token: number, use: number, at: number, end: number): void
  /** what begins with a letter, before `limit` */
  letters(into: R, token: number, at: number, limit: number): number
  /** what begins with a digit, before `limit` */
  digits(into: R, token: number, at: number, limit: number): number
  /** one other character, which ends at `end` */
  mark(into: R, token: number, at: number, end: number, limit: number): number
}

/** Reads a sentence once from left to right; blanks are passed over. */
export function readParts<R extends Read>(into: R, sentence: number, reader: PartReader<R>): void {
  const { analysis, uses } = into
  const { text, tokens, sentences, words } = analysis
  let token = sentences.first[sentence]!
  const last = sentences.first[sentence + 1]! - 1
  const limit = tokens.end[last]!
  for (let at = tokens.start[token]!; at < limit; ) {
    const unit = text.charCodeAt(at)
    if (unit === 32 || classOf(unit) === BLANK) {
      at++
      continue
    }
    while (token < last && tokens.start[token + 1]! <= at) token++
    const use = uses[words.id[token]!]!
    const end = tokens.end[token]!
    if (use & LETTERS_ONLY && tokens.start[token] === at && endsAt(text, at, end, limit)) {
      // most tokens are a word, and what is to know of a word is known
      reader.word(into, token, use, at, end)
      at = end
    } else if (isLetter(unit)) at = reader.letters(into, token, at, limit)
    else if (isAsciiDigit(unit)) at = reader.digits(into, token, at, limit)
    else {
      const width = unit >= 0xd800 && unit <= 0xdbff && at + 1 < limit ? 2 : 1
      at = reader.mark(into, token, at, at + width, limit)
    }
  }
}

/** Whether a word of letters is over at the end of its token: what follows can be no part of it. */
function endsAt(text: string, at: number, end: number, limit: number): boolean {
  if (end >= limit) return true
  const next = text.charCodeAt(end)
  if (next === 32 || next === COMMA) return true
  return next === DOT
    ? end - at > 1
    : !isApostrophe(next) && !isPower(next) && (classOf(next) & GOES_ON) === 0
}
const GOES_ON = LETTER | DIGIT
const COMMA = 0x2c

/** A letter of any script, or what stands on one. `ª` and `º` are read as degrees. */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
  return (classOf(unit) & LETTER) !== 0 && unit !== 0xaa && unit !== 0xba
}

/** `²` and `³` of `km²` */
export const isPower = (unit: number): boolean => unit === 0xb2 || unit === 0xb3
