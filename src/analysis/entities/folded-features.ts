import { CASE } from './case.ts'
import type { Scene } from './features.ts'
import { key, pair } from './hash.ts'
import { tokenAt } from './own-features.ts'

/**
 * The templates of the features of text without case, by what they look at. Their numbers are hashed into the learnt
 * weights: a new one takes a number that none had, in `features.ts` neither.
 */
const enum Template {
  CaseOpening = 201,
  Word = 202,
  PreviousWord = 204,
  NextWord = 205,
  SecondPreviousWord = 206,
  SecondNextWord = 207,
  PreviousWordWord = 208,
  WordNextWord = 209,
  WordsBefore = 210,
  WordsBehind = 211,
  PreviousWordNextWord = 212,
  CasesAround = 216,
  Prefix2 = 219,
  Prefix3 = 220,
  Prefix4 = 221,
  Suffix2 = 223,
  Suffix3 = 224,
  Suffix4 = 225,
  PreviousSuffix3 = 226,
  NextSuffix3 = 227,
  Fine = 231,
  PreviousFine = 232,
  NextFine = 233,
  SecondPreviousFine = 234,
  SecondNextFine = 235,
  Coarse = 236,
  PreviousCoarse = 237,
  NextCoarse = 238,
  SecondPreviousCoarse = 239,
  SecondNextCoarse = 240,
  PreviousCoarseCoarse = 241,
  CoarseNextCoarse = 242,
  PreviousCoarseNextCoarse = 243,
  CoarsesAround = 244,
  PreviousFineFine = 245,
  FineNextFine = 246,
  PreviousFineNextFine = 247,
  CoarsesBefore = 248,
  CoarsesBehind = 249,
  Listed = 253,
  PreviousListed = 254,
  NextListed = 255,
  PreviousListedListed = 256,
  ListedNextListed = 257,
  ListedCoarse = 258,
  PreviousListedNextListed = 259,
  ListedClass = 260,
  Phrase = 261,
  PhraseClass = 262,
  Profile = 263,
  PreviousProfile = 264,
  NextProfile = 265,
  PreviousProfileProfile = 266,
  ProfileNextProfile = 267,
}

/** Kinds of tokens as far as text without case shows them. */
const FOLDED_KIND = new Uint8Array(16)
for (const kind of Object.values(CASE)) FOLDED_KIND[kind] = kind
for (const kind of [CASE.INITIAL, CASE.CAPITALS, CASE.LETTER, CASE.MIXED]) FOLDED_KIND[kind] = CASE.LOWER

