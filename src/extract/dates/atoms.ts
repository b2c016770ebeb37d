import { type DateWord, lookUp } from '../../analysis/values/date-words.ts'
import {
  hashLetter,
  hintsOf,
  IN_DATES,
  LETTERS_ONLY,
  meaningOf,
  usesOf,
} from '../../analysis/values/value-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { XPOS } from '../../model/tags.ts'
import { isAsciiDigit } from '../../text/character-class.ts'
import { FNV_BASIS } from '../../text/hash.ts'

/**
 * A sentence cut finer than tokens: runs of letters, numbers and single marks, so that `third-quarter`, `1990s`,
 * `'80s` and `3pm` look the same whatever the tokeniser made of them. Parallel arrays, indexed by atom.
 */
export interface Atoms {
  readonly analysis: Analysis
  /** what the words of the article are used for */
  readonly uses: Int32Array
  count: number
  readonly start: number[]
  readonly end: number[]
  /** in lower case */
  readonly lower: string[]
  readonly word: (DateWord | undefined)[]
  /** value of a number written in digits, else -1 */
  readonly value: number[]
  /** the token that the atom starts in */
  readonly token: number[]
}

const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f
function isLetter(code: number) {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) && code < 0xd800)
  )
}

/** The end of a number in digits: thousands separated by commas and a decimal part belong to it. */
function endOfNumber(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && isAsciiDigit(text.charCodeAt(at))) at++
  if (at - from <= 3)
    while (
      text.charCodeAt(at) === 44 &&
      at + 4 <= limit &&
      isAsciiDigit(text.charCodeAt(at + 1)) &&
      isAsciiDigit(text.charCodeAt(at + 2)) &&
      isAsciiDigit(text.charCodeAt(at + 3)) &&
      !isAsciiDigit(text.charCodeAt(at + 4))
    )
      at += 4
  if (text.charCodeAt(at) === 46 && at + 1 < limit && isAsciiDigit(text.charCodeAt(at + 1))) {
    at++
    while (at < limit && isAsciiDigit(text.charCodeAt(at))) at++
  }
  return at
}

/** One blank-free form for every apostrophe, quotation mark and dash that dates are written with. */
const MARKS = new Map<string, string>(
  Object.entries({
    '’': "'",
    '‘': "'",
    '`': "'",
    '–': '-',
    '—': '--',
    '‑': '-',
    '−': '-',
  }),
)

/** An empty row of atoms, to be filled with one sentence of an article after the other. */
export const createAtoms = (analysis: Analysis): Atoms => ({
  analysis,
  uses: hintsOf(analysis).uses,
  count: 0,
  start: [],
  end: [],
  lower: [],
  word: [],
  value: [],
  token: [],
})

/** Cuts one sentence into atoms; those of the sentence before are gone. */
export function cutAtoms(atoms: Atoms, sentence: number): void {
  const { analysis, uses, start, end, lower, word, value, token } = atoms
  const { text, tokens, sentences, words } = analysis
  const before = atoms.count
  let count = 0
  let nextToken = sentences.first[sentence]!
  const lastToken = sentences.first[sentence + 1]! - 1
  const limit = tokens.end[lastToken]!
  for (let at = tokens.start[nextToken]!; at < limit; ) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) {
      at++
      continue
    }
    while (nextToken < lastToken && tokens.start[nextToken + 1]! <= at) nextToken++
    const use = uses[words.id[nextToken]!]!
    let to = tokens.end[nextToken]!
    let number = -1
    let form: string
    let meaning: DateWord | undefined
    if (
      use & LETTERS_ONLY &&
      tokens.start[nextToken] === at &&
      (to >= limit || !isLetter(text.charCodeAt(to)))
    ) {
      // most tokens are a word, and what is to know of a word is known
      form = analysis.lower(nextToken)
      meaning = meaningOf(use)
    } else if (isAsciiDigit(code)) {
      to = endOfNumber(text, at, limit)
      form = text.slice(at, to)
      number = form.length < 4 ? Number(form) : Number(form.replaceAll(',', ''))
    } else if (isLetter(code)) {
      to = at + 1
      let hash = hashLetter(FNV_BASIS, code)
      for (let unit = text.charCodeAt(to); to < limit && isLetter(unit); unit = text.charCodeAt(++to))
        hash = hashLetter(hash, unit)
      form = text.slice(at, to).toLowerCase()
      if (usesOf(hash) & IN_DATES) meaning = lookUp(form)
    } else {
      to = at + 1
      form = text[at]!
      form = MARKS.get(form) ?? form
      if (form === "'") meaning = lookUp(form)
    }
    start[count] = at
    end[count] = to
    lower[count] = form
    word[count] = meaning
    value[count] = number
    token[count] = nextToken
    count++
    at = to
  }
  atoms.count = count
  // what lies past the end must look like nothing
  for (let i = count; i < before; i++) {
    lower[i] = ''
    word[i] = undefined
    value[i] = -1
  }
}

/** True where atom `i` stands right at the end of the one before. */
export const isGlued = (atoms: Atoms, i: number): boolean =>
  i > 0 && i < atoms.count && atoms.start[i] === atoms.end[i - 1]
/** The next atom after an optional hyphen: `third-quarter` reads as `third quarter`. */
export const overHyphen = (atoms: Atoms, i: number): number =>
  atoms.lower[i] === '-' && isGlued(atoms, i) ? i + 1 : i
/** The atom is written with a capital. */
export function isCapital(atoms: Atoms, i: number): boolean {
  const first = atoms.analysis.text.charAt(atoms.start[i]!)
  return first !== first.toLowerCase()
}

/** The Penn tag of the token that the atom starts in; empty past the end. */
export const tagAt = ({ analysis, token, count }: Atoms, i: number): string =>
  i >= 0 && i < count ? XPOS[analysis.tokens.xpos[token[i]!]!]! : ''
