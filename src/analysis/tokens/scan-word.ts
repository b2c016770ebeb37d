import { SENTENCE_STARTERS } from '../../lexicon/abbreviations.ts'
import {
  BLANK,
  classOf,
  DIGIT,
  DOT,
  isApostrophe,
  LETTER,
  LOWER,
  toLowerUnit,
  UPPER,
  WORD,
} from '../../text/character-class.ts'
import { abbreviationGroup, LONGEST_ABBREVIATION } from './abbreviations.ts'

const STARTERS = new Set(SENTENCE_STARTERS.split(' '))
const COMMA = 0x2c
/** Letters of the longest word in the list of those that open sentences. */
const LONGEST_STARTER = 12

/**
 * Length of the clitic behind the apostrophe at `at` (`'s`, `'re`, `'ll`), apostrophe included, or 0.
 * `n't` is another matter: it takes the letter before the apostrophe too.
 */
export function cliticLength(text: string, at: number, end: number): number {
  const first = at + 1 < end ? toLowerUnit(text.charCodeAt(at + 1)) : 0
  const second = at + 2 < end ? toLowerUnit(text.charCodeAt(at + 2)) : 0
  const open2 = at + 2 < end && (classOf(second) & WORD) !== 0
  if (!open2) return first === 0x73 || first === 0x6d || first === 0x64 ? 2 : 0
  if (at + 3 < end && classOf(text.charCodeAt(at + 3)) & WORD) return 0
  if (second === 0x65) return first === 0x72 || first === 0x76 ? 3 : 0
  return first === 0x6c && second === 0x6c ? 3 : 0
}

/** Whether the apostrophe at `at` stands in `n't`, whose `n` is a letter of the word begun at `start`. */
export function isNegation(text: string, start: number, at: number, end: number): boolean {
  return (
    at - 1 > start &&
    toLowerUnit(text.charCodeAt(at - 1)) === 0x6e &&
    at + 1 < end &&
    toLowerUnit(text.charCodeAt(at + 1)) === 0x74 &&
    (at + 2 >= end || !(classOf(text.charCodeAt(at + 2)) & WORD))
  )
}

/** The end of the letters, digits, underscores and inner apostrophes from `start`, stopping before a clitic. */
export function scanLetters(text: string, start: number, end: number): number {
  let stop = start
  while (stop < end) {
    const unit = text.charCodeAt(stop)
    if (classOf(unit) & WORD || unit === 0x5f) stop++
    else if (isApostrophe(unit)) {
      if (stop + 1 >= end || !(classOf(text.charCodeAt(stop + 1)) & LETTER)) return stop
      if (cliticLength(text, stop, end) > 0) return stop
      if (isNegation(text, start, stop, end)) return stop - 1
      stop++
    } else return stop
  }
  return stop
}

/** The first non-blank unit from `at` up to `limit`, or `limit`. */
function skipBlanks(text: string, at: number, limit: number): number {
  while (at < limit && classOf(text.charCodeAt(at)) === BLANK) at++
  return at
}

function startsSentence(text: string, at: number, limit: number): boolean {
  let stop = at
  const longest = Math.min(limit, at + LONGEST_STARTER)
  while (stop < longest && classOf(text.charCodeAt(stop)) & LETTER) stop++
  return STARTERS.has(text.slice(at, stop).toLowerCase())
}

/** The end of `U.S.`, `a.m.`, `J.K.`, `U.S` from `start`, or `start` when no letter follows the first dot. */
function scanDotted(text: string, start: number, end: number): number {
  let stop = start
  while (stop + 1 < end && classOf(text.charCodeAt(stop)) & LETTER && text.charCodeAt(stop + 1) === DOT)
    stop += 2
  if (stop < end && stop > start && classOf(text.charCodeAt(stop)) & LETTER) {
    const lone = stop + 1 >= end || !(classOf(text.charCodeAt(stop + 1)) & WORD)
    if (lone) stop++
  }
  return stop - start > 2 ? stop : start
}

/** Whether the one letter at `start` with its full stop is an initial or a short form, not a word that ends a sentence. */
function isInitial(text: string, start: number, stop: number, limit: number, first: boolean): boolean {
  const next = skipBlanks(text, stop + 1, limit)
  if (next >= limit || next === stop + 1) return next < limit
  const bits = classOf(text.charCodeAt(next))
  const unit = text.charCodeAt(start)
  if (classOf(unit) & LOWER) {
    // c. 1900, p. 12, Roe v. Wade
    return bits === DIGIT ? unit !== 0x61 : unit === 0x76 && (bits & UPPER) !== 0
  }
  if (bits & UPPER) {
    if (unit === 0x49)
      return (
        !first && (classOf(text.charCodeAt(start - 2)) & LETTER) !== 0 && !startsSentence(text, next, limit)
      )
    return first || !startsSentence(text, next, limit)
  }
  return text.charCodeAt(next) === COMMA || (bits & LOWER) !== 0
}

/**
 * The end of the word `[start, stop)` together with the full stop at `stop` if that belongs to it
 * (`Mr.`, `Calif.`, `J.`, `U.S.`, `Ph.D.`), else `stop`. `limit` is the end of the paragraph, `end` that of
 * the run of non-blanks; `previous` is the unit before the word's own blank, 0 at the start of a paragraph.
 */
export function scanFullStop(
  text: string,
  start: number,
  stop: number,
  end: number,
  limit: number,
  previous: number,
): number {
  if (stop - start === 1) {
    const dotted = scanDotted(text, start, end)
    if (dotted > start) return dotted
    return isInitial(text, start, stop, limit, previous === 0) ? stop + 1 : stop
  }
  if (stop - start > LONGEST_ABBREVIATION) return stop
  const lower = text.slice(start, stop).toLowerCase()
  if (
    lower === 'ph' &&
    stop + 2 < end &&
    text.charCodeAt(stop + 1) === 0x44 &&
    text.charCodeAt(stop + 2) === DOT
  )
    return stop + 3
  const group = abbreviationGroup(lower)
  if (group === undefined) return stop
  const next = skipBlanks(text, stop + 1, limit)
  const unit = next < limit ? text.charCodeAt(next) : 0
  const capital = (classOf(text.charCodeAt(start)) & UPPER) !== 0
  switch (group) {
    case 'before':
      return next < limit ? stop + 1 : stop
    case 'number':
      return next < limit && classOf(unit) === DIGIT ? stop + 1 : stop
    case 'month':
    case 'state':
      return capital ? stop + 1 : stop
    case 'calendar':
      return capital && (classOf(unit) & (DIGIT | LOWER) || unit === COMMA) ? stop + 1 : stop
    case 'placed':
      return capital && (previous === COMMA || previous === 0x28) ? stop + 1 : stop
    default:
      return stop + 1
  }
}
