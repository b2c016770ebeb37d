import { add, type Bag, bin } from './bag.ts'
import { isInner } from './frame.ts'
import type { Reading } from './reading.ts'

const T = 700
const EDGE = 62

/** Features that tell a quotation from a title, a nickname or a scare quote, for a stretch that no cue claims. */
export function stretchFeatures(bag: Bag, r: Reading, stretch: number): void {
  bag.count = 0
  const first = r.inner.first[stretch]!
  const last = r.inner.last[stretch]!
  const { open, close, end } = r.stretches[stretch]!
  const { text, sentences } = r.analysis
  let before = first - 1
  while (before >= 0 && r.stretch[before] === stretch) before--
  let after = last
  while (after < r.count && r.stretch[after] === stretch) after++
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
  add(bag, T)
  add(bag, T + 1, words, finite)
  add(bag, T + 2, words, capital * 2 + (stop ? 1 : 0))
  add(bag, T + 3, stop, words)
  add(bag, T + 4, tagBefore, words)
  add(bag, T + 5, tagAfter, words)
  add(bag, T + 6, sameBefore ? r.form[before]! : 0)
  add(bag, T + 7, sameAfter ? r.form[after]! : 0)
  add(bag, T + 8, titled, words)
  add(bag, T + 9, edges, words)
  add(bag, T + 10, edges * 4 + capital, finite)
  add(bag, T + 11, (sameBefore ? 1 : 0) + (sameAfter ? 2 : 0), words)
  add(bag, T + 12, r.form[first]!)
  add(bag, T + 13, tagBefore * 64 + tagAfter, finite)
  add(bag, T + 14, besides, words)
  add(bag, T + 15, r.xpos[first]!, r.xpos[last - 1]!)
  add(bag, T + 16, text[open] === "'" || text[open] === '‘' ? 1 : 0, words)
  add(bag, T + 17, close - open > 400 ? 1 : 0)
  add(bag, T + 18, sameBefore ? r.stem[before]! : 0, finite)
}

/** 0 to 4: how many of the words carry a capital. */
function capitals(r: Reading, first: number, last: number): number {
  let upper = 0
  const stop = Math.min(last, first + 12)
  for (let i = first; i < stop; i++) if (/\p{Lu}/u.test(r.analysis.text[r.start[i]!]!)) upper++
  return Math.round((4 * upper) / Math.max(1, stop - first))
}