/** As `writeFeatures`, without anything that upper and lower case show. */
export function writeFoldedFeatures(
  scene: Scene,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  const { signs, phrases } = scene
  const { word, kind, fine, coarse, listed, suffix3, profile } = signs
  const a = tokenAt(signs, i - 2, from, to)
  const b = tokenAt(signs, i - 1, from, to)
  const d = tokenAt(signs, i + 1, from, to)
  const e = tokenAt(signs, i + 2, from, to)
  const w = word[i]!
  const kindHere = FOLDED_KIND[kind[i]!]!
  const phrase = phrases[i]!
  const cb = coarse[b]!
  const c = coarse[i]!
  const cd = coarse[d]!
  const fb = fine[b]!
  const f = fine[i]!
  const fd = fine[d]!
  let n = at
  out[n++] = key(Template.CaseOpening, kindHere | (i === from ? 16 : 0))
  out[n++] = key(Template.Word, w)
  out[n++] = key(Template.PreviousWord, word[b]!)
  out[n++] = key(Template.NextWord, word[d]!)
  out[n++] = key(Template.SecondPreviousWord, word[a]!)
  out[n++] = key(Template.SecondNextWord, word[e]!)
  out[n++] = key(Template.PreviousWordWord, pair(word[b]!, w))
  out[n++] = key(Template.WordNextWord, pair(w, word[d]!))
  out[n++] = key(Template.WordsBefore, pair(word[a]!, word[b]!))
  out[n++] = key(Template.WordsBehind, pair(word[d]!, word[e]!))
  out[n++] = key(Template.PreviousWordNextWord, pair(word[b]!, word[d]!))
  out[n++] = key(
    Template.CasesAround,
    (FOLDED_KIND[kind[b]!]! << 8) | (kindHere << 4) | FOLDED_KIND[kind[d]!]!,
  )
  out[n++] = key(Template.Prefix2, signs.prefix2[i]!)
  out[n++] = key(Template.Prefix3, signs.prefix3[i]!)
  out[n++] = key(Template.Prefix4, signs.prefix4[i]!)
  out[n++] = key(Template.Suffix2, signs.suffix2[i]!)
  out[n++] = key(Template.Suffix3, suffix3[i]!)
  out[n++] = key(Template.Suffix4, signs.suffix4[i]!)
  out[n++] = key(Template.PreviousSuffix3, suffix3[b]!)
  out[n++] = key(Template.NextSuffix3, suffix3[d]!)
  out[n++] = key(Template.Fine, f)
  out[n++] = key(Template.PreviousFine, fb)
  out[n++] = key(Template.NextFine, fd)
  out[n++] = key(Template.SecondPreviousFine, fine[a]!)
  out[n++] = key(Template.SecondNextFine, fine[e]!)
  out[n++] = key(Template.Coarse, c)
  out[n++] = key(Template.PreviousCoarse, cb)
  out[n++] = key(Template.NextCoarse, cd)
  out[n++] = key(Template.SecondPreviousCoarse, coarse[a]!)
  out[n++] = key(Template.SecondNextCoarse, coarse[e]!)
  out[n++] = key(Template.PreviousCoarseCoarse, (cb << 8) | c)
  out[n++] = key(Template.CoarseNextCoarse, (c << 8) | cd)
  out[n++] = key(Template.PreviousCoarseNextCoarse, (cb << 8) | cd)
  out[n++] = key(Template.CoarsesAround, (cb << 16) | (c << 8) | cd)
  out[n++] = key(Template.PreviousFineFine, (fb << 12) | f)
  out[n++] = key(Template.FineNextFine, (f << 12) | fd)
  out[n++] = key(Template.PreviousFineNextFine, (fb << 12) | fd)
  out[n++] = key(Template.CoarsesBefore, (coarse[a]! << 16) | (cb << 8) | c)
  out[n++] = key(Template.CoarsesBehind, (c << 16) | (cd << 8) | coarse[e]!)
  out[n++] = key(Template.Listed, listed[i]!)
  out[n++] = key(Template.PreviousListed, listed[b]!)
  out[n++] = key(Template.NextListed, listed[d]!)
  out[n++] = key(Template.PreviousListedListed, pair(listed[b]!, listed[i]!))
  out[n++] = key(Template.ListedNextListed, pair(listed[i]!, listed[d]!))
  out[n++] = key(Template.ListedCoarse, pair(listed[i]!, c))
  out[n++] = key(Template.Profile, profile[i]!)
  out[n++] = key(Template.PreviousProfile, profile[b]!)
  out[n++] = key(Template.NextProfile, profile[d]!)
  out[n++] = key(Template.PreviousProfileProfile, (profile[b]! << 10) | profile[i]!)
  out[n++] = key(Template.ProfileNextProfile, (profile[i]! << 10) | profile[d]!)
  out[n++] = key(Template.PreviousListedNextListed, pair(listed[b]!, listed[d]!))
  for (let bits = listed[i]!; bits !== 0; bits &= bits - 1) out[n++] = key(Template.ListedClass, bits & -bits)
  if (phrase !== 0) {
    out[n++] = key(Template.Phrase, phrase)
    for (let bits = phrase >> 2; bits !== 0; bits &= bits - 1)
      out[n++] = key(Template.PhraseClass, ((bits & -bits) << 2) | (phrase & 3))
  }
  return n
}
