import { CASE } from '../case.ts'
import { hashWord, key, pair } from '../hash.ts'
import { tokenAt } from '../own-features.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'

/** What stands round a mention. The numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  WordBefore = 1001,
  WordBehind = 1002,
  TwoWordsBefore = 1003,
  TwoWordsBehind = 1004,
  WordsRound = 1005,
  FineBefore = 1006,
  FineBehind = 1007,
  TwoFinesBefore = 1008,
  TwoFinesBehind = 1009,
  CoarsesRound = 1010,
  ListedBefore = 1011,
  ListedBehind = 1012,
  CasesRoundOpening = 1013,
  OwnedWord = 1014,
  OwnedFine = 1015,
  OwnedSecondWord = 1016,
  CommaWord = 1017,
  CommaTwoWords = 1018,
  CommaFine = 1019,
  CommaCase = 1020,
  BracketCases = 1021,
  BracketWord = 1022,
  LowerWordBefore = 1023,
  LowerWordBehind = 1024,
  MentionBefore = 1025,
  JoinedBefore = 1026,
  GluedBefore = 1027,
  MentionBehind = 1028,
  JoinedBehind = 1029,
  GluedBehind = 1030,
}

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
  out[n++] = key(Template.WordBefore, wb)
  out[n++] = key(Template.WordBehind, wd)
  out[n++] = key(Template.TwoWordsBefore, pair(word[a]!, wb))
  out[n++] = key(Template.TwoWordsBehind, pair(wd, we))
  out[n++] = key(Template.WordsRound, pair(wb, wd))
  out[n++] = key(Template.FineBefore, fine[b]!)
  out[n++] = key(Template.FineBehind, fine[d]!)
  out[n++] = key(Template.TwoFinesBefore, pair(fine[a]!, fine[b]!))
  out[n++] = key(Template.TwoFinesBehind, pair(fine[d]!, fine[e]!))
  out[n++] = key(Template.CoarsesRound, (coarse[b]! << 8) | coarse[d]!)
  out[n++] = key(Template.ListedBefore, listed[b]!)
  out[n++] = key(Template.ListedBehind, listed[d]!)
  out[n++] = key(Template.CasesRoundOpening, kind[b]! | (kind[d]! << 4) | (first === from ? 256 : 0))
  if (wd === POSSESSIVE || wd === APOSTROPHE) {
    out[n++] = key(Template.OwnedWord, we)
    out[n++] = key(Template.OwnedFine, fine[e]!)
    out[n++] = key(Template.OwnedSecondWord, word[f]!)
  } else if (wd === COMMA) {
    out[n++] = key(Template.CommaWord, we)
    out[n++] = key(Template.CommaTwoWords, pair(we, word[f]!))
    out[n++] = key(Template.CommaFine, fine[e]!)
    out[n++] = key(Template.CommaCase, kind[e]!)
  } else if (wd === OPENING) {
    out[n++] = key(Template.BracketCases, kind[e]! | (kind[f]! << 4))
    out[n++] = key(Template.BracketWord, we)
  }
  for (let i = Math.max(from, first - WINDOW); i < first; i++)
    if (kind[i] === CASE.LOWER) out[n++] = key(Template.LowerWordBefore, word[i]!)
  for (let i = last; i < Math.min(to, last + WINDOW); i++)
    if (kind[i] === CASE.LOWER) out[n++] = key(Template.LowerWordBehind, word[i]!)
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
    out[n++] = key(Template.MentionBefore, before.type | (gap << 4))
    if (gap === 1)
      out[n++] = key(
        JOINS.has(between) ? Template.JoinedBefore : Template.GluedBefore,
        pair(between, before.type),
      )
  }
  if (behind && behind.first < to && behind.first - last <= NEAR) {
    const gap = behind.first - last
    const between = word[last]!
    out[n++] = key(Template.MentionBehind, behind.type | (gap << 4))
    if (gap === 1)
      out[n++] = key(
        JOINS.has(between) ? Template.JoinedBehind : Template.GluedBehind,
        pair(between, behind.type),
      )
  }
  return n
}
