import { CASE } from './case.ts'
import { type Scene, tokenAt } from './features.ts'
import { key, pair } from './hash.ts'

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
  out[n++] = key(201, kindHere | (i === from ? 16 : 0))
  out[n++] = key(202, w)
  out[n++] = key(204, word[b]!)
  out[n++] = key(205, word[d]!)
  out[n++] = key(206, word[a]!)
  out[n++] = key(207, word[e]!)
  out[n++] = key(208, pair(word[b]!, w))
  out[n++] = key(209, pair(w, word[d]!))
  out[n++] = key(210, pair(word[a]!, word[b]!))
  out[n++] = key(211, pair(word[d]!, word[e]!))
  out[n++] = key(212, pair(word[b]!, word[d]!))
  out[n++] = key(216, (FOLDED_KIND[kind[b]!]! << 8) | (kindHere << 4) | FOLDED_KIND[kind[d]!]!)
  out[n++] = key(219, signs.prefix2[i]!)
  out[n++] = key(220, signs.prefix3[i]!)
  out[n++] = key(221, signs.prefix4[i]!)
  out[n++] = key(223, signs.suffix2[i]!)
  out[n++] = key(224, suffix3[i]!)
  out[n++] = key(225, signs.suffix4[i]!)
  out[n++] = key(226, suffix3[b]!)
  out[n++] = key(227, suffix3[d]!)
  out[n++] = key(231, f)
  out[n++] = key(232, fb)
  out[n++] = key(233, fd)
  out[n++] = key(234, fine[a]!)
  out[n++] = key(235, fine[e]!)
  out[n++] = key(236, c)
  out[n++] = key(237, cb)
  out[n++] = key(238, cd)
  out[n++] = key(239, coarse[a]!)
  out[n++] = key(240, coarse[e]!)
  out[n++] = key(241, (cb << 8) | c)
  out[n++] = key(242, (c << 8) | cd)
  out[n++] = key(243, (cb << 8) | cd)
  out[n++] = key(244, (cb << 16) | (c << 8) | cd)
  out[n++] = key(245, (fb << 12) | f)
  out[n++] = key(246, (f << 12) | fd)
  out[n++] = key(247, (fb << 12) | fd)
  out[n++] = key(248, (coarse[a]! << 16) | (cb << 8) | c)
  out[n++] = key(249, (c << 16) | (cd << 8) | coarse[e]!)
  out[n++] = key(253, listed[i]!)
  out[n++] = key(254, listed[b]!)
  out[n++] = key(255, listed[d]!)
  out[n++] = key(256, pair(listed[b]!, listed[i]!))
  out[n++] = key(257, pair(listed[i]!, listed[d]!))
  out[n++] = key(258, pair(listed[i]!, c))
  out[n++] = key(263, profile[i]!)
  out[n++] = key(264, profile[b]!)
  out[n++] = key(265, profile[d]!)
  out[n++] = key(266, (profile[b]! << 10) | profile[i]!)
  out[n++] = key(267, (profile[i]! << 10) | profile[d]!)
  out[n++] = key(259, pair(listed[b]!, listed[d]!))
  for (let bits = listed[i]!; bits !== 0; bits &= bits - 1) out[n++] = key(260, bits & -bits)
  if (phrase !== 0) {
    out[n++] = key(261, phrase)
    for (let bits = phrase >> 2; bits !== 0; bits &= bits - 1)
      out[n++] = key(262, ((bits & -bits) << 2) | (phrase & 3))
  }
  return n
}
