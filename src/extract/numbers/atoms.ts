import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lexicon/currencies.ts'

/** What an atom is. A code mixes letters and digits (`A380`) or is no one number (`10.3.1`). */
export const WORD = 1
export const NUMBER = 2
export const SIGN = 3
export const CODE = 4

/**
 * A sentence cut for reading numbers: words, unsigned numerals and single other characters, as parallel arrays.
 * Hyphens stand alone (`two-thirds` is three atoms). Offsets are UTF-16 units of the article.
 */
export interface Atoms {
  readonly text: string
  readonly count: number
  readonly kind: readonly number[]
  readonly start: readonly number[]
  readonly end: readonly number[]
  /** words and signs in lower case; empty for numerals */
  readonly lower: readonly string[]
}

const isDigit = (c: number) => c >= 48 && c <= 57
const isSpace = (c: number) =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x3000
const WIDE_LETTER = /\p{L}|\p{M}/u
function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  return c !== 0xaa && c !== 0xba && WIDE_LETTER.test(String.fromCharCode(c))
}
/** `²` and `³` of `km²` */
const isPower = (c: number) => c === 0xb2 || c === 0xb3
const isApostrophe = (c: number) => c === 39 || c === 0x2019

/** `1,234,567.8`, `1,00,000`; not `5,6`. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
/** `2,25` before `million` or `%`: a comma for a decimal point. */
export const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/
const SCALED = /^\s?(?:[mb]illion|trillion|bn\b|%|per ?cent)/
/** `12`, `3.5`, `.534` */
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/

/** Cuts `[from, to)` of a text. Linear: every character is looked at a fixed number of times. */
export function cutAtoms(text: string, from: number, to: number): Atoms {
  const kind: number[] = []
  const start: number[] = []
  const end: number[] = []
  const lower: string[] = []
  const add = (type: number, a: number, b: number) => {
    kind.push(type)
    start.push(a)
    end.push(b)
    lower.push(type === NUMBER ? '' : text.slice(a, b).toLowerCase())
  }
  for (let at = from; at < to; ) {
    const c = text.charCodeAt(at)
    if (isSpace(c)) {
      at++
    } else if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(at + 1)) && !endsWord(text, at, from))) {
      const stop = numeralEnd(text, at, to)
      at = addNumerals(text, at, stop, add)
    } else if (isLetter(c)) {
      const stop = wordEnd(text, at, to)
      const letters = lettersEnd(text, at, stop)
      if (letters < stop && isCurrency(text.slice(at, letters))) {
        add(WORD, at, letters)
        at = letters
      } else {
        add(letters < stop && hasDigit(text, letters, stop) ? CODE : WORD, at, stop)
        at = stop
      }
    } else {
      const width = c >= 0xd800 && c <= 0xdbff && at + 1 < to ? 2 : 1
      add(SIGN, at, at + width)
      at += width
    }
  }
  return { text, count: kind.length, kind, start, end, lower }
}

const isCurrency = (word: string) => CURRENCY_SIGNS.has(word) || CURRENCY_CODES.has(word)
const endsWord = (text: string, at: number, from: number) =>
  at > from && (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1)))

function numeralEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const c = text.charCodeAt(end)
    if (isDigit(c) || ((c === 44 || c === 46) && isDigit(text.charCodeAt(end + 1)) && end + 1 < to)) end++
    else break
  }
  return end
}

/** One numeral, a list glued by commas (`5,6`), or a code (`10.3.1`). Gives where reading goes on. */
function addNumerals(
  text: string,
  at: number,
  stop: number,
  add: (type: number, a: number, b: number) => void,
): number {
  const run = text.slice(at, stop)
  const decimal = DECIMAL_COMMA.test(run) && SCALED.test(text.slice(stop, stop + 10))
  if (decimal || PLAIN.test(run) || GROUPED.test(run)) {
    add(NUMBER, at, stop)
    return stop
  }
  let from = at
  for (const part of run.split(',')) {
    add(PLAIN.test(part) ? NUMBER : CODE, from, from + part.length)
    from += part.length + 1
    if (from <= stop) add(SIGN, from - 1, from)
  }
  return stop
}

/** The end of a run of letters, digits and inner apostrophes; dots between single letters belong to it (`U.S.`). */
function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const c = text.charCodeAt(end)
    if (isLetter(c) || isDigit(c) || isPower(c)) end++
    else if (isApostrophe(c) && end + 1 < to && isLetter(text.charCodeAt(end + 1))) end += 2
    else if (c === 46 && isInitial(text, end, at) && end + 1 < to && isLetter(text.charCodeAt(end + 1)))
      end += 2
    else if (c === 46 && end - at >= 3 && text[end - 2] === '.' && isInitial(text, end, at)) return end + 1
    else break
  }
  return end
}

/** Whether the letter before `dot` stands alone: at the start of the word or after another dot. */
const isInitial = (text: string, dot: number, from: number) =>
  dot - 1 === from || text.charCodeAt(dot - 2) === 46

function lettersEnd(text: string, at: number, stop: number): number {
  let end = at
  while (end < stop && !isDigit(text.charCodeAt(end))) end++
  return end
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isDigit(text.charCodeAt(i))) return true
  return false
}

/** Whether nothing stands between atom `i` and the one before it. */
export const isGlued = (atoms: Atoms, i: number): boolean =>
  i > 0 && i < atoms.count && atoms.start[i] === atoms.end[i - 1]

export function isHyphen(atoms: Atoms, i: number): boolean {
  if (i < 0 || i >= atoms.count || atoms.kind[i] !== SIGN) return false
  const c = atoms.text.charCodeAt(atoms.start[i]!)
  return c === 45 || c === 0x2010 || c === 0x2011
}

/** Whether atom `i` is a hyphen with a character glued to each side. */
export const isJoint = (atoms: Atoms, i: number): boolean =>
  isHyphen(atoms, i) && isGlued(atoms, i) && isGlued(atoms, i + 1)

/** The word at `i` as written, or the empty string past the end. */
export const written = (atoms: Atoms, i: number): string =>
  i >= 0 && i < atoms.count ? atoms.text.slice(atoms.start[i], atoms.end[i]) : ''

/** The word at `i` in lower case, or the empty string outside the sentence. */
export const lowerAt = (atoms: Atoms, i: number): string => (i >= 0 && i < atoms.count ? atoms.lower[i]! : '')
