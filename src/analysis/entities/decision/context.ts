import { CASE } from '../case.ts'
import { hashWord, key, pair } from '../hash.ts'
import { tokenAt } from '../own-features.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'

/** Most keys that `writeContext` gives. */
export const MOST_CONTEXT = 64

const COMMA = hashWord(',')
const POSSESSIVE = hashWord("'s")
const APOSTROPHE = hashWord("'")
const OPENING = hashWord('(')
const JOINS = new Set(['and', 'or', ',', '&', '/', 'vs', 'v', '-', 'v.'].map(hashWord))

/** How far from a name lone words still tell something. */
const WINDOW = 6
/** A name so near before or behind, in words, tells something. */
const NEAR = 4

/** Writes what stands round mention `m` in its sentence, other mentions beside it among that; gives the end. */
export function writeContext(
  { stage, tokens, sentences }: Reading,
  mentions: readonly Mention[],
  m: number,
  out: Int32Array,
): number {
  const { signs } = stage.scene
  const { first, last } = mentions[m]!
  const sentence = tokens.sentence[first]!
  const from = sentences.first[sentence]!
  const to = sentences.first[sentence + 1]!
  const { word, fine, coarse, kind, listed } = signs
  const a = tokenAt(signs, first - 2, from, to)
  const b = tokenAt(signs, first - 1, from, to)
  const d = tokenAt(signs, last, from, to)
  const e = tokenAt(signs, last + 1, from, to)
  const f = tokenAt(signs, last + 2, from, to)
  const wb = word[b]!
  const wd = word[d]!
  const we = word[e]!
  let n = 0
  out[n++] = key(1001, wb)
  out[n++] = key(1002, wd)
  out[n++] = key(1003, pair(word[a]!, wb))
  out[n++] = key(1004, pair(wd, we))
  out[n++] = key(1005, pair(wb, wd))
  out[n++] = key(1006, fine[b]!)
  out[n++] = key(1007, fine[d]!)
  out[n++] = key(1008, pair(fine[a]!, fine[b]!))
  out[n++] = key(1009, pair(fine[d]!, fine[e]!))
  out[n++] = key(1010, (coarse[b]! << 8) | coarse[d]!)
  out[n++] = key(1011, listed[b]!)
  out[n++] = key(1012, listed[d]!)
  out[n++] = key(1013, kind[b]! | (kind[d]! << 4) | (first === from ? 256 : 0))
  if (wd === POSSESSIVE || wd === APOSTROPHE) {
    out[n++] = key(1014, we)
    out[n++] = key(1015, fine[e]!)
    out[n++] = key(1016, word[f]!)
  } else if (wd === COMMA) {
    out[n++] = key(1017, we)
    out[n++] = key(1018, pair(we, word[f]!))
    out[n++] = key(1019, fine[e]!)
    out[n++] = key(1020, kind[e]!)
  } else if (wd === OPENING) {
    out[n++] = key(1021, kind[e]! | (kind[f]! << 4))
    out[n++] = key(1022, we)
  }
  for (let i = Math.max(from, first - WINDOW); i < first; i++)
    if (kind[i] === CASE.LOWER) out[n++] = key(1023, word[i]!)
  for (let i = last; i < Math.min(to, last + WINDOW); i++)
    if (kind[i] === CASE.LOWER) out[n++] = key(1024, word[i]!)
  return writeNeighbours(signs.word, mentions, m, from, to, out, n)
}

/** Writes which names stand near before and behind a mention, and what lies between. */
function writeNeighbours(
  word: Int32Array,
  mentions: readonly Mention[],
  m: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  const { first, last } = mentions[m]!
  const before = mentions[m - 1]
  const behind = mentions[m + 1]
  let n = at
  if (before && before.last > from && first - before.last <= NEAR) {
    const gap = first - before.last
    const between = word[first - 1]!
    out[n++] = key(1025, before.type | (gap << 4))
    if (gap === 1) out[n++] = key(JOINS.has(between) ? 1026 : 1027, pair(between, before.type))
  }
  if (behind && behind.first < to && behind.first - last <= NEAR) {
    const gap = behind.first - last
    const between = word[last]!
    out[n++] = key(1028, behind.type | (gap << 4))
    if (gap === 1) out[n++] = key(JOINS.has(between) ? 1029 : 1030, pair(between, behind.type))
  }
  return n
}
