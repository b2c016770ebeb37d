import type { Scene } from '../features.ts'
import { key, pair } from '../hash.ts'
import { KNOWN } from './known.ts'
import type { Mention } from './mentions.ts'

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
  out[n++] = key(1101, whole)
  out[n++] = key(1102, pair(word[first]!, length))
  out[n++] = key(1103, pair(word[head]!, length))
  out[n++] = key(1104, pair(fine[first]!, length))
  out[n++] = key(1105, pair(fine[head]!, length))
  out[n++] = key(1106, pair(pair(coarse[first]!, coarse[head]!), length))
  out[n++] = key(1107, pair(listed[first]!, length))
  out[n++] = key(1108, pair(listed[head]!, length))
  out[n++] = key(1109, pair(pair(listed[first]!, listed[head]!), length))
  out[n++] = key(1110, pair(profile[first]!, length))
  out[n++] = key(1111, pair(profile[head]!, length))
  out[n++] = key(1112, pair(profile[first]!, profile[head]!))
  out[n++] = key(1113, pair(suffix3[head]!, length))
  out[n++] = key(1114, suffix4[head]!)
  const own = known & KNOWN.CODE
  const others = (known >>> KNOWN.OTHERS) & KNOWN.CODE
  out[n++] = key(1115, pair(own, length))
  out[n++] = key(1116, pair(others, length))
  out[n++] = key(1122, pair(pair(own, others), length))
  out[n++] = key(1123, pair(known >>> 14, length))
  out[n++] = key(1124, pair(known >>> 14, listed[first]!))
  if (folded) return n
  out[n++] = key(1117, pair(kind[first]! | (kind[head]! << 4), length))
  out[n++] = key(1118, pair(words.habit[words.id[first]!]!, length))
  out[n++] = key(1119, pair(words.habit[words.id[head]!]!, length))
  for (let i = first + 1; i < Math.min(head, first + 1 + MOST_INNER); i++) {
    out[n++] = key(1120, word[i]!)
    out[n++] = key(1121, listed[i]!)
  }
  return n
}
