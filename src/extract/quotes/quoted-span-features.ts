import { add, bin, type FeatureVector } from './feature-vector.ts'
import { isInner } from './frame.ts'
import type { Reading } from './reading.ts'

const T = 700
const EDGE = 62

/** Features that tell a quotation from a title, a nickname or a scare quote, for a quoted span that no cue claims. */
export function quotedSpanFeatures(vector: FeatureVector, r: Reading, quoted: number): void {
  vector.count = 0
  const first = r.inner.first[quoted]!
  const last = r.inner.last[quoted]!
  const { open, close, end } = r.quotedSpans[quoted]!
  const { text, sentences } = r.analysis
  let before = first - 1
  while (before >= 0 && r.quoted[before] === quoted) before--
  let after = last
  while (after < r.count && r.quoted[after] === quoted) after++
  const paragraph = sentences.paragraph[r.sentence[first]!]!
  const sameBefore = before >= 0 && sentences.paragraph[r.sentence[before]!] === paragraph
  const sameAfter = after < r.count && sentences.paragraph[r.sentence[after]!] === paragraph
  const tagBefore = sameBefore ? r.xpos[before]! : EDGE
  const tagAfter = sameAfter ? r.xpos[after]! : EDGE
  const words = bin(last - first)
  const tail = text.charCodeAt(end - 1)
  const stop = '.,!?…;—-'.includes(text[end - 1]!) ? tail : 0
  const capital = /[A-Z]/.test(text[r.start[first]!]!) ? 1 : 0
  const finite = Math.min(3, r.verbs[last]! - r.verbs[first]!)
  const titled = capitals(r, first, last)
  const beginsSentence = !sameBefore || r.sentence[before] !== r.sentence[first] ? 1 : 0
  const endsSentence = !sameAfter || r.sentence[after] !== r.sentence[last - 1] ? 1 : 0
  const edges = beginsSentence * 2 + endsSentence
  const besides = (sameBefore && isInner(r, before) ? 1 : 0) + (sameAfter && isInner(r, after) ? 2 : 0)
  add(vector, T)
  add(vector, T + 1, words, finite)
  add(vector, T + 2, words, capital * 2 + (stop ? 1 : 0))
  add(vector, T + 3, stop, words)
  add(vector, T + 4, tagBefore, words)
  add(vector, T + 5, tagAfter, words)
  add(vector, T + 6, sameBefore ? r.form[before]! : 0)
  add(vector, T + 7, sameAfter ? r.form[after]! : 0)
  add(vector, T + 8, titled, words)
  add(vector, T + 9, edges, words)
  add(vector, T + 10, edges * 4 + capital, finite)
  add(vector, T + 11, (sameBefore ? 1 : 0) + (sameAfter ? 2 : 0), words)
  add(vector, T + 12, r.form[first]!)
  add(vector, T + 13, tagBefore * 64 + tagAfter, finite)
  add(vector, T + 14, besides, words)
  add(vector, T + 15, r.xpos[first]!, r.xpos[last - 1]!)
  add(vector, T + 16, text[open] === "'" || text[open] === '‘' ? 1 : 0, words)
  add(vector, T + 17, close - open > 400 ? 1 : 0)
  add(vector, T + 18, sameBefore ? r.stem[before]! : 0, finite)
}

/** 0 to 4: how many of the words carry a capital. */
function capitals(r: Reading, first: number, last: number): number {
  let upper = 0
  const stop = Math.min(last, first + 12)
  for (let i = first; i < stop; i++) if (/\p{Lu}/u.test(r.analysis.text[r.start[i]!]!)) upper++
  return Math.round((4 * upper) / Math.max(1, stop - first))
}
