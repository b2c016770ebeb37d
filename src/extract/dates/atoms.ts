import { type DateWord, lookUp } from '../../analysis/values/date-words.ts'
import { isLetter, type PartReader, readParts } from '../../analysis/values/sentence-parts.ts'
import { hashLetter, hintsOf, IN_DATES, meaningOf, usesOf } from '../../analysis/values/value-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { XPOS } from '../../model/tags.ts'
import { isAsciiDigit } from '../../text/character-class.ts'
import { FNV_BASIS } from '../../text/hash.ts'

/**
 * A sentence cut for reading dates: runs of letters, numbers and single marks. Parallel arrays, indexed by atom.
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

/** Adds an atom to a row. */
function add(
  atoms: Atoms,
  token: number,
  start: number,
  end: number,
  lower: string,
  word: DateWord | undefined,
  value: number,
): void {
  const i = atoms.count++
  atoms.start[i] = start
  atoms.end[i] = end
  atoms.lower[i] = lower
  atoms.word[i] = word
  atoms.value[i] = value
  atoms.token[i] = token
}

const READER: PartReader<Atoms> = {
  word: (atoms, token, use, at, end) =>
    add(atoms, token, at, end, atoms.analysis.lower(token), meaningOf(use), -1),
  letters(atoms, token, at, limit) {
    const { text } = atoms.analysis
    let hash = FNV_BASIS
    let end = at
    for (let unit = text.charCodeAt(end); end < limit && isLetter(unit); unit = text.charCodeAt(++end))
      hash = hashLetter(hash, unit)
    const form = text.slice(at, end).toLowerCase()
    add(atoms, token, at, end, form, usesOf(hash) & IN_DATES ? lookUp(form) : undefined, -1)
    return end
  },
  digits(atoms, token, at, limit) {
    const { text } = atoms.analysis
    const end = endOfNumber(text, at, limit)
    const form = text.slice(at, end)
    const value = form.length < 4 ? Number(form) : Number(form.replaceAll(',', ''))
    add(atoms, token, at, end, form, undefined, value)
    return end
  },
  mark(atoms, token, at, end) {
    const written = atoms.analysis.text.slice(at, end)
    const form = MARKS.get(written) ?? written
    add(atoms, token, at, end, form, form === "'" ? lookUp(form) : undefined, -1)
    return end
  },
}

/** Cuts one sentence into atoms; those of the sentence before are gone. */
export function cutAtoms(atoms: Atoms, sentence: number): void {
  const { lower, word, value, count: before } = atoms
  atoms.count = 0
  readParts(atoms, sentence, READER)
  // what lies past the end must look like nothing
  for (let i = atoms.count; i < before; i++) {
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
