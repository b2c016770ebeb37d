import type { Span } from '../../model/span.ts'
import {
  BLANK,
  classOf,
  DIGIT,
  DOT,
  HYPHEN,
  isApostrophe,
  LETTER,
  LOWER,
  toLowerUnit,
  UPPER,
  WORD,
} from '../../text/character-class.ts'
import { scanNumber } from './scan-number.ts'
import { scanPunctuation } from './scan-punctuation.ts'
import { scanAddress, scanHandle } from './scan-web.ts'
import { cliticLength, isNegation, scanFullStop, scanLetters } from './scan-word.ts'
import { TokenTable } from './token-table.ts'

/** Written with a hyphen as one word; every other hyphen between letters is a token (UD English since 2.12). */
const HYPHEN_PREFIXES = new Set(
  'non e anti re co pre pro mid cross post over semi multi ex sub counter mini neo socio psycho inter intra'.split(
    ' ',
  ),
)
const AMPERSAND = 0x26
const AT = 0x40
const SLASH = 0x2f
const DOLLAR = 0x24

/** Cuts `spans` of `text` into tokens; none crosses a blank or the end of its span. Linear in the text. */
export function tokenize(text: string, spans: readonly Span[]): TokenTable {
  let length = 0
  for (const span of spans) length += span.end - span.start
  const tokens = new TokenTable((length >> 2) + 16)
  for (const span of spans) tokenizeSpan(text, span.start, span.end, tokens)
  return tokens
}

function tokenizeSpan(text: string, from: number, limit: number, tokens: TokenTable): void {
  let at = from
  let previous = 0
  while (at < limit) {
    let bits = classOf(text.charCodeAt(at))
    if (bits === BLANK) {
      at++
      continue
    }
    const start = at
    let seen = 0
    do {
      seen |= bits
      at++
      bits = at < limit ? classOf(text.charCodeAt(at)) : BLANK
    } while (bits !== BLANK)
    if ((seen & ~LETTER) === 0 && !isContraction(text, start, at)) tokens.push(start, at)
    else tokenizeRun(text, start, at, limit, previous, tokens)
    previous = text.charCodeAt(at - 1)
  }
}

/** `cannot`, `gonna`, `gotta`, `wanna`: two tokens without a mark between them. */
function isContraction(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length !== 5 && length !== 6) return false
  const first = toLowerUnit(text.charCodeAt(start))
  if (first !== 0x63 && first !== 0x67 && first !== 0x77) return false
  const third = toLowerUnit(text.charCodeAt(start + 2))
  if (third !== 0x6e && third !== 0x74) return false
  const word = text.slice(start, end).toLowerCase()
  return word === 'cannot' || word === 'gonna' || word === 'gotta' || word === 'wanna'
}

/** Cuts one run of non-blanks `[from, end)`. */
function tokenizeRun(
  text: string,
  from: number,
  end: number,
  limit: number,
  previous: number,
  tokens: TokenTable,
): void {
  let at = from
  let before = previous
  // addresses are sought from here on; moves forward so that long runs are searched once
  let search = from
  let hasDot = false
  let hasAt = false
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === DOT || unit === 0x3a) hasDot = true
    else if (unit === AT) hasAt = true
  }
  while (at < end) {
    const unit = text.charCodeAt(at)
    const bits = classOf(unit)
    let stop = at
    if (bits & WORD && (hasDot || hasAt) && at >= search) {
      const address = scanAddress(text, at, end, hasAt)
      if (address > at) stop = address
      else search = -address - 1
    }
    if (stop > at) tokens.push(at, stop)
    else if (bits === DIGIT) {
      stop = scanNumber(text, at, end)
      // a list number: `1. First point`
      if (previous === 0 && at === from && stop === end - 1 && stop - at < 3 && text.charCodeAt(stop) === DOT)
        stop++
      tokens.push(at, stop)
    } else if (bits & LETTER) stop = tokenizeWord(text, at, end, limit, before, tokens)
    else {
      if (unit === AT || unit === 0x23) stop = Math.max(at, scanHandle(text, at, end))
      if (stop === at && isApostrophe(unit)) stop = scanApostrophe(text, at, end, from)
      if (
        stop === at &&
        unit === DOT &&
        at + 1 < end &&
        classOf(text.charCodeAt(at + 1)) === DIGIT &&
        at === from
      )
        stop = scanNumber(text, at + 1, end)
      if (stop === at) stop = scanPunctuation(text, at, end)
      tokens.push(at, stop)
    }
    before = text.charCodeAt(stop - 1)
    at = stop
  }
}

