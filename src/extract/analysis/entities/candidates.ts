import type { Sentences } from '../../../model/analysis.ts'
import { hashWord } from './hash.ts'
import { LISTS } from './lexicon.ts'
import { CASE, type Signs } from './signs.ts'

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

const BREAKS = new Set(['.', '!', '?', ';', '"', '“', '”', '(', ')', ':'].map(hashWord))

/** Words of length two and more by their case, for a stretch of tokens. */
export interface Census {
  lower: number
  initial: number
  capitals: number
  /** capitalised words that running text writes in lower case, beyond the first */
  odd: number
}

export function census(signs: Signs, first: number, last: number): Census {
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

/** Cuts the tokens into candidate stretches, sentence by sentence. */
export function findCandidates(sentences: Sentences, signs: Signs): Candidates {
  const firsts: number[] = []
  const lasts: number[] = []
  const styles: number[] = []
  const add = (first: number, last: number, style: number) => {
    firsts.push(first)
    lasts.push(last)
    styles.push(style)
  }
  const lowerCase = isLowerCase(signs, sentences)
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!
    const last = sentences.first[s + 1]!
    if (lowerCase || isFolded(census(signs, first, last))) {
      add(first, last, STYLE.FOLDED)
      continue
    }
    let open = -1
    let end = -1
    for (let i = first; i < last; i++) {
      if (!isWritten(signs.kind[i]!)) continue
      if (open >= 0 && i - end <= GAP && !breaks(signs, end, i)) {
        end = i + 1
        continue
      }
      if (open >= 0) add(open, grow(signs, end, last), STYLE.NORMAL)
      open =
        i > first && (PARTICLES.has(signs.word[i - 1]!) || signs.kind[i - 1] === CASE.DIGITS) && i - 1 >= end
          ? i - 1
          : i
      end = i + 1
    }
    if (open >= 0) add(open, grow(signs, end, last), STYLE.NORMAL)
  }
  return {
    count: firsts.length,
    first: Int32Array.from(firsts),
    last: Int32Array.from(lasts),
    style: Uint8Array.from(styles),
  }
}

/** A number behind a name may belong to it (`Apollo 11`). */
const grow = (signs: Signs, end: number, last: number): number =>
  end < last && signs.kind[end] === CASE.DIGITS ? end + 1 : end

function breaks(signs: Signs, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BREAKS.has(signs.word[i]!)) return true
  return false
}
