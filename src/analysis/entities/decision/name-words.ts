import type { Scene } from '../features.ts'
import { key, pair } from '../hash.ts'
import { KNOWN } from './known.ts'
import type { Mention } from './mentions.ts'

/** What the words of a name tell. The numbers are hashed into the learnt weights: a new one takes a number that none had. */
const enum Template {
  Whole = 1101,
  FirstWord = 1102,
  LastWord = 1103,
  FirstFine = 1104,
  LastFine = 1105,
  FirstLastCoarse = 1106,
  FirstListed = 1107,
  LastListed = 1108,
  FirstLastListed = 1109,
  FirstProfile = 1110,
  LastProfile = 1111,
  FirstLastProfile = 1112,
  LastSuffix3 = 1113,
  LastSuffix4 = 1114,
  KnownToNews = 1115,
  KnownToOthers = 1116,
  FirstLastCase = 1117,
  FirstHabit = 1118,
  LastHabit = 1119,
  InnerWord = 1120,
  InnerListed = 1121,
  KnownToBoth = 1122,
  Lists = 1123,
  ListsFirstListed = 1124,
}

/** Words inside a name that are looked at by themselves, at most. */
const MOST_INNER = 6
/** Most keys that `writeName` gives. */
export const MOST_NAME = 24 + 2 * MOST_INNER

/** Writes what the words of a name tell by themselves, their case too unless it tells nothing; `known` has the `KNOWN` bits of the whole. */
export function writeName(
  { signs, words }: Scene,
  { first, last }: Mention,
  whole: number,
  known: number,
  folded: boolean,
  out: Int32Array,
): number {
  const { word, fine, coarse, kind, listed, profile, suffix3, suffix4 } = signs
  const head = last - 1
  const length = Math.min(last - first, 4)
  let n = 0
  out[n++] = key(Template.Whole, whole)
  out[n++] = key(Template.FirstWord, pair(word[first]!, length))
  out[n++] = key(Template.LastWord, pair(word[head]!, length))
  out[n++] = key(Template.FirstFine, pair(fine[first]!, length))
  out[n++] = key(Template.LastFine, pair(fine[head]!, length))
  out[n++] = key(Template.FirstLastCoarse, pair(pair(coarse[first]!, coarse[head]!), length))
  out[n++] = key(Template.FirstListed, pair(listed[first]!, length))
  out[n++] = key(Template.LastListed, pair(listed[head]!, length))
  out[n++] = key(Template.FirstLastListed, pair(pair(listed[first]!, listed[head]!), length))
  out[n++] = key(Template.FirstProfile, pair(profile[first]!, length))
  out[n++] = key(Template.LastProfile, pair(profile[head]!, length))
  out[n++] = key(Template.FirstLastProfile, pair(profile[first]!, profile[head]!))
  out[n++] = key(Template.LastSuffix3, pair(suffix3[head]!, length))
  out[n++] = key(Template.LastSuffix4, suffix4[head]!)
  const own = known & KNOWN.CODE
  const others = (known >>> KNOWN.OTHERS) & KNOWN.CODE
  out[n++] = key(Template.KnownToNews, pair(own, length))
  out[n++] = key(Template.KnownToOthers, pair(others, length))
  out[n++] = key(Template.KnownToBoth, pair(pair(own, others), length))
  out[n++] = key(Template.Lists, pair(known >>> 14, length))
  out[n++] = key(Template.ListsFirstListed, pair(known >>> 14, listed[first]!))
  if (folded) return n
  out[n++] = key(Template.FirstLastCase, pair(kind[first]! | (kind[head]! << 4), length))
  out[n++] = key(Template.FirstHabit, pair(words.habit[words.id[first]!]!, length))
  out[n++] = key(Template.LastHabit, pair(words.habit[words.id[head]!]!, length))
  for (let i = first + 1; i < Math.min(head, first + 1 + MOST_INNER); i++) {
    out[n++] = key(Template.InnerWord, word[i]!)
    out[n++] = key(Template.InnerListed, listed[i]!)
  }
  return n
}
