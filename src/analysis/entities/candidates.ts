import type { Sentences } from '../../model/analysis.ts'
import { CASE } from './case.ts'
import { hashWord } from './hash.ts'
import { LISTS } from './lexicon.ts'
import type { Signs } from './signs.ts'

/** How a sentence uses capitals. */
export const STYLE = { NORMAL: 0, FOLDED: 1 } as const

/** Stretches of tokens that may hold names; everything else is none. */
export interface Candidates {
  readonly count: number
  readonly first: Int32Array
  readonly last: Int32Array
  /** `STYLE` of each stretch */
  readonly style: Uint8Array
}

/** Most tokens without a capital that may join two parts of a name (`Bank of the West`). */
const GAP = 3

const PARTICLES = new Set(
  'al el bin ibn bint de del della da das do dos di du la le van von der den ter ten af av zu st abu ben mc mac'
    .split(' ')
    .map(hashWord),
)

/** Written as names are: with a capital, or in letters that have no case. */
export const isWritten = (kind: number): boolean =>
  kind === CASE.INITIAL ||
  kind === CASE.CAPITALS ||
  kind === CASE.LETTER ||
  kind === CASE.MIXED ||
  kind === CASE.DOTTED ||
  kind === CASE.ALPHANUMERIC ||
  kind === CASE.OTHER

const HYPHEN = hashWord('-')
const BREAKS = new Set(['.', '!', '?', ';', '"', '“', '”', '(', ')', ':'].map(hashWord))

/** Words of length two and more by their case, for a stretch of tokens. */
interface Census {
  lower: number
  initial: number
  capitals: number
  /** capitalised words that running text writes in lower case, beyond the first */
  odd: number
}

function census(signs: Signs, first: number, last: number): Census {
  const found: Census = { lower: 0, initial: 0, capitals: 0, odd: 0 }
  for (let i = first; i < last; i++) {
    const kind = signs.kind[i]!
    if (kind === CASE.LOWER) found.lower++
    else if (kind === CASE.INITIAL) found.initial++
    else if (kind === CASE.CAPITALS) found.capitals++
    else continue
    if (kind !== CASE.LOWER && i > first && (signs.listed[i]! & LISTS.COMMON) !== 0) found.odd++
  }
  return found
}

/** A sentence in capitals, or with a capital on words that have none in running text. */
function isFolded(found: Census): boolean {
  const words = found.lower + found.initial + found.capitals
  if (words < 3) return false
  if (found.capitals >= words * 0.7 && found.odd >= 1) return true
  return found.odd >= 2 && found.odd * 4 >= words && found.lower * 2 <= found.initial + found.capitals
}

/** An article hardly any of whose sentences holds a capital. */
function isLowerCase(signs: Signs, sentences: Sentences): boolean {
  let without = 0
  let counted = 0
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const last = sentences.first[s + 1]!
    if (last - first < 4) continue
    counted++
    const found = census(signs, first, last)
    if (found.initial + found.capitals === 0) without++
  }
  return counted > 0 && without * 2 > counted
}

/** Cuts the tokens into candidate stretches, sentence by sentence; with `style`, as if all were written so. */
export function findCandidates(sentences: Sentences, signs: Signs, style?: number): Candidates {
  const first: number[] = []
  const last: number[] = []
  const styles: number[] = []
  const lowerCase = style === undefined && isLowerCase(signs, sentences)
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!
    const to = sentences.first[s + 1]!
    const folded =
      style === undefined ? lowerCase || isFolded(census(signs, from, to)) : style === STYLE.FOLDED
    const before = first.length
    if (folded) cutFolded(signs, from, to, first, last)
    else cutNormal(signs, from, to, first, last)
    for (let c = before; c < first.length; c++) styles.push(folded ? STYLE.FOLDED : STYLE.NORMAL)
  }
  return {
    count: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    style: Uint8Array.from(styles),
  }
}

/** Lists that say nothing against a word being an ordinary one at the start of a sentence. */
const ORDINARY =
  LISTS.COMMON | LISTS.OPENS | LISTS.ORGANIZATION_WORD | LISTS.PLACE_WORD | LISTS.TITLE | LISTS.CALENDAR

/** Words that only the start of the sentence gives a capital. */
const isOrdinary = (signs: Signs, i: number): boolean =>
  signs.kind[i] !== CASE.CAPITALS &&
  (signs.listed[i]! & LISTS.COMMON) !== 0 &&
  (signs.listed[i]! & ~ORDINARY) === 0

/** A hyphen and a word that hang on the token before without a blank (`Ki-moon`). */
const isHyphened = (signs: Signs, i: number): boolean =>
  signs.word[i] === HYPHEN &&
  signs.touches[i] === 1 &&
  signs.touches[i + 1] === 1 &&
  signs.kind[i + 1] === CASE.LOWER

/** Stretches that open and end with a capital; a particle before, and a number or the rest of a hyphened word behind, included. */
function cutNormal(signs: Signs, from: number, to: number, first: number[], last: number[]): void {
  let open = -1
  let end = -1
  const close = () => {
    if (open < 0 || (open === from && end === from + 1 && isOrdinary(signs, from))) return
    first.push(open)
    last.push(end < to && signs.kind[end] === CASE.DIGITS ? end + 1 : end)
  }
  for (let i = from; i < to; i++) {
    if (!isWritten(signs.kind[i]!)) continue
    if (open < 0 || i - end > GAP || breaks(signs, end, i)) {
      close()
      const opener =
        i - 1 >= Math.max(from, end) &&
        (PARTICLES.has(signs.word[i - 1]!) || signs.kind[i - 1] === CASE.DIGITS)
      open = opener ? i - 1 : i
    }
    end = i + 1
    while (end + 1 < to && isHyphened(signs, end)) end += 2
  }
  close()
}

/** Common words that may belong to a name beside words that are not common, where case does not tell. */
const MARGIN = 2

/** Stretches round words that running text does not write in lower case. */
function cutFolded(signs: Signs, from: number, to: number, first: number[], last: number[]): void {
  let end = from
  for (let i = from; i < to; i++) {
    if (!isRare(signs, i)) continue
    let open = i
    while (open > end && i - open < MARGIN && isLetters(signs, open - 1)) open--
    let stop = i + 1
    for (let margin = 0; stop < to && margin <= MARGIN; stop++) {
      if (!isLetters(signs, stop)) break
      margin = isRare(signs, stop) ? 0 : margin + 1
      if (margin > MARGIN) break
    }
    if (open === end && first.length > 0 && last[last.length - 1] === open && open > from)
      last[last.length - 1] = stop
    else {
      first.push(open)
      last.push(stop)
    }
    end = stop
    i = stop - 1
  }
}

const isLetters = (signs: Signs, i: number): boolean =>
  signs.kind[i] !== CASE.PUNCTUATION || !BREAKS.has(signs.word[i]!)

function isRare(signs: Signs, i: number): boolean {
  const kind = signs.kind[i]!
  return kind !== CASE.PUNCTUATION && kind !== CASE.DIGITS && (signs.listed[i]! & LISTS.COMMON) === 0
}

function breaks(signs: Signs, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BREAKS.has(signs.word[i]!)) return true
  return false
}
