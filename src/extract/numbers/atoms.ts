import { isLetter, type PartReader, readParts } from '../../analysis/values/sentence-parts.ts'
import { hashLetter, hintsOf, OPENS_NUMBER, usesOf } from '../../analysis/values/value-words.ts'
import {
  COUNTRY_AFTER_DOLLAR,
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  MONEY_SIGNS,
} from '../../lexicon/currencies.ts'
import { FRACTION_CHARACTERS } from '../../lexicon/number-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { DOT, isAsciiDigit } from '../../text/character-class.ts'
import { FNV_BASIS } from '../../text/hash.ts'
import { endsWord, hasDigit, lettersEnd, numeralEnd, wordEnd } from './word-ends.ts'

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
  readonly analysis: Analysis
  readonly text: string
  /** what the words of the article are used for */
  readonly uses: Int32Array
  count: number
  readonly kind: number[]
  readonly start: number[]
  readonly end: number[]
  /** whether a number may begin here, its sign and currency included; by the first look only */
  readonly opens: boolean[]
  /** what `lowerAt` has given */
  readonly lower: (string | undefined)[]
}

/** An empty row of atoms, to be filled with one sentence of an article after the other. */
export const createAtoms = (analysis: Analysis): Atoms => ({
  analysis,
  text: analysis.text,
  uses: hintsOf(analysis).uses,
  count: 0,
  kind: [],
  start: [],
  end: [],
  opens: [],
  lower: [],
})

/** `1,234,567.8`, `1,00,000`; not `5,6`. */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
/** `2,25` before `million`, `%` or a metric unit: a comma for a decimal point. */
export const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/
const SCALED =
  /^\s?(?:[mb]illion|trillion|bn\b|%|per ?cent|(?:k[mg]|cm|met(?:er|re)s|tonnes|hectares|degrees)(?![a-z]))/
/** `12`, `3.5`, `.534` */
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)$/

/** A sign or a currency sign before a number, or a number by itself: `½`. */
const OPENING_SIGN = new Set([...MONEY_SIGNS, ...FRACTION_CHARACTERS.keys(), '+', '-', '–', '−'])

/** Adds an atom to a row. */
function add(atoms: Atoms, kind: number, start: number, end: number, opens: boolean): void {
  const i = atoms.count++
  atoms.kind[i] = kind
  atoms.start[i] = start
  atoms.end[i] = end
  atoms.opens[i] = opens
  atoms.lower[i] = undefined
}

const READER: PartReader<Atoms> = {
  word: (atoms, _, use, at, end) =>
    add(
      atoms,
      WORD,
      at,
      end,
      (use & OPENS_NUMBER) !== 0 || (end - at <= 5 && isBeforeAmount(atoms.text, end)),
    ),
  letters: (atoms, _, at, limit) => addWord(atoms, at, limit),
  digits: (atoms, _, at, limit) => addNumerals(atoms, at, numeralEnd(atoms.text, at, limit)),
  mark(atoms, _, at, end, limit) {
    const { text } = atoms
    if (text.charCodeAt(at) === DOT && isAsciiDigit(text.charCodeAt(at + 1)) && !endsWord(text, at))
      return addNumerals(atoms, at, numeralEnd(text, at, limit))
    add(atoms, SIGN, at, end, OPENING_SIGN.has(text[at]!))
    return end
  },
}

/** Cuts a sentence; the atoms of the one before are gone. Linear: every character is looked at a fixed number of times. */
export function cutAtoms(atoms: Atoms, sentence: number): void {
  const before = atoms.count
  atoms.count = 0
  readParts(atoms, sentence, READER)
  // what lies past the end must look like nothing
  for (let i = atoms.count; i < before; i++) atoms.kind[i] = 0
}

/** Adds the word at `at`, or a currency and leaves what is glued to it. Gives where reading goes on. */
function addWord(atoms: Atoms, at: number, to: number): number {
  const { text } = atoms
  let hash = FNV_BASIS
  let plain = at
  for (let c = text.charCodeAt(plain); plain < to && isLetter(c); c = text.charCodeAt(++plain))
    hash = hashLetter(hash, c)
  const stop = wordEnd(text, at, plain, to)
  const letters = stop === plain ? stop : lettersEnd(text, plain, stop)
  if (letters < stop && (isCurrency(text.slice(at, letters)) || isDollarOf(text, at, letters))) {
    add(atoms, WORD, at, letters, true)
    return letters
  }
  const code = letters < stop && hasDigit(text, letters, stop)
  const number = stop === plain && (usesOf(hash) & OPENS_NUMBER) !== 0
  add(
    atoms,
    code ? CODE : WORD,
    at,
    stop,
    !code && (number || (stop - at <= 5 && isBeforeAmount(text, stop))),
  )
  return stop
}

/** Whether digits or a currency sign follow, a full stop and a blank between at most. */
function isBeforeAmount(text: string, end: number): boolean {
  for (let at = end; at < end + 3; at++) {
    const c = text.charCodeAt(at)
    if (isAsciiDigit(c) || c === 36 || c > 127) return true
  }
  return false
}

/** The `US` of `$US5`, which would be a code without the sign. */
const isDollarOf = (text: string, at: number, end: number) =>
  text[at - 1] === '$' && COUNTRY_AFTER_DOLLAR.has(text.slice(at, end))
const isCurrency = (word: string) => CURRENCY_SIGNS.has(word) || CURRENCY_CODES.has(word)
/** One numeral, a list glued by commas (`5,6`), or a code (`10.3.1`). Gives where reading goes on. */
function addNumerals(atoms: Atoms, at: number, stop: number): number {
  const { text } = atoms
  const run = text.slice(at, stop)
  const single =
    PLAIN.test(run) ||
    GROUPED.test(run) ||
    (DECIMAL_COMMA.test(run) && SCALED.test(text.slice(stop, stop + 10)))
  if (single) {
    add(atoms, NUMBER, at, stop, true)
    return stop
  }
  let from = at
  for (const part of run.split(',')) {
    const plain = PLAIN.test(part)
    add(atoms, plain ? NUMBER : CODE, from, from + part.length, plain)
    from += part.length + 1
    if (from <= stop) add(atoms, SIGN, from - 1, from, false)
  }
  return stop
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

/** The word or sign at `i` in lower case; the empty string for numerals and outside the sentence. */
export function lowerAt(atoms: Atoms, i: number): string {
  if (i < 0 || i >= atoms.count) return ''
  let lower = atoms.lower[i]
  if (lower === undefined) {
    lower = atoms.kind[i] === NUMBER ? '' : atoms.text.slice(atoms.start[i], atoms.end[i]).toLowerCase()
    atoms.lower[i] = lower
  }
  return lower
}