/** `'90s`, `'em`, or a clitic; otherwise `at`: the apostrophe is a mark of its own. */
function scanApostrophe(text: string, at: number, end: number, from: number): number {
  if (at + 2 < end && classOf(text.charCodeAt(at + 1)) === DIGIT) {
    let stop = at + 1
    while (stop < end && classOf(text.charCodeAt(stop)) === DIGIT) stop++
    if (stop - at !== 3) return at
    if (stop < end && text.charCodeAt(stop) === 0x73) stop++
    const closed = stop >= end || !(classOf(text.charCodeAt(stop)) & WORD)
    return closed && (at === from || !(classOf(text.charCodeAt(at - 1)) & WORD)) ? stop : at
  }
  const clitic = cliticLength(text, at, end)
  if (clitic > 0) return at + clitic
  const em =
    at + 2 < end &&
    toLowerUnit(text.charCodeAt(at + 1)) === 0x65 &&
    toLowerUnit(text.charCodeAt(at + 2)) === 0x6d
  return em && (at + 3 >= end || !(classOf(text.charCodeAt(at + 3)) & WORD)) ? at + 3 : at
}

/** Cuts the word that starts at `at`, with what belongs to it, and returns its end. */
function tokenizeWord(
  text: string,
  at: number,
  end: number,
  limit: number,
  before: number,
  tokens: TokenTable,
): number {
  let stop = scanLetters(text, at, end)
  const unit = stop < end ? text.charCodeAt(stop) : 0
  if (stop + 1 < end && isApostrophe(text.charCodeAt(stop + 1)) && isNegation(text, at, stop + 1, end)) {
    tokens.push(at, stop)
    tokens.push(stop, stop + 3)
    return stop + 3
  }
  if (unit === DOT) stop = scanFullStop(text, at, stop, end, limit, before)
  else if (
    unit === HYPHEN &&
    stop - at < 8 &&
    stop + 1 < end &&
    classOf(text.charCodeAt(stop + 1)) & LETTER
  ) {
    if (HYPHEN_PREFIXES.has(text.slice(at, stop).toLowerCase())) stop = scanLetters(text, stop + 1, end)
  } else if (unit === AMPERSAND && stop - at < 4) stop = scanAmpersand(text, at, stop, end)
  else if (unit === DOLLAR && stop - at < 4 && stop + 1 < end && classOf(text.charCodeAt(stop + 1)) === DIGIT)
    stop++
  else if (
    unit === SLASH &&
    stop - at === 1 &&
    stop + 2 === end &&
    classOf(text.charCodeAt(stop + 1)) & LETTER
  )
    stop += 2
  else if (isContraction(text, at, stop)) {
    const second = stop - 3 + (stop - at === 5 ? 1 : 0)
    tokens.push(at, second)
    at = second
  }
  tokens.push(at, stop)
  return stop
}

/** `AT&T`, `R&D`: short capitals on both sides. */
function scanAmpersand(text: string, at: number, stop: number, end: number): number {
  let next = stop + 1
  for (let i = at; i < stop; i++) if (!(classOf(text.charCodeAt(i)) & UPPER)) return stop
  while (next < end && classOf(text.charCodeAt(next)) & UPPER) next++
  const closed = next > stop + 1 && (next >= end || !(classOf(text.charCodeAt(next)) & (LOWER | DIGIT)))
  return closed ? next : stop
}
